import type { Bundle } from '#contract/bundle.ts'
import { MARGIN, PAGE, type Sheet } from '../platform/pdf/sheet.ts'
import { paint, styles } from './paint.ts'
import { sentenceCase } from './words.ts'

const RADIUS = 74
const RINGS = [0.2, 0.4, 0.6, 0.8, 1]
const LEFT = MARGIN.side + 250
const RIGHT = PAGE.width - MARGIN.side
const ROW = 17

/** The six dimensions as a radar, and beside it the same numbers as text. */
export const drawSummary = (sheet: Sheet, scorecard: Bundle['scorecard']): void => {
  const axes = scorecard.dimensions.map(({ dimension, score }) => ({ label: sentenceCase(dimension), value: score }))
  if (axes.every(({ value }) => value === null)) return
  const rows = axes.length + scorecard.competencies.length
  sheet.room(Math.max(2 * RADIUS + 50, (rows + 2) * ROW + 30))
  const top = sheet.y
  drawRadar(sheet, axes, { x: MARGIN.side + 112, y: top + RADIUS + 22 })
  sheet.y = top
  drawTable(
    sheet,
    'Dimension',
    axes.map(({ label, value }) => ({ label, note: '', value })),
  )
  sheet.skip(14)
  drawTable(
    sheet,
    'Competency',
    scorecard.competencies.map(({ competency, score, answers }) => ({
      label: sentenceCase(competency),
      note: answers === 1 ? '1 answer' : `${answers} answers`,
      value: score,
    })),
  )
  sheet.y = Math.max(sheet.y, top + 2 * RADIUS + 46) + 20
}

type Axis = { label: string; value: number | null }
type Point = { x: number; y: number }

const corner = (index: number, count: number, share: number): Point => {
  const angle = (index / count) * 2 * Math.PI - Math.PI / 2
  return { x: Math.cos(angle) * RADIUS * share, y: Math.sin(angle) * RADIUS * share }
}

const drawRadar = (sheet: Sheet, axes: readonly Axis[], centre: Point) => {
  const said = axes.map(({ label, value }) => `${label} ${value === null ? 'not assessed' : Math.round(value)}`).join(', ')
  const at = ({ x, y }: Point): [number, number] => [centre.x + x, centre.y + y]
  const polygon = (points: readonly Point[]) => sheet.doc.polygon(...points.map(at))
  sheet.tagged(
    'Figure',
    () => {
      const { doc } = sheet
      for (const ring of RINGS)
        polygon(axes.map((_, index) => corner(index, axes.length, ring)))
          .lineWidth(0.6)
          .stroke(paint.line)
      for (const index of axes.keys()) {
        doc
          .moveTo(centre.x, centre.y)
          .lineTo(...at(corner(index, axes.length, 1)))
          .lineWidth(0.6)
          .stroke(paint.line)
      }
      const shape = axes.flatMap(({ value }, index) => (value === null ? [] : [corner(index, axes.length, value / 100)]))
      doc.lineJoin('round').lineWidth(1.4)
      polygon(shape).fillOpacity(0.16).fillAndStroke(paint.accent, paint.accent)
      doc.fillOpacity(1)
      for (const point of shape) doc.circle(...at(point), 2.2).fill(paint.accent)
      for (const [index, { label }] of axes.entries()) writeLabel(sheet, label, corner(index, axes.length, 1.14), centre)
    },
    `How the answers score, of 100: ${said}.`,
  )
}

const writeLabel = (sheet: Sheet, text: string, { x, y }: Point, centre: Point) => {
  const [line] = sheet.lines([{ text, style: styles.label }])
  if (!line) return
  const shift = Math.abs(x) < 5 ? line.width / 2 : x > 0 ? 0 : line.width
  sheet.write(line, centre.x + x - shift, centre.y + y + 3)
}

type Row = { label: string; note: string; value: number | null }

const drawTable = (sheet: Sheet, name: string, rows: readonly Row[]) => {
  if (rows.length === 0) return
  sheet.tagged('Table', () => {
    writeRow(sheet, [{ text: name, style: styles.small }], { text: 'of 100', style: styles.small })
    for (const { label, note, value } of rows) {
      sheet.doc.moveTo(LEFT, sheet.y).lineTo(RIGHT, sheet.y).lineWidth(0.6).stroke(paint.line)
      const words = [{ text: label, style: styles.name }, ...(note ? [{ text: `   ${note}`, style: styles.small }] : [])]
      writeRow(sheet, words, { text: value === null ? '–' : String(Math.round(value)), style: styles.value })
    }
  })
}

/** A name that is too long for its column goes on in the next line. */
const writeRow = (sheet: Sheet, words: Parameters<Sheet['lines']>[0], value: Parameters<Sheet['lines']>[0][number]) => {
  const [figure] = sheet.lines([value])
  const lines = sheet.lines(words, RIGHT - LEFT - 46)
  for (const [index, line] of lines.entries()) sheet.write(line, LEFT, sheet.y + 11.5 + index * 12)
  if (figure) sheet.write(figure, RIGHT - figure.width, sheet.y + 11.5)
  sheet.y += ROW + (lines.length - 1) * 12
}
