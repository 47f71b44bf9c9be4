import type { Dimension } from '#contract/scorecards.ts'
import { type Reading, weightOf } from './reading.ts'

export type Draft = Partial<Record<Dimension, { band: number; why: string }>>

/** Figures and dates beyond these add nothing: digits alone are no evidence. */
const MAX_ANCHORS = 3
/** Names in a row: beyond these a clause lists rather than tells. */
const LIST_LIMIT = 5

export const distinctWeight = (reading: Reading, only: (clause: Reading['core'][number]) => boolean) => {
  const clauses = reading.core.filter(only)
  const words = new Set(clauses.flatMap((clause) => clause.specifics.slice(0, LIST_LIMIT)))
  const anchors = clauses.reduce(
    (n, clause) => n + (clause.specifics.length > 0 ? Math.min(1, weightOf(clause) - clause.specifics.length) : 0),
    0,
  )
  return words.size + Math.min(MAX_ANCHORS, anchors)
}
