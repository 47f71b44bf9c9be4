import type { Dimension } from '#contract/scorecards.ts'
import type { Clause } from '#server/platform/text/clauses.ts'
import type { Reading } from './reading.ts'

export type Draft = Partial<Record<Dimension, { band: number; why: string }>>

/** Figures and dates beyond these add nothing: digits alone are no evidence. */
const MAX_ANCHORS = 2
/** Names in a row: beyond these a clause lists rather than tells. */
const LIST_LIMIT = 5
/** What a real but everyday word is worth beside one that would not fit just any answer. */
const EVERYDAY = 0.35

/** How much is named in these clauses, each thing once; a figure or a date counts only beside a name. */
export const detailIn = (clauses: Clause[]): number => {
  const words = new Set(clauses.flatMap((clause) => clause.specifics.slice(0, LIST_LIMIT)))
  const everyday = new Set(clauses.flatMap((clause) => clause.everyday))
  const anchored = clauses.filter(
    (clause) => clause.specifics.length > 0 && (clause.numbers.length > 0 || clause.hasTimeAnchor || clause.hasPlaceAnchor),
  )
  return words.size + EVERYDAY * everyday.size + 0.5 * Math.min(MAX_ANCHORS, anchored.length)
}

/** How much one clause carries. */
export const weightOf = ({ specifics, everyday, numbers, hasTimeAnchor }: Clause) => {
  const named = specifics.length + EVERYDAY * everyday.length
  return named === 0 ? 0 : named + Math.min(1, 0.5 * numbers.length + (hasTimeAnchor ? 0.5 : 0))
}

export const detailOf = (reading: Reading, only: (clause: Clause) => boolean) => detailIn(reading.core.filter(only))

/** The same, quick at first and slower the nearer to enough. */
export const steeply = (value: number, enough: number) => towards(value, enough) ** 0.7

/** From 0 to 1 on the way from nothing to enough. */
export const towards = (value: number, enough: number) => Math.min(1, Math.max(0, value / enough))
