import type { Clause } from './clause.ts'

/** Words that single out one time among many. */
const ONCE =
  /\b(once|one (day|morning|afternoon|evening|night|time|shift|week|winter|summer|spring|autumn|of (my|our|the|them))|that (day|morning|afternoon|evening|night|time|week|shift|moment)|the (other|next|same|following|first|second|third|last|very) (day|morning|afternoon|evening|night|week|time)|last (week|month|year|spring|summer|autumn|fall|winter|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|yesterday|this (morning|week|spring|summer|year)|ago)\b/i

/** Whether a clause is tied to one point in time rather than to all of them. */
export const hasOccasion = (clause: Pick<Clause, 'text' | 'hasTimeAnchor' | 'isHabitual'>): boolean =>
  !clause.isHabitual && (clause.hasTimeAnchor || ONCE.test(clause.text))
