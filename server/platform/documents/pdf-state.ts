import { type Box, IDENTITY, type Matrix } from './geometry.ts'
import type { Run } from './pdf-layout.ts'
import type { Paint } from './pdf-paint.ts'

/** What of PDF's graphics state decides where text stands and whether it is seen. */
export type PdfState = {
  matrix: Matrix
  clip: Box
  fill: string | null
  stroke: string | null
  alpha: number
  fontSize: number
  /** Glyph units → text units of the current font. */
  glyphScale: number
  mode: number
  charSpacing: number
  wordSpacing: number
  horizontalScale: number
  leading: number
  rise: number
  textMatrix: Matrix
  /** Where the next glyph and the current line start, in text space. */
  x: number
  y: number
  lineX: number
  lineY: number
}

/** What the reader is told about the file around a page. */
export type PageContext = {
  box: Box
  /** Glyph units → text units of a font that pdf.js has loaded. */
  glyphScaleOf: (fontName: string) => number
  /** Whether a layer of the file is switched on. */
  isLayerShown: (group: unknown) => boolean
}

export type Page = {
  context: PageContext
  state: PdfState
  stack: PdfState[]
  /** One entry for each open marked content: whether its layer is shown. */
  layers: boolean[]
  isClipping: boolean
  /** Runs remember how much was painted before them. */
  runs: (Run & { painted: number })[]
  paints: Paint[]
}

const BLACK = '#000000'
/** A thousandth of an em, for every font that does not say otherwise. */
export const GLYPH_SCALE = 0.001

export const startState = (page: Box): PdfState => ({
  matrix: IDENTITY,
  clip: page,
  fill: BLACK,
  stroke: BLACK,
  alpha: 1,
  fontSize: 0,
  glyphScale: GLYPH_SCALE,
  mode: 0,
  charSpacing: 0,
  wordSpacing: 0,
  horizontalScale: 1,
  leading: 0,
  rise: 0,
  textMatrix: IDENTITY,
  x: 0,
  y: 0,
  lineX: 0,
  lineY: 0,
})

export const movedLine = (state: PdfState, dx: number, dy: number): PdfState => {
  const lineX = state.lineX + dx
  const lineY = state.lineY + dy
  return { ...state, lineX, lineY, x: lineX, y: lineY }
}

export const placedText = (state: PdfState, textMatrix: Matrix): PdfState => ({ ...state, textMatrix, x: 0, y: 0, lineX: 0, lineY: 0 })
