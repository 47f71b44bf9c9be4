import type { Piece } from './model.ts'

/** One run of glyphs as it stands on the page, in points. */
export type Run = Piece & { x: number; y: number; endX: number; endY: number; size: number }

/** In parts of the font size: what counts as a new line, an empty line, a space, a jump back. */
const LINE = 0.5
const PARAGRAPH = 1.8
const SPACE = 0.15
const BACK = -0.5

const LIGATURES = /[\uFB00-\uFB06]/g
const SYMBOL_BULLETS = /[\uF0A7\uF0B7\u25CF\u25AA\u25E6]/g
/** Fonts map glyphs to control characters, which nobody sees. */
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F\u00AD\uFFFE\uFFFF]/g

/** Runs in the order of the page → text with line breaks and spaces where the eye sees them. */
export const layOut = (runs: readonly Run[]): string => {
  let text = ''
  let before: Run | null = null
  for (const run of runs) {
    if (before && isOverprint(before, run)) continue
    text += before ? between(before, run, text) + run.text : run.text
    before = run
  }
  return tidy(text)
}

const between = (before: Run, run: Run, text: string): string => {
  const size = Math.max(run.size, before.size)
  const drop = Math.abs(run.y - before.endY) / size
  const gap = (run.x - before.endX) / size
  if (drop > PARAGRAPH) return '\n\n'
  if (drop > LINE || gap < BACK) return '\n'
  return gap > SPACE && !/\s$/.test(text) && !/^\s/.test(run.text) ? ' ' : ''
}

/** Some programs make bold by printing the same words twice. */
const isOverprint = (before: Run, run: Run): boolean =>
  run.text === before.text && Math.abs(run.x - before.x) < before.size * SPACE && Math.abs(run.y - before.y) < before.size * SPACE

export const tidy = (text: string): string =>
  text
    .replace(LIGATURES, (ligature) => ligature.normalize('NFKC'))
    .replace(SYMBOL_BULLETS, '•')
    .replace(CONTROLS, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
