export const themes = ['system', 'light', 'dark'] as const
export type ThemeName = (typeof themes)[number]

const KEY = 'theme'

/** The colour scheme that was chosen here; `system` follows the device and is kept by keeping nothing. */
export class Theme {
  name = $state<ThemeName>(stored())

  next(): void {
    this.choose(themes[(themes.indexOf(this.name) + 1) % themes.length] ?? 'system')
  }

  choose(name: ThemeName): void {
    this.name = name
    if (name === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = name
    keep(name)
  }
}

// Reading and writing both throw where storage is forbidden; then the choice lasts as long as the page.
const stored = (): ThemeName => {
  try {
    const name = localStorage.getItem(KEY)
    return name === 'light' || name === 'dark' ? name : 'system'
  } catch {
    return 'system'
  }
}

const keep = (name: ThemeName): void => {
  try {
    if (name === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, name)
  } catch {
    return
  }
}
