import { MARGIN, type Sheet, WIDTH } from '../platform/pdf/sheet.ts'
import { paint, styles } from './paint.ts'

const GAP = 24
const COLUMN = (WIDTH - GAP) / 2
const STEPS = 5
const STEP = 14
const LEADING = 11.5

export type BandRow = { name: string; value: number | null; why: string }

/** Bands in two columns, each with its scale, its number and its reason. A row stays on one page when it can. */
export const drawBands = (sheet: Sheet, bands: readonly BandRow[]): void => {
  for (let index = 0; index < bands.length; index += 2) {
    const row = bands.slice(index, index + 2)
    const why = row.map((band) => sheet.lines([{ text: band.why, style: { ...styles.small, colour: paint.soft } }], COLUMN))
    sheet.room(17 + Math.max(...why.map((lines) => lines.length)) * LEADING)
    const top = sheet.y
    const ends = row.map((band, side) => drawBand(sheet, band, MARGIN.side + side * (COLUMN + GAP), top))
    sheet.y = Math.max(...ends) + 8
  }
}

/** Gives the height at which it ends. A long reason may go on over pages; then its neighbour stands where it began. */
const drawBand = (sheet: Sheet, { name, value, why }: BandRow, x: number, top: number): number => {
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
    sheet.flow([{ text: why, style: { ...styles.small, colour: paint.soft } }], LEADING, { x, width: COLUMN })
  })
  return sheet.y
}

const drawScale = ({ doc }: Sheet, value: number, x: number, y: number) => {
  for (let step = 0; step < STEPS; step++) {
    const filled = Math.min(1, Math.max(0, value - step))
    doc.roundedRect(x + step * STEP, y, STEP - 2.5, 6, 1.6).fill(paint.line)
    if (filled > 0) doc.roundedRect(x + step * STEP, y, (STEP - 2.5) * filled, 6, 1.6).fill(paint.accent)
  }
}
