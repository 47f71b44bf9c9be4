import type { BundledAnswer } from '#contract/bundle.ts'
import type { Review } from '#contract/reviews.ts'
import type { AnswerScore, Span } from '#contract/scorecards.ts'
import type { Piece } from '../platform/pdf/lines.ts'
import { MARGIN, PAGE, type Sheet, WIDTH } from '../platform/pdf/sheet.ts'
import { drawBands } from './draw-bands.ts'
import { drawReview } from './draw-review.ts'
import { paint, styles } from './paint.ts'
import { contestedWords, gateWords, madeBy, sentenceCase } from './words.ts'

const TEXT = 15
/** A heading stays with at least so much of what follows. */
const TOGETHER = 130

/** One answer: the question, the words with what they earned, the bands, one thing to fix, and what people think of it. */
export const drawAnswer = (sheet: Sheet, answer: BundledAnswer, number: number, reviews: readonly Review[]): void => {
  const { question, competency, result, appeals = [] } = answer
  sheet.room(TOGETHER)
  sheet.skip(16)
  const top = sheet.y
  sheet.tagged('P', () => sheet.flow([{ text: `${number} · ${sentenceCase(competency)}`, style: styles.label }], 15))
  if (result) drawScore(sheet, result.score, top)
  sheet.tagged('H3', () => sheet.flow([{ text: question, style: styles.question }], 18, { width: WIDTH - 90 }))
  sheet.skip(7)
  sheet.tagged('BlockQuote', () => sheet.flow(marked(answer.answer, result?.spans ?? []), TEXT))
  for (const appeal of appeals) contested(sheet, contestedWords(appeal))
  if (answer.state === 'waiting') note(sheet, 'This answer is still being judged.')
  if (answer.state === 'failed') note(sheet, 'This answer could not be judged. It counts nowhere.')
  if (result) drawResult(sheet, result)
  for (const review of reviews) drawReview(sheet, review, [answer])
  sheet.skip(14)
  sheet.rule(paint.line)
}

const drawScore = (sheet: Sheet, score: number | null, top: number) =>
  sheet.tagged('P', () => {
    const [label] = sheet.lines([{ text: score === null ? 'no score' : 'of 100', style: styles.small }])
    if (!label) return
    const x = PAGE.width - MARGIN.side - label.width
    sheet.write(label, x, top + 15)
    const [figure] = score === null ? [] : sheet.lines([{ text: String(Math.round(score)), style: styles.score }])
    if (figure) sheet.write(figure, x - figure.width - 4, top + 15)
  })

const drawResult = (sheet: Sheet, result: AnswerScore) => {
  for (const { gate, why } of result.gates) note(sheet, `${gateWords[gate]}. ${why}`)
  sheet.skip(12)
  drawBands(
    sheet,
    result.bands.map((band) => ({ name: sentenceCase(band.dimension), value: band.assessed ? band.band : null, why: band.why })),
  )
  sheet.skip(10)
  aside(sheet, 'One thing to fix', result.fix, paint.accent)
  if (result.stronger) aside(sheet, 'A stronger version, from your own facts', result.stronger, paint.line)
  sheet.skip(7)
  sheet.room(12)
  sheet.tagged('P', () => sheet.flow([{ text: `${madeBy(result.provenance)}.`, style: styles.small }], 11))
}

/** Words beside a line that runs along them, over page breaks too. */
const aside = (sheet: Sheet, label: string, text: string, colour: string) => {
  const { doc } = sheet
  const x = MARGIN.side + 12
  const line = (leading: number) => (y: number) => {
    doc
      .moveTo(MARGIN.side + 1, y - 0.5)
      .lineTo(MARGIN.side + 1, y + leading + 0.5)
      .lineWidth(1.6)
      .stroke(colour)
  }
  sheet.room(2 * TEXT)
  sheet.tagged('P', () => {
    sheet.flow([{ text: label, style: styles.label }], TEXT, { x, width: WIDTH - 12 }, line(TEXT))
    sheet.flow([{ text, style: styles.text }], TEXT, { x, width: WIDTH - 12 }, line(TEXT))
  })
  sheet.skip(9)
}

const contested = (sheet: Sheet, text: string) => {
  sheet.skip(6)
  sheet.tagged('P', () => sheet.flow([{ text, style: styles.soft }], 13))
}

const note = (sheet: Sheet, text: string) => {
  sheet.skip(6)
  sheet.tagged('P', () => sheet.flow([{ text, style: { ...styles.text, colour: paint.amberText } }], TEXT))
}

/** An answer cut at its spans. Where two overlap the earlier keeps its words and the later gets the rest. */
const marked = (answer: string, spans: readonly Span[]): Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, tone } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const from = Math.max(start, at)
    if (end <= from) continue
    pieces.push({ text: answer.slice(at, from), style: styles.text }, { text: answer.slice(from, end), style: styles[tone] })
    at = end
  }
  return [...pieces, { text: answer.slice(at), style: styles.text }].filter(({ text }) => text !== '')
}
