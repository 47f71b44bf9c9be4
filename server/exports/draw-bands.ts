import { MARGIN, type Sheet, WIDTH } from '../platform/pdf/sheet.ts'
import { paint, styles } from './paint.ts'

const GAP = 24
const COLUMN = (WIDTH - GAP) / 2
const STEPS = 5
const STEP = 14
const BAR = STEP - 2.5
/** Bands are kept together up to this height. */
const TOGETHER = 220
const LEADING = 11.5

export type BandRow = { name: string; value: number | null; why: string }

/** Bands in two columns, each with its scale, its number and its reason. A row stays on one page when it can. */
export const drawBands = (sheet: Sheet, bands: readonly BandRow[]): void => {
  const rows = Array.from({ length: Math.ceil(bands.length / 2) }, (_, index) => bands.slice(index * 2, index * 2 + 2))
  const heights = rows.map((row) => heightOf(sheet, row))
  const whole = heights.reduce((sum, height) => sum + height, 0)
  if (whole <= TOGETHER) sheet.room(whole)
  for (const [index, row] of rows.entries()) {
    sheet.room(heights[index] ?? 0)
    const top = sheet.y
    const ends = row.map((band, side) => drawBand(sheet, band, MARGIN.side + side * (COLUMN + GAP), top))
    sheet.y = Math.max(...ends) + SPACE
  }
}

const SPACE = 8
const why = { ...styles.small, colour: paint.soft }

/** No higher than a page: what is longer than that is broken anyway. */
const heightOf = (sheet: Sheet, row: readonly BandRow[]) =>
  Math.min(TOGETHER, 14 + SPACE + Math.max(...row.map((band) => sheet.lines([{ text: band.why, style: why }], COLUMN).length)) * LEADING)

/** Gives the height at which it ends. A long reason may go on over pages; then its neighbour stands where it began. */
const drawBand = (sheet: Sheet, { name, value, why: reason }: BandRow, x: number, top: number): number => {
  sheet.y = top
  sheet.tagged('P', () => {
    const [label] = sheet.lines([{ text: name, style: styles.name }])
    if (label) sheet.write(label, x, top + 9)
    const [figure] = sheet.lines([
      value === null ? { text: 'not assessed', style: styles.small } : { text: String(value), style: styles.value },
    ])
    if (figure) sheet.write(figure, x + COLUMN - figure.width, top + 9)
    if (value !== null) drawScale(sheet, value, x + COLUMN - 22 - STEPS * STEP, top + 2.5)
    sheet.y = top + 14
    sheet.flow([{ text: reason, style: why }], LEADING, { x, width: COLUMN })
  })
  return sheet.y
}

const drawScale = ({ doc }: Sheet, value: number, x: number, y: number) => {
  for (let step = 0; step < STEPS; step++) {
    const filled = Math.min(1, Math.max(0, value - step))
    const left = x + step * STEP
    doc.save().roundedRect(left, y, BAR, 6, 1.6).clip()
    doc.rect(left, y, BAR, 6).fill(paint.line)
    if (filled > 0) doc.rect(left, y, BAR * filled, 6).fill(paint.accent)
    doc.restore()
  }
}
