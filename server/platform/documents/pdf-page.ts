import type { HiddenText } from '#contract/profiles.ts'
import { type Box, boxThrough, IDENTITY, type Matrix, multiply, overlap } from './geometry.ts'
import { isGlyphs, matrixOf, numberAt, numbersOf, pathOf, settingsOf } from './pdf-arguments.ts'
import type { Run } from './pdf-layout.ts'
import { isCovered, type Paint } from './pdf-paint.ts'
import { paintPath, paintUnknown } from './pdf-shapes.ts'
import { movedLine, type Page, type PageContext, type PdfState, placedText, startState } from './pdf-state.ts'
import { showGlyphs } from './pdf-text.ts'

export type Operation = { name: string; args: readonly unknown[] }

/** Follows a page's drawing operations and says for every run of text where it stands and whether it can be seen. */
export const readRuns = (operations: Iterable<Operation>, context: PageContext): Run[] => {
  const page: Page = { context, state: startState(context.box), stack: [], layers: [], isClipping: false, runs: [], paints: [] }
  for (const { name, args } of operations) handlers[name]?.(page, args)
  return page.runs.map((run) => ({ ...run, hidden: run.hidden ?? coveredBy(page.paints.slice(run.painted), run) }))
}

const coveredBy = (above: readonly Paint[], { x, y, endX, endY }: Run): HiddenText['why'] | null =>
  isCovered(
    [
      { x, y },
      { x: endX, y: endY },
    ],
    above,
  )
    ? 'vanished'
    : null

type Handler = (page: Page, args: readonly unknown[]) => void

const set =
  (change: (state: PdfState, args: readonly unknown[]) => Partial<PdfState>): Handler =>
  (page, args) => {
    page.state = { ...page.state, ...change(page.state, args) }
  }

const save: Handler = (page) => {
  page.stack.push(page.state)
}

const restore: Handler = (page) => {
  page.state = page.stack.pop() ?? page.state
}

const enterForm: Handler = (page, args) => {
  save(page, [])
  const matrix = multiply(page.state.matrix, matrixOf(args[0]) ?? IDENTITY)
  const [left, bottom, right, top] = numbersOf(args[1])
  const hasBox = left !== undefined && bottom !== undefined && right !== undefined && top !== undefined
  const clip = hasBox ? overlap(page.state.clip, boxThrough(matrix, { left, bottom, right, top })) : page.state.clip
  page.state = { ...page.state, matrix, clip }
}

const colourOf = (value: unknown): string | null => (typeof value === 'string' && /^#[0-9a-f]{6}$/.test(value) ? value : null)

const withSettings = (state: PdfState, args: readonly unknown[]): Partial<PdfState> => {
  const settings = settingsOf(args[0])
  const alpha = settings.get('ca')
  const font = settings.get('Font')
  return {
    ...(typeof alpha === 'number' ? { alpha } : {}),
    ...(Array.isArray(font) ? { fontSize: numberAt(font, 1) || state.fontSize } : {}),
  }
}

const show: Handler = (page, args) => {
  if (isGlyphs(args[0])) showGlyphs(page, args[0])
}

const clipNext: Handler = (page) => {
  page.isClipping = true
}

const nextLine: Handler = (page) => {
  page.state = movedLine(page.state, 0, -page.state.leading)
}

const handlers: Record<string, Handler> = {
  save,
  restore,
  transform: set((state, args) => ({ matrix: multiply(state.matrix, matrixOf(args) ?? IDENTITY) })),
  setGState: set(withSettings),
  paintFormXObjectBegin: enterForm,
  paintFormXObjectEnd: restore,
  beginGroup: save,
  endGroup: restore,
  setFillRGBColor: set((_, args) => ({ fill: colourOf(args[0]) })),
  setFillColorN: set(() => ({ fill: null })),
  setFillTransparent: set(() => ({ fill: null })),
  setStrokeRGBColor: set((_, args) => ({ stroke: colourOf(args[0]) })),
  setStrokeColorN: set(() => ({ stroke: null })),
  clip: clipNext,
  eoClip: clipNext,
  constructPath: (page, args) => paintPath(page, pathOf(args)),
  shadingFill: (page) => paintUnknown(page, page.state.clip),
  paintImageXObject: (page) => paintUnknown(page, unitSquare(page.state.matrix)),
  paintInlineImageXObject: (page) => paintUnknown(page, unitSquare(page.state.matrix)),
  paintImageXObjectRepeat: (page) => paintUnknown(page, page.state.clip),
  beginMarkedContent: (page) => void page.layers.push(true),
  beginMarkedContentProps: (page, args) => void page.layers.push(args[0] !== 'OC' || page.context.isLayerShown(args[1])),
  endMarkedContent: (page) => void page.layers.pop(),
  beginText: set((state) => placedText(state, IDENTITY)),
  setFont: (page, args) => {
    page.state = { ...page.state, fontSize: numberAt(args, 1), glyphScale: page.context.glyphScaleOf(String(args[0])) }
  },
  setTextMatrix: set((state, args) => placedText(state, matrixOf(args[0]) ?? matrixOf(args) ?? IDENTITY)),
  setCharSpacing: set((_, args) => ({ charSpacing: numberAt(args, 0) })),
  setWordSpacing: set((_, args) => ({ wordSpacing: numberAt(args, 0) })),
  setHScale: set((_, args) => ({ horizontalScale: numberAt(args, 0) / 100 })),
  setLeading: set((_, args) => ({ leading: numberAt(args, 0) })),
  setTextRise: set((_, args) => ({ rise: numberAt(args, 0) })),
  setTextRenderingMode: set((_, args) => ({ mode: numberAt(args, 0) })),
  moveText: set((state, args) => movedLine(state, numberAt(args, 0), numberAt(args, 1))),
  setLeadingMoveText: set((state, args) => ({
    ...movedLine(state, numberAt(args, 0), numberAt(args, 1)),
    leading: -numberAt(args, 1),
  })),
  nextLine,
  showText: show,
}

const unitSquare = (matrix: Matrix): Box => boxThrough(matrix, { left: 0, bottom: 0, right: 1, top: 1 })
