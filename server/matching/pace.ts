import type { Recommendation } from '#contract/matching.ts'

/** What fits beside a job and a search. */
const HOURS_A_WEEK = 4
/** Whoever needs longer than this has forgotten the beginning: then a week gets more hours. */
const WEEKS_MAX = 26

/** How to spread the hours of a course: so many a week, until it is done. null where nobody knows the hours. */
export const paceOf = (hours: number | null): Recommendation['pace'] => {
  if (hours === null) return null
  const weeks = Math.min(WEEKS_MAX, Math.ceil(hours / HOURS_A_WEEK))
  return { weeks, hoursAWeek: Math.ceil(hours / weeks) }
}
