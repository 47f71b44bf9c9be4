import { countWords, termsOf, wordsOf } from '#server/platform/text/terms.ts'
import { correctionIn, corrects, isTakenBack } from './corrections.ts'
import { clausesOf } from './quotes.ts'

/** Two things one candidate said that do not fit together, both verbatim and short enough to be said back. */
export type Contradiction = { before: string; now: string }

const QUOTE_WORDS_MAX = 5
/** More than anybody claims in one answer; each claim is held against every other one. */
const CLAIMS_MAX = 200
const SHARED_MIN = 4
const SHARED_PART = 0.6
/** A story may well deny first what it tells afterwards. */
const TURNING = /\b(?:at first|initially|originally|in the beginning|then|later|until|before|after|eventually|this time|next time|now)\b/i
const NEGATED = /\b(?:never|not|no|didn't|didn’t|wasn't|wasn’t|haven't|haven’t|don't|don’t|nobody|none|without)\b/i
const DEED = /\bI (?:never |did not |didn't |didn’t |have never |actually |personally )?(\p{L}{3,})/iu
const NUMBERED =
  /\b(\d+(?:[.,]\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty)[\s-]+(?:\p{L}+\s)?(people|engineers?|nurses?|members?|colleagues?|students?|pupils?|years?|months?|weeks?|patients?|employees|staff|stores?|reports?|developers?|drivers?|customers?)\b/iu
const GROUP = /\b(?:team|group|class|staff|crew)\b/i

/**
 * Looks for one clear clash between an answer and what the same candidate said before, or within the answer. What was
 * corrected is no clash: neither the correction itself, nor what it took back.
 */
export const contradictionIn = (earlier: readonly string[], answer: string): Contradiction | null => {
  if (corrects(answer)) return null
  const takenBack = earlier.flatMap((text) => correctionIn(text) ?? [])
  const now = claimsOf(answer)
  const before = [...earlier.flatMap(claimsOf), ...(TURNING.test(answer) ? [] : now)]
  for (const claim of now) {
    for (const other of before) {
      const clash = other === claim ? null : clashOf(other, claim)
      if (clash && !isTakenBack(clash.before, takenBack) && !isTakenBack(clash.now, takenBack)) return clash
    }
  }
  return null
}

type Claim = {
  quote: string
  deed: string | null
  about: Set<string>
  isNegated: boolean
  count: { number: string; of: string; quote: string } | null
}

const claimsOf = (text: string): Claim[] =>
  clausesOf(text)
    .flatMap((clause) => claimIn(clause) ?? [])
    .slice(0, CLAIMS_MAX)

const claimIn = (clause: string): Claim | null => {
  const deed = DEED.exec(clause)
  const count = GROUP.test(clause) || /\byears?\b/i.test(clause) ? NUMBERED.exec(clause) : null
  const quote = quoteOf(clause, deed?.index ?? count?.index ?? -1)
  if (!quote || (!deed && !count)) return null
  return {
    quote,
    deed: deed ? (termsOf(deed[1] ?? '')[0] ?? null) : null,
    about: new Set(termsOf(clause)),
    isNegated: NEGATED.test(clause),
    count: count && countIn(clause, count),
  }
}

/** "A team of 50 nurses": the number with what it counts. */
const countIn = (clause: string, count: RegExpExecArray) => {
  const group = /\b(?:an? |my |our |the )?(?:team|group|class|staff|crew) of $/i.exec(clause.slice(0, count.index))
  return {
    number: (count[1] ?? '').toLowerCase(),
    of: `${GROUP.exec(clause)?.[0] ?? ''} ${count[2] ?? ''}`.toLowerCase().replace(/s$/, ''),
    quote: `${group?.[0] ?? ''}${count[0]}`,
  }
}

const clashOf = (one: Claim, other: Claim): Contradiction | null => {
  if (one.count && other.count) {
    const isSameThing = one.count.of === other.count.of && one.count.of.length > 4 && sharedBy(one, other) >= SHARED_MIN
    return isSameThing && one.count.number !== other.count.number ? { before: one.count.quote, now: other.count.quote } : null
  }
  if (one.quote === other.quote || one.deed === null || one.deed !== other.deed || one.isNegated === other.isNegated) return null
  const isSameDeed = sharedBy(one, other) >= Math.max(SHARED_MIN, SHARED_PART * Math.min(one.about.size, other.about.size))
  return isSameDeed ? { before: one.quote, now: other.quote } : null
}

const sharedBy = (one: Claim, other: Claim): number => [...one.about].filter((term) => other.about.has(term)).length

const quoteOf = (clause: string, from: number): string | null => {
  if (from < 0) return null
  const start = countWords(clause) <= QUOTE_WORDS_MAX ? 0 : from
  const words = clause.slice(start).split(/\s+/).slice(0, QUOTE_WORDS_MAX)
  const last = words.at(-1)
  const at = words.reduce((end, word) => clause.indexOf(word, end) + word.length, start)
  const quote = clause.slice(start, last ? at : start).trim()
  return wordsOf(quote).length >= 2 ? quote : null
}
