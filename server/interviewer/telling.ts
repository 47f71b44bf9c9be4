import type { AnswerFeatures } from '#server/platform/text/answer-features.ts'
import type { Clause } from '#server/platform/text/clause.ts'
import { isOutcome } from '#server/platform/text/outcomes.ts'
import { ROUGH } from './quotes.ts'

/** What a quote is for: how it ended, what was done, a thing or place that was named, a claim without flesh, or what "we" did. */
export type Sought = 'result' | 'deed' | 'named' | 'claim' | 'we'

type Token = Clause['tokens'][number]
type Window = { from: number; to: number; worth: number }

const WORDS_MAX = 7
const WORDS_MIN = 2
/** "A room" says nothing. */
const NAMED_MIN = 3
const CLAUSES_MAX = 120
/** Of two outcomes the later one is told, other things being equal. */
const LATER = 0.4

/** Words that lead into a clause and say nothing of it. */
const LEADS = new Set(
  'and but so because then also which who that well um uh like actually basically honestly therefore however when while as after before since until if though although or yes no okay ok plus even just really still'.split(
    ' ',
  ),
)
/** A name that goes on with these is two things. */
const STRAYING = new Set('over within during per by after before since until through from to'.split(' '))
const PLACING = new Set('in at with for on near behind under from'.split(' '))
const VAGUE_ARTICLES = new Set('each every all some any no both either neither another'.split(' '))
const OBJECTS = new Set(['him', 'her', 'them', 'it', 'us'])
/** A phrase that stops on one of these is not finished. */
const HINGES = new Set(
  'a an the to of in on at by for with from and or but as my our their his her its your this that these those was were is are be been being am very more most some any about into than which who it they we i he she you had have has not did do does will would could can should may might so too each every no what how why when where if because out up down over then only also just even still other another such there here own all both many much few several quite rather me him us them within per feel feels felt make makes made making sure get gets got become became seem seemed keep kept let went go going called'.split(
    ' ',
  ),
)

/** The few words of an answer that say most, exactly as they were said; null when nothing stands out. What `spent` texts quote is left. */
export const tellingQuote = (answer: string, { clauses }: AnswerFeatures, sought: Sought, spent: readonly string[] = []): string | null => {
  let best: { quote: string; worth: number } | null = null
  const read = clauses.slice(0, CLAUSES_MAX)
  const firstAct = read.findIndex((clause) => clause.isOwnAction || (clause.isEpisode && clause.subject === 'we' && clause.isAction))
  for (const [at, clause] of read.entries()) {
    if (sought === 'result' && (firstAct < 0 || at <= firstAct)) continue
    const base = worthOf(clause, sought) + (sought === 'result' ? LATER * (at / read.length) : 0)
    if (base < 1 || ROUGH.test(clause.text)) continue
    const found = bestWindow(clause, sought)
    if (!found || base + found.worth <= (best?.worth ?? 0)) continue
    const quote = wordsBetween(answer, clause.tokens, found)
    if (quote && !isSpent(quote, spent)) best = { quote, worth: base + found.worth }
  }
  return best?.quote ?? null
}

/** "I guess" is no claim. */
const HEDGING = new Set('guess think suppose mean know hope believe feel'.split(' '))

const worthOf = (clause: Clause, sought: Sought): number => {
  if (clause.isHypothetical) return 0
  const detail = Math.min(3, clause.specifics.length) * 0.6
  switch (sought) {
    case 'result':
      return (isOutcome(clause) && clause.subject === 'other') || isMeasuredChange(clause)
        ? 3 + detail + (clause.numbers.length > 0 ? 2 : 0) + (clause.hasComparison ? 1 : 0)
        : 0
    case 'deed':
      return clause.isOwnAction && !clause.isNegated ? 2 + detail + (clause.strength === 'concrete' ? 1 : 0) : 0
    case 'named':
      return clause.nounPhrases.length > 0 ? (clause.isEpisode ? 1 : 0.4) + detail + (clause.hasPlaceAnchor ? 1 : 0) : 0
    case 'we':
      return clause.subject === 'we' && clause.isAction ? 2 + detail : 0
    case 'claim':
      return clause.verb !== null && !clause.isObligation && !clause.isNegated && clause.words > 2 && !HEDGING.has(clause.verb)
        ? claimWorth(clause)
        : 0
    default:
      return sought satisfies never
  }
}

/** "The missed calls fell from 40 to 9": told as a change, whatever its verb was taken for. */
const isMeasuredChange = (clause: Clause) => clause.isEpisode && clause.hasComparison && clause.numbers.length > 1

/** A claim is worth asking about when it says what somebody does, in words that could mean anything. */
const claimWorth = (clause: Clause): number => {
  if (clause.specifics.length > 1 || clause.numbers.length > 0) return 0
  const isOwn = clause.subject === 'i' || clause.subject === 'we'
  const loose = clause.tokens.filter(({ pos, lower }) => (pos === 'VERB' || pos === 'NOUN' || pos === 'ADJ') && !HINGES.has(lower)).length
  return (isOwn ? 2 : 0.5) + (clause.isHabitual ? 1 : 0) + Math.min(3, loose) * 0.5
}

const bestWindow = ({ tokens, numbers }: Clause, sought: Sought): Window | null => {
  const lead = tokens.findIndex(({ lower, pos }) => !LEADS.has(lower) && pos !== 'PUNCT')
  if (lead < 0) return null
  const last = tokens.findLastIndex(({ pos }) => pos !== 'PUNCT')
  let best: Window | null = null
  for (let from = lead; from <= last; from += 1) {
    const opens = openWorth(tokens, from, lead, sought)
    if (opens === null) continue
    for (let to = from + 1; to <= last && countIn(tokens, from, to) <= WORDS_MAX; to += 1) {
      if (countIn(tokens, from, to) < (sought === 'named' ? NAMED_MIN : WORDS_MIN) || !mayEnd(tokens, to)) continue
      if (!isWhole(tokens, from, to, sought)) continue
      const worth = opens + endWorth(tokens, to, last) + insideWorth(tokens, from, to, numbers, sought)
      if (!best || worth > best.worth) best = { from, to, worth }
    }
  }
  return best
}

/** A thing is named without a verb, everything else with one. */
const isWhole = (tokens: Token[], from: number, to: number, sought: Sought): boolean => {
  const inside = tokens.slice(from, to + 1)
  const hasVerb = inside.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  if (sought !== 'named') return hasVerb
  const isThing = inside.at(-1)?.pos === 'NOUN' || inside.at(-1)?.pos === 'PROPN'
  // "The office" says nothing; "the office in Leeds" does.
  const isTelling = inside.some(({ pos, text, lower }) => PLACING.has(lower) || (pos === 'PROPN' && /^\p{Lu}/u.test(text)))
  return isThing && isTelling && !hasVerb && !inside.some(({ lower, pos }) => STRAYING.has(lower) || pos === 'NUM' || pos === 'PRON')
}

/** Where a phrase may begin: with the clause, its subject, its verb, or a noun phrase with its article. */
const openWorth = (tokens: Token[], from: number, lead: number, sought: Sought): number | null => {
  const { pos, lower } = tokens[from] ?? { pos: 'PUNCT', lower: '' }
  const before = tokens[from - 1]
  if (sought === 'named' && VAGUE_ARTICLES.has(lower)) return null
  if (sought === 'named') return ['DET', 'ADJ', 'NOUN', 'PROPN'].includes(pos) && !isPhrasePart(before) ? 1 : null
  if (sought === 'we') return lower === 'we' ? 1.5 : null
  if (sought === 'deed') return lower === 'i' ? 1.5 : from === lead && pos === 'VERB' ? 1 : null
  if (from === lead) return 1.5
  if (lower === 'i' || lower === 'we') return 1.5
  if (['he', 'she', 'it', 'they'].includes(lower) && before?.pos !== 'VERB' && before?.pos !== 'ADP') return 0.5
  if (pos === 'DET' && before?.pos !== 'VERB' && before?.pos !== 'ADP') return sought === 'result' ? 2.2 : 0.5
  if (pos === 'VERB' && before?.pos !== 'AUX' && before?.pos !== 'PART' && before?.pos !== 'DET') return 0
  return pos === 'NOUN' && before?.pos === 'ADP' ? -0.5 : null
}

const isPhrasePart = (token: Token | undefined) => token !== undefined && ['DET', 'ADJ', 'NOUN', 'PROPN', 'NUM'].includes(token.pos)

const mayEnd = (tokens: Token[], to: number): boolean => {
  const token = tokens[to]
  const next = tokens[to + 1]
  if (!token || token.pos === 'PUNCT' || token.text.startsWith("'")) return false
  const isLast = !next || next.pos === 'PUNCT'
  if (isLast && OBJECTS.has(token.lower) && tokens[to - 1]?.pos === 'VERB') return true
  if (HINGES.has(token.lower)) return false
  if (['DET', 'ADP', 'CCONJ', 'SCONJ', 'AUX', 'PART', 'PRON'].includes(token.pos) && token.lower !== 'everyone') return false
  if (isLast) return true
  if (token.pos === 'VERB') return false
  if (['ADJ', 'ADV', 'NUM', 'NOUN', 'PROPN'].includes(token.pos) && ['NOUN', 'PROPN', 'NUM', 'ADJ'].includes(next.pos)) return false
  if (['NOUN', 'PROPN', 'NUM'].includes(token.pos) && ['VERB', 'AUX'].includes(next.pos)) return false
  if (token.pos === 'ADJ' && ['DET', 'PRON'].includes(next.pos)) return false
  return !(token.pos === 'ADV' && ['ADJ', 'ADV', 'VERB'].includes(next.pos)) && !next.text.startsWith("'") && next.lower !== 'of'
}

const endWorth = (tokens: Token[], to: number, last: number): number => {
  const { pos } = tokens[to] ?? { pos: 'PUNCT' }
  return (to === last ? 1.5 : 0) + (['NOUN', 'PROPN', 'NUM'].includes(pos) ? 0.8 : 0)
}

const insideWorth = (tokens: Token[], from: number, to: number, numbers: Clause['numbers'], sought: Sought): number => {
  const inside = tokens.slice(from, to + 1)
  const start = inside[0]?.start ?? 0
  const end = inside.at(-1)?.end ?? 0
  const figures = numbers.filter((number) => number.start >= start && number.end <= end).length
  const cut = numbers.some((number) => number.start < end && number.end > end)
  const isNamed = inside.some(({ pos, text }) => pos === 'PROPN' && text.length > 2)
  return (
    (sought === 'result' ? Math.min(2, figures) * 1.5 : Math.min(1, figures) * 0.3) +
    (isNamed ? (sought === 'named' ? 2 : 0.5) : 0) +
    Math.min(4, inside.length) * 0.1 -
    (cut ? 3 : 0)
  )
}

const isWord = ({ text }: Token) => /[\p{L}\p{N}]/u.test(text) && !text.startsWith("'")
const countIn = (tokens: Token[], from: number, to: number): number => tokens.slice(from, to + 1).filter(isWord).length

/** On one line, without marks that would not survive being said back. */
const wordsBetween = (answer: string, tokens: Token[], { from, to }: Window): string | null => {
  const quote = answer.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0)
  const isSayable = !/[\n\r,;:“”"«»<>{}[\]()|]/.test(quote) && /^[\p{L}\p{N}£$€]/u.test(quote) && quote.split(/\s+/).length <= WORDS_MAX
  return isSayable ? quote : null
}

/** Quoted before, whole or in part. */
const isSpent = (quote: string, spent: readonly string[]): boolean =>
  spent.some((text) => [...text.matchAll(/“([^”]+)”/g)].some(([, said = '']) => said.includes(quote) || quote.includes(said)))
