import { speechVerbs, verdicts } from './act-words.ts'
import type { Clause } from './clause.ts'
import { movingVerbs, outcomeVerbs, universals } from './word-classes.ts'

const LINK =
  /\b(as a result|in the end|so that|which meant|that meant|which (cut|saved|gave|brought)|ended up|afterwards|after that|after this|at last|in turn|that way)\b/i
/** What holds from then on. */
const LASTS =
  /\b(since|since then|from then on|from that (day|time|week)|from the next \w+|ever since|now|today|to this day|still|again|any ?more|no longer|(the )?(next|following|same) (day|morning|evening|week|month|year|spring|summer|autumn|winter|season|time)|by the (end|time)|by (easter|christmas|noon|lunch|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december))\b/i
/** First-person verbs that name an end reached, where other own actions name a step. */
const ACHIEVED = new Set(
  'finish complete save win pass reach sell earn cut reduce halve double raise increase hit beat recover avoid prevent lower shorten lose climb renew'.split(
    ' ',
  ),
)

/** What opens with these gives a ground or a frame, not an outcome. */
const GROUNDS = new Set('because since when while as although though if before until whether'.split(' '))
const RELATIVES = new Set('that who which where'.split(' '))

/** Something concrete came out: a change of state, a comparison, a number, or the harm that did not happen. */
export const isOutcome = (clause: Clause) => outcomeOf(clause, false) >= 0.5

/** What others did, or how things stood, once the last step had been taken. */
export const isAftermath = (clause: Clause) => outcomeOf(clause, true) >= SEEN

/**
 * How far a clause tells what came of it, 0–1. A verdict that any ending could have ("everyone was happy") is worth
 * next to nothing; what somebody then did, what changed and what has held since are worth all of it, with figures or without.
 */
export const outcomeOf = (clause: Clause, isAfterLast: boolean): number => {
  const { tokens, text, tense, subject, verb } = clause
  const lasts = LASTS.test(text)
  const isAbsence = tokens.some((t) => universals.has(t.lower))
  if (isGround(clause) || clause.isHypothetical || (clause.isObligation && !isAbsence) || (clause.isHabitual && !lasts)) return 0
  const told = clause.isEpisode || tense === 'perfect' || (tense === 'present' && (lasts || LINK.test(text)))
  if (!told || (isVerdict(clause) && !EVER_SINCE.test(text))) return 0
  if (verb === null && !lasts && !isAbsence) return 0
  if (subject === 'i') return ownOutcome(clause, lasts, isAfterLast)
  const content =
    clause.specifics.length +
    0.4 * clause.everyday.filter((word) => word !== verb).length +
    clause.numbers.length +
    (clause.act >= 0.4 ? 0.3 : 0)
  const isChange = verb !== null && outcomeVerbs.has(verb)
  const isMove = verb !== null && movingVerbs.has(verb)
  const byPerson = isAfterLast && (isChange || isMove) && tokens.some((t) => PERSONS.has(t.lower))
  if (content === 0 && !lasts && !byPerson) return 0
  const signs = [isChange, isAbsence, lasts, clause.hasComparison, LINK.test(text), clause.numbers.length > 0 && clause.strength !== 'none']
  const shown = signs.filter(Boolean).length
  const seen = isAfterLast && verb !== null && (isMove || clause.act > 0 || clause.hasTimeAnchor || clause.numbers.length > 0)
  if (shown === 0) return seen && !speechVerbs.has(verb ?? '') ? SEEN : 0
  return Math.min(1, 0.35 + 0.2 * Math.min(2, shown) + 0.2 * Math.min(2, content) + (isAfterLast ? 0.1 : 0))
}

/** Something went on after the last step; whether it was the end of it cannot be told. */
export const SEEN = 0.4

const PERSONS = new Set(['he', 'she', 'they', 'both'])

/** An end that one reached oneself, what one found or kept at last, or what one has done ever since. */
const ownOutcome = ({ verb, specifics, everyday, tense, text }: Clause, lasts: boolean, isAfterLast: boolean) => {
  const things = specifics.length + 0.4 * everyday.length
  if (verb !== null && ACHIEVED.has(verb)) return Math.min(1, 0.4 + 0.2 * things)
  if (lasts && (tense !== 'past' || EVER_SINCE.test(text))) return Math.min(1, 0.4 + 0.25 * things)
  return isAfterLast && verb !== null && KEPT.has(verb) && things >= 1 && !/\bf(ou|i)nd (that|out|why|how|what)\b/i.test(text) ? 0.6 : 0
}
const EVER_SINCE = /^\W*(and |but )?(since (then|that)|from (then|that \w+) on|ever since|now|to this day|these days)\b/i
const KEPT = new Set('get keep find receive manage'.split(' '))

const isGround = ({ tokens, text, isOpening }: Clause) => {
  const first = tokens[0]?.lower ?? ''
  return (GROUNDS.has(first) && !/^since (then|that|when)\b/i.test(text)) || (RELATIVES.has(first) && !isOpening)
}

/** Nothing but judgement in it: "in the end everybody was very satisfied with the result". */
const isVerdict = ({ specifics, everyday, numbers, tokens }: Clause) =>
  numbers.length === 0 &&
  [...specifics, ...everyday].every((word) => verdicts.has(word)) &&
  tokens.some((t) => verdicts.has(t.lemma) || verdicts.has(t.lower))
