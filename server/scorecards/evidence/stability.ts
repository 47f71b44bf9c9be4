import { type AnswerScore, dimensions, type Stability } from '#contract/scorecards.ts'

type Reading = Pick<AnswerScore, 'score' | 'bands'>

/** Between which values a score and its bands lie over all readings of an answer; null when none of them could judge it. */
export const stabilityOf = (by: Stability['by'], readings: readonly Reading[]): Stability | null => {
  const scores = readings.flatMap(({ score }) => (score === null ? [] : [score]))
  const range = rangeOf(scores)
  if (!range) return null
  const bands = dimensions.flatMap((dimension) => {
    const values = readings.flatMap((reading) =>
      reading.bands.flatMap((band) => (band.dimension === dimension && band.assessed ? [band.band] : [])),
    )
    const found = rangeOf(values)
    return found ? [{ dimension, ...found }] : []
  })
  return { by, count: scores.length, ...range, bands }
}

const rangeOf = (values: readonly number[]) => (values.length === 0 ? null : { lowest: Math.min(...values), highest: Math.max(...values) })
