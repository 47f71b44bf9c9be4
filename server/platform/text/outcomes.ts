import type { Clause } from './clause.ts'
import { outcomeVerbs, universals } from './word-classes.ts'

const RESULT_LINK =
  /\b(as a result|in the end|so that|which meant|that meant|which (cut|saved|gave|brought)|since then|from then on|by the end|now|ended up|afterwards)\b/i
/** First-person verbs that name an end reached, where other own actions name a step. */
const ACHIEVED = new Set(
  'finish complete save win pass reach sell earn cut reduce halve double raise increase hit beat recover avoid prevent lower shorten lose climb renew'.split(
    ' ',
  ),
)

/** What opens with these gives a ground or a frame, not an outcome. */
const GROUNDS = new Set('because since when while as although though if before until'.split(' '))

/** Something concrete came out: a change of state, a comparison, a number, or the harm that did not happen. */
export const isOutcome = (clause: Clause) => {
  if (GROUNDS.has(clause.tokens[0]?.lower ?? '')) return false
  if (clause.specifics.length === 0 || clause.isHypothetical || clause.isHabitual || clause.isObligation) return false
  const told = clause.isEpisode || clause.tense === 'perfect' || (clause.tense === 'present' && RESULT_LINK.test(clause.text))
  if (!told) return false
  const own = clause.subject === 'i'
  if (own) return clause.verb !== null && ACHIEVED.has(clause.verb) && clause.specifics.length >= 2
  const isChange = clause.verb !== null && outcomeVerbs.has(clause.verb)
  const isAbsence = clause.tokens.some((t) => universals.has(t.lower))
  return (
    isChange ||
    isAbsence ||
    clause.hasComparison ||
    RESULT_LINK.test(clause.text) ||
    (clause.numbers.length > 0 && clause.strength !== 'none')
  )
}

/** What others did, or how things stood, once the last step had been taken. */
export const isAftermath = (clause: Clause) =>
  clause.isEpisode &&
  !clause.isObligation &&
  clause.subject === 'other' &&
  clause.specifics.length + clause.numbers.length + (clause.hasTimeAnchor ? 1 : 0) > 0 &&
  (clause.strength !== 'none' || clause.numbers.length > 0 || clause.hasTimeAnchor || clause.hasComparison)
