const LINKS = 'a[data-posting]'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, [contenteditable]') !== null

/** `/` goes to the search field; j and k, and the arrows within the list, go from posting to posting. */
export const postingKeys = (search: () => void) => {
  const move = (step: 1 | -1): void => {
    const links = [...document.querySelectorAll<HTMLElement>(LINKS)]
    const at = links.findIndex((link) => link.matches(':focus'))
    const current = links.findIndex((link) => link.ariaCurrent === 'true')
    const to = at >= 0 ? at + step : Math.max(0, current)
    if (at === 0 && step === -1) search()
    else links[Math.min(to, links.length - 1)]?.focus()
  }
  const press = (event: KeyboardEvent): void => {
    const isFree = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented
    if (!isFree || isTyping(event.target) || document.querySelector('dialog[open]')) return
    const isInList = document.activeElement?.matches(LINKS) ?? false
    const act = {
      '/': search,
      j: () => move(1),
      k: () => move(-1),
      ...(isInList && { ArrowDown: () => move(1), ArrowUp: () => move(-1) }),
    }[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  }
  return { move, press }
}
