import type { Bundle } from '#contract/bundle.ts'
import { MARGIN, PAGE, Sheet, WIDTH } from '../platform/pdf/sheet.ts'
import { drawAnswer } from './draw-answer.ts'
import { drawReview } from './draw-review.ts'
import { drawSummary } from './draw-summary.ts'
import { drawTranscript } from './draw-transcript.ts'
import { paint, styles } from './paint.ts'
import { AUTOMATED, dayOf, endWords, sentenceCase } from './words.ts'

/** The scorecard as a PDF of A4 pages. Pure but for reading font files: the same bundle gives the same document. */
export const drawScorecard = async (bundle: Bundle): Promise<Uint8Array> => {
  const { interview, scorecard, answers, reviews, transcript, madeAt } = bundle
  const name = `Scorecard · ${interview.title}`
  const sheet = new Sheet({ title: name, madeAt, footer: { text: `Greenroom · ${name}`, style: styles.footer } })
  drawHead(sheet, bundle)
  drawSummary(sheet, scorecard)
  small(sheet, AUTOMATED)
  if (answers.length > 0) drawLegend(sheet)
  else paragraph(sheet, 'No question was answered, so there is nothing to judge.')
  for (const [index, answer] of answers.entries()) {
    drawAnswer(
      sheet,
      answer,
      index + 1,
      reviews.filter(({ questionTurnId }) => questionTurnId === answer.questionTurnId),
    )
  }
  for (const review of reviews.filter(({ questionTurnId }) => questionTurnId === null)) drawReview(sheet, review, answers)
  if (scorecard.notCovered.length > 0)
    paragraph(sheet, `Not covered, and counted nowhere: ${scorecard.notCovered.map(sentenceCase).join(', ')}.`)
  drawTranscript(sheet, transcript)
  drawMissing(sheet)
  return sheet.finish()
}

const drawHead = (sheet: Sheet, { interview, scorecard }: Bundle) => {
  const { title, employer, kind, mode, createdAt, endCause } = interview
  drawMark(sheet)
  const led = endCause ? endWords[endCause] : 'not finished'
  const where = `${title}${employer ? `, ${employer}` : ''}`
  sheet.tagged('P', () => {
    sheet.flow([{ text: `Scorecard · ${where}`, style: styles.label }], 13)
    sheet.flow([{ text: `${sentenceCase(kind)} interview, ${mode}, on ${dayOf(createdAt)}, ${led}`, style: styles.small }], 12)
  })
  sheet.skip(14)
  const top = sheet.y
  const hasScore = scorecard.overall !== null
  sheet.tagged('H1', () =>
    sheet.flow([{ text: scorecard.verdict, style: styles.verdict }], 30, { width: hasScore ? WIDTH - 150 : WIDTH - 60 }),
  )
  if (hasScore) drawOverall(sheet, Math.round(scorecard.overall ?? 0), Math.max(sheet.y, top + 44))
  sheet.y = Math.max(sheet.y, hasScore ? top + 48 : top) + 16
}

const drawOverall = (sheet: Sheet, overall: number, bottom: number) =>
  sheet.tagged('P', () => {
    const [label] = sheet.lines([{ text: 'of 100 overall', style: styles.soft }])
    const [figure] = sheet.lines([{ text: String(overall), style: styles.overall }])
    if (!label || !figure) return
    const x = PAGE.width - MARGIN.side - label.width
    sheet.write(figure, x - figure.width - 6, bottom - 8)
    sheet.write(label, x, bottom - 8)
  })

/** The door and the light behind it, as on every page of the product. */
const drawMark = (sheet: Sheet) => {
  const { doc } = sheet
  sheet.painted(() => {
    doc
      .save()
      .translate(MARGIN.side - 2, sheet.y - 6)
      .scale(0.62)
    doc.path('M4 30V14a12 12 0 0 1 24 0v16z').fill(paint.accent)
    doc.path('M15.5 6.6V30H25V14a9 9 0 0 0-9.5-7.4z').fill(paint.light)
    doc.restore()
  })
  sheet.tagged('P', () => {
    const [line] = sheet.lines([{ text: 'Greenroom', style: styles.mark }])
    if (line) sheet.write(line, MARGIN.side + 23, sheet.y + 9)
  })
  sheet.skip(38)
}

const drawLegend = (sheet: Sheet) => {
  sheet.room(140)
  sheet.rule(paint.line)
  sheet.skip(20)
  const top = sheet.y
  sheet.tagged('H2', () => sheet.flow([{ text: 'Your answers', style: styles.heading }], 22))
  sheet.tagged('P', () => {
    const pieces = [
      { text: 'earned', style: styles.earned },
      { text: '   ', style: styles.text },
      { text: 'vague', style: styles.vague },
    ]
    const [line] = sheet.lines(pieces)
    if (line) sheet.write(line, PAGE.width - MARGIN.side - line.width, top + 16)
  })
  sheet.skip(6)
}

const paragraph = (sheet: Sheet, text: string) => {
  sheet.room(40)
  sheet.skip(12)
  sheet.tagged('P', () => sheet.flow([{ text, style: styles.text }], 14))
}

/** What could not be printed. */
const drawMissing = (sheet: Sheet) => {
  const scripts = [...sheet.unprinted].map((script) => `[${script}]`)
  if (scripts.length === 0) return
  small(
    sheet,
    `Where it says ${scripts.join(' or ')}, words stood that this document has no letters for; the Markdown and JSON exports have them in full.`,
  )
}

const small = (sheet: Sheet, text: string) => {
  sheet.room(40)
  sheet.tagged('Note', () => sheet.flow([{ text, style: styles.small }], 11.5, { width: WIDTH - 60 }))
  sheet.skip(14)
}
