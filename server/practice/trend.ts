import type { trends } from '#contract/practice.ts'

export type Trend = (typeof trends)[number]

/** Two values always lie on a line. */
const ENOUGH = 3
/** Of 100: answers to other questions differ by more than this from one day to the next. */
const STEADY_WITHIN = 5

/**
 * Where a series of scores goes, by the line of least squares through it in order; null when it is too short to tell. Scores that
 * lie further from the line than the line rises or falls go nowhere in particular.
 */
export const trendOf = (scores: readonly number[]): Trend | null => {
  if (scores.length < ENOUGH) return null
  const middle = (scores.length - 1) / 2
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
  const along = scores.reduce((sum, score, index) => sum + (index - middle) * (score - mean), 0)
  const spread = scores.reduce((sum, _, index) => sum + (index - middle) ** 2, 0)
  const slope = along / spread
  const change = slope * (scores.length - 1)
  const scatter = scores.reduce((sum, score, index) => sum + Math.abs(score - mean - slope * (index - middle)), 0) / scores.length
  if (scatter >= STEADY_WITHIN && scatter > Math.abs(change)) return 'uneven'
  return Math.abs(change) < STEADY_WITHIN ? 'steady' : change > 0 ? 'rising' : 'falling'
}
