import type { Comparison } from '#contract/practice.ts'
import { type AnswerScore, dimensions } from '#contract/scorecards.ts'
import type { Asked } from '../scorecards/index.ts'
import { readsAlike } from './readers.ts'
import { readByRules, type Told } from './sides.ts'
import type { Findings } from './tables.ts'

/** An attempt beside the first answer. Two readers are not compared with each other: then the rules read both again. */
export const compare = (asked: Asked, first: Told, attempt: Told, findings: Findings): Comparison => {
  const isReread = !readsAlike(first, attempt)
  const read = (told: Told) => (isReread || told.result === null ? readByRules(asked, told) : told.result)
  const [before, after] = [read(first), read(attempt)]
  return {
    change: before.score === null || after.score === null ? null : after.score - before.score,
    dimensions: dimensions.flatMap((dimension) => {
      const [was, is] = [bandIn(before, dimension), bandIn(after, dimension)]
      return was === null || is === null ? [] : [{ dimension, before: was, after: is }]
    }),
    ...findings,
    isReread,
  }
}

const bandIn = ({ bands }: AnswerScore, dimension: AnswerScore['bands'][number]['dimension']): number | null => {
  const band = bands.find((each) => each.dimension === dimension)
  return band?.assessed ? band.band : null
}
