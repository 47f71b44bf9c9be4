import { createRequire } from 'node:module'

/** The product's own hands: a humanist sans in three weights, and a serif for what is read rather than looked up. */
export type Face = 'sans' | 'medium' | 'strong' | 'serif'

/** What a font must tell us; `name` is what the document knows it by. */
export type Font = { name: string; has(codePoint: number): boolean }
/** Opens the font file at `path` under `name`. */
export type OpenFont = (name: string, path: string) => Font

const { resolve } = createRequire(import.meta.url)

// Variable fonts cannot be subset into a document, so these are the static cuts of the same families.
const INTER = ['latin', 'latin-ext', 'vietnamese', 'greek', 'greek-ext', 'cyrillic', 'cyrillic-ext'] as const
const NEWSREADER = ['latin', 'latin-ext', 'vietnamese'] as const

const inter = (weight: number) => INTER.map((subset) => `inter/files/inter-${subset}-${weight}-normal.woff`)
const newsreader = (weight: number) => NEWSREADER.map((subset) => `newsreader/files/newsreader-${subset}-${weight}-normal.woff`)

/** The files of each face, in the order they are asked; what the serif lacks comes from the sans. */
const FILES: Record<Face, readonly string[]> = {
  sans: inter(400),
  medium: inter(500),
  strong: inter(600),
  serif: [...newsreader(500), ...inter(500)],
}

/** Finds, for each letter of each face, the font that has it. A file is read when the first letter needs it. */
export const openFonts = (open: OpenFont) => {
  const opened = new Map<string, Font>()
  const fontAt = (file: string): Font => {
    const font = opened.get(file) ?? open(file, resolve(`@fontsource/${file}`))
    opened.set(file, font)
    return font
  }
  const found = new Map<string, string | null>()
  const search = (face: Face, letter: string): string | null => {
    const codes = Array.from(letter, (character) => character.codePointAt(0) ?? 0)
    for (const file of FILES[face]) {
      const font = fontAt(file)
      if (codes.every((code) => font.has(code))) return font.name
    }
    return null
  }
  /** The first font of `face` that has every code point of `letter`; null when none has. */
  return (face: Face, letter: string): string | null => {
    const key = `${face} ${letter}`
    const known = found.get(key)
    if (known !== undefined) return known
    const font = search(face, letter)
    found.set(key, font)
    return font
  }
}

export type FindFont = ReturnType<typeof openFonts>
