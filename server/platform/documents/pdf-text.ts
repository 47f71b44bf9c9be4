import type { HiddenText } from '#contract/profiles.ts'
import { applied, contains, type Matrix, multiply, type Point } from './geometry.ts'
import type { Glyph } from './pdf-arguments.ts'
import { blendsIn } from './pdf-paint.ts'
import { GLYPH_SCALE, type Page, type PdfState } from './pdf-state.ts'

/** Points. Nobody reads smaller type, printed or magnified. */
const READABLE_SIZE = 2
const SEEN = 0.05
/** Kerning wider than this part of an em stands for a space. */
const KERNED_SPACE = 0.15
/** Rendering modes of PDF 32000-1, table 106. */
const [STROKE_ONLY, INVISIBLE, STROKE_AND_CLIP] = [1, 3, 5]
const PERMILLE = 1_000

/** Adds the run that these glyphs make and moves on by its width. */
export const showGlyphs = (page: Page, glyphs: readonly (Glyph | number)[]): void => {
  const { state } = page
  const matrix = multiply(state.matrix, state.textMatrix)
  const start = applied(matrix, state.x, state.y + state.rise)
  const { text, width } = measure(state, glyphs)
  const end = applied(matrix, state.x + width, state.y + state.rise)
  const size = sizeOf(state, matrix)
  page.state = { ...state, x: state.x + width }
  if (text === '') return
  const hidden = whyHidden(page, { start, end, size })
  page.runs.push({ text, x: start.x, y: start.y, endX: end.x, endY: end.y, size: size || 1, hidden, painted: page.paints.length })
}

const measure = (state: PdfState, glyphs: readonly (Glyph | number)[]): { text: string; width: number } => {
  let text = ''
  let width = 0
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      width -= (glyph / PERMILLE) * state.fontSize
      if (-glyph / PERMILLE > KERNED_SPACE && text !== '' && !text.endsWith(' ')) text += ' '
    } else {
      text += glyph.unicode
      width += glyph.width * state.glyphScale * state.fontSize + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0)
    }
  }
  return { text, width: width * state.horizontalScale }
}

const sizeOf = (state: PdfState, matrix: Matrix): number =>
  Math.abs(state.fontSize) * Math.hypot(matrix[2], matrix[3]) * (state.glyphScale / GLYPH_SCALE)

const whyHidden = (page: Page, { start, end, size }: { start: Point; end: Point; size: number }): HiddenText['why'] | null => {
  const { state, paints, layers, context } = page
  if (state.mode === INVISIBLE || state.alpha < SEEN || layers.includes(false)) return 'vanished'
  if (size < READABLE_SIZE) return 'tiny'
  const isOutside = [start, end].every((point) => !contains(context.box, point) || !contains(state.clip, point, size))
  if (isOutside) return 'off-page'
  const colour = state.mode === STROKE_ONLY || state.mode === STROKE_AND_CLIP ? state.stroke : state.fill
  return blendsIn(colour, middle(start, end, size), paints) ? 'white' : null
}

/** A point inside the letters, a third of the size above the line they stand on. */
const middle = (start: Point, end: Point, size: number): Point => ({ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 + size / 3 })
