import type { Span } from '#contract/scorecards.ts'
import { oneLine } from '#contract/text.ts'
import { countWords, likeness, plain } from '#server/platform/text/terms.ts'
import { addressesReader } from './addresses-reader.ts'
import type { Extraction } from './extraction.ts'
import { isOwnClaim } from './own-claim.ts'
import { aroundOf, type Place, placeOf, type Shown } from './shown.ts'

/** A claim that a model holds to be wrong, and what it says holds instead. */
export type Wrong = Place & { quote: string; holds: string }

/** What may lower a score further than marks can. A doubt lowers nothing until it is shared and confirmed. */
export type Doubts = { isAstray: boolean; wrong: Wrong[]; instructs: boolean }

const CLAIM_WORDS_MIN = 3
const HOLDS = { least: 12, most: 220 }
const WRONG_MAX = 6
/** From this likeness on, a claim that denies as much as the reference does says the same. */
const SAME_AS_REFERENCE = 0.95

/** The doubts of one reading that have an exact quote, and that its own marks do not contradict. */
export const doubtsOf = (shown: Shown, extraction: Extraction, spans: readonly Span[], reference: readonly string[]): Doubts => {
  const { answers, contradictions, flags } = extraction
  const hasAnswered = spans.some(({ signal }) => signal === 'relevance.answers_question')
  return {
    isAstray: answers?.fit === 'another' && !hasAnswered && answers.about.trim() !== '' && placeOf(shown, answers.quote ?? '') !== null,
    wrong: contradictions.flatMap((claim) => wrongOf(shown, claim, reference)).slice(0, WRONG_MAX),
    instructs: flags.some(({ flag, quote }) => flag === 'instructs_the_scorer' && instructsIn(shown, quote ?? '')),
  }
}

const wrongOf = (shown: Shown, claim: Extraction['contradictions'][number], reference: readonly string[]): Wrong[] => {
  const { quote } = claim
  const holds = oneLine(claim.holds).trim()
  const place = placeOf(shown, quote)
  if (!place || countWords(quote) < CLAIM_WORDS_MIN || !isStatement(holds)) return []
  if (plain(quote) === plain(holds) || reference.some((text) => saysSame(quote, text))) return []
  return isOwnClaim(shown.answer, place) ? [{ ...place, quote, holds }] : []
}

const saysSame = (claim: string, reference: string) =>
  likeness(claim, reference) >= SAME_AS_REFERENCE && DENIAL.test(claim) === DENIAL.test(reference)

const DENIAL = /\b(not?|never|none|nothing|without|cannot)\b|n['’]t\b/i

/** A candidate will read it: one sentence, no address of any kind, nothing said to somebody. */
const isStatement = (text: string) =>
  text.length >= HOLDS.least && text.length <= HOLDS.most && !/https?:|www\.|@|\[|\{|</i.test(text) && !addressesReader(text)

/** The model's word alone would turn a story about marks into an address: the sentence has to speak to somebody, too. */
const instructsIn = (shown: Shown, quote: string): boolean => {
  const place = placeOf(shown, quote)
  return place !== null && countWords(quote) >= CLAIM_WORDS_MIN && SPEAKS.test(aroundOf(shown, place))
}

const SPEAKS =
  /\b(you|your|please|kindly|dear|note|notice|whoever|assessors?|evaluators?|scorers?|graders?|markers?|reviewers?|raters?|machine|ai|model|system|software|this (answer|response|candidate|text)|the (candidate|answer))\b|^\W*(mark|flag|treat|count|score|rate|give|assign|award|record|return|read|consider|assume|ignore|disregard)\b/i
