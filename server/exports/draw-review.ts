import type { BundledAnswer } from '#contract/bundle.ts'
import type { Review } from '#contract/reviews.ts'
import { type Sheet, WIDTH } from '../platform/pdf/sheet.ts'
import { drawBands } from './draw-bands.ts'
import { styles } from './paint.ts'
import { dayOf, sentenceCase } from './words.ts'

/** A person's view, under its own name and apart from every score. */
export const drawReview = (sheet: Sheet, { name, comment, bands, updatedAt }: Review, answers: readonly BundledAnswer[]): void => {
  sheet.room(90)
  sheet.skip(14)
  sheet.tagged('H3', () => sheet.flow([{ text: `A person’s view – ${name}`, style: styles.question }], 18, { width: WIDTH - 60 }))
  sheet.tagged('P', () => sheet.flow([{ text: `Written ${dayOf(updatedAt)}. It changes no score.`, style: styles.small }], 13))
  sheet.skip(3)
  sheet.tagged('BlockQuote', () => sheet.flow([{ text: comment, style: styles.text }], 15))
  for (const { questionTurnId, question } of answers) {
    const own = bands.filter((band) => band.questionTurnId === questionTurnId)
    if (own.length === 0) continue
    sheet.room(60)
    sheet.skip(8)
    if (answers.length > 1) sheet.tagged('P', () => sheet.flow([{ text: `On “${question}”`, style: styles.label }], 14))
    drawBands(
      sheet,
      own.map(({ dimension, band, reason }) => ({ name: sentenceCase(dimension), value: band, why: reason })),
    )
  }
}
