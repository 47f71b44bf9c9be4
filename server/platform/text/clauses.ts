import { everydayIn } from './acts.ts'
import { hasPlaceAnchor, hasTimeAnchor, isNumber, isSpecific } from './anchors.ts'
import type { Clause, Place } from './clause.ts'
import type { Sentence, Token } from './language.ts'
import { settleTenses } from './tenses.ts'
import { carriesTense, isVerbal, mendTags, readPredicate, strengthOf } from './verbs.ts'
import { causalPhrases, causals, comparatives, habitAdverbs, habitPhrases, obligationPhrase } from './word-classes.ts'

export type { Clause } from './clause.ts'

/** Clauses in order with exact offsets, each with who, what and when. Tenses that a clause leaves open come from its neighbours. */
export const splitClauses = (text: string, sentences: Sentence[]): Clause[] =>
  settleTenses(
    sentences
      .flatMap((sentence, index) => segments(mendTags(sentence.tokens)).map((tokens, i) => describe(text, tokens, index, i === 0)))
      .filter((c) => c.words > 0),
  )

const BREAKS = new Set([';', ':', '—', '–', '(', ')', '\n', '•', '-'])
const JOINERS = new Set(
  'because when while after before although though until since so then which who where if whereas unless as and but or however whenever once'.split(
    ' ',
  ),
)
const SPEAKERS = new Set(['i', 'we', 'he', 'she', 'they'])

const segments = (tokens: Token[]): Token[][] => {
  const pieces: Token[][] = []
  let piece: Token[] = []
  let hasTense = false
  const cut = () => {
    if (piece.length > 0) pieces.push(piece)
    piece = []
    hasTense = false
  }
  for (const [i, t] of tokens.entries()) {
    const before = tokens[i - 1]
    if ((JOINERS.has(t.lower) && !isInside(t, before)) || (hasTense && startsAnew(t, before))) cut()
    hasTense ||= carriesTense(t, piece.at(-1))
    piece.push(t)
    if (t.lower === ',' || (BREAKS.has(t.lower) && !isHyphen(t, before, tokens[i + 1]))) cut()
  }
  cut()
  return mergeVerbless(pieces)
}

/** "well-known": a hyphen joins, a dash parts. */
const isHyphen = (t: Token, before: Token | undefined, after: Token | undefined) =>
  t.lower === '-' && (before?.end === t.start || after?.start === t.end)

/** "since then", "I was once told": no new clause. */
const isInside = (t: Token, before: Token | undefined) =>
  (t.lower === 'then' && before?.lower === 'since') || (t.lower === 'once' && (before?.pos === 'AUX' || before?.pos === 'PRON'))

/** Behind a clause that has its tense. */
const startsAnew = (t: Token, before: Token | undefined) =>
  SPEAKERS.has(t.lower) &&
  t.pos === 'PRON' &&
  before !== undefined &&
  !JOINERS.has(before.lower) &&
  !['that', 'than', 'what', 'how', 'why'].includes(before.lower) &&
  before.pos !== 'AUX'

const mergeVerbless = (pieces: Token[][]): Token[][] => {
  const merged: Token[][] = []
  let pending: Token[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    const isBare = !piece.some(isVerbal)
    if (isBare && last) last.push(...piece)
    else if (isBare) pending.push(...piece)
    else {
      merged.push([...pending, ...piece])
      pending = []
    }
  }
  return pending.length > 0 ? [...merged, pending] : merged
}

/** How early or late something was is a detail of its own. */
const TIMELY = /\b(?:days?|weeks?|months?|hours?|minutes?) (?:early|late|earlier|sooner|ahead)\b/i

const describe = (text: string, tokens: Token[], sentence: number, isOpening: boolean): Clause => {
  const start = tokens[0]?.start ?? 0
  const end = trimEnd(tokens)
  const body = text.slice(start, end)
  return {
    start,
    end,
    text: body,
    sentence,
    isOpening,
    words: tokens.filter((t) => /[\p{L}\p{N}]/u.test(t.text) && !t.text.startsWith("'")).length,
    tokens,
    ...detailOf(text, body, tokens),
    ...actOf(body, tokens),
    act: 0,
    isAction: false,
    isOwnAction: false,
    isEpisode: false,
  }
}

/** What is named in a clause. */
const detailOf = (text: string, body: string, tokens: Token[]) => ({
  specifics: specificsOf(body, tokens),
  everyday: everydayIn({ tokens }),
  numbers: numbersIn(text, tokens),
  nounPhrases: nounPhrases(tokens),
  hasTimeAnchor: hasTimeAnchor(body),
  hasPlaceAnchor: hasPlaceAnchor(tokens),
  hasComparison: tokens.some((t) => comparatives.has(t.lower)) || /%|\bper ?cent\b|\bfrom\b.+\bto\b/i.test(body),
})

const specificsOf = (body: string, tokens: Token[]) => [
  ...new Set([...tokens.filter(isSpecific).map((t) => t.lemma), ...(TIMELY.exec(body) ?? [])]),
]

/** Told in any tense, these are habits. */
const HABITS = /\b(used to|tend(ed)? to|would always|as a rule|in my daily work|on a daily basis|day to day)\b/i

/** Who does what in a clause, and how it is meant. */
const actOf = (body: string, tokens: Token[]) => {
  const { subject, tense, verb, isNegated, isPassive } = readPredicate(tokens)
  return {
    subject,
    tense,
    verb: verb?.lemma ?? null,
    strength: strengthOf(verb),
    isNegated,
    isPassive,
    isPurpose: tense === 'same' && tokens.some((t, i) => t.lower === 'to' && tokens.slice(i + 1, i + 3).some((next) => next === verb)),
    isComplement: SPEAKERS.has(tokens[0]?.lower ?? ''),
    isHabitual:
      tokens.some((t) => habitAdverbs.has(t.lower)) ||
      ((tense === 'present' || tense === 'none') && habitPhrases.test(body)) ||
      HABITS.test(body),
    isHypothetical: tense === 'hypothetical' && subject !== 'other',
    isObligation: obligationPhrase.test(body),
    isCausal: tokens.some((t) => causals.has(t.lower)) || causalPhrases.test(body),
  }
}

const trimEnd = (tokens: Token[]) => {
  const kept = tokens.filter((t) => t.pos !== 'PUNCT' || [')', '%', '"'].includes(t.text))
  return kept.at(-1)?.end ?? tokens.at(-1)?.end ?? 0
}

/** No figure is told in more words; without an end, thousands of figures in a row would be read once for each of them. */
const FIGURE_TOKENS_MAX = 12

const numbersIn = (text: string, tokens: Token[]) =>
  tokens.flatMap((t, i) => {
    if (!isNumber(t) || (i > 0 && isNumber(tokens[i - 1] ?? t))) return []
    let last = i
    while (last - i < FIGURE_TOKENS_MAX && tokens[last + 1] && (isNumber(tokens[last + 1] ?? t) || tokens[last + 1]?.lower === '%')) last++
    const next = tokens[last + 1]
    const end = next && (next.pos === 'NOUN' || next.lower === 'percent') ? next.end : (tokens[last]?.end ?? t.end)
    return [{ start: t.start, end, quote: text.slice(t.start, end) }]
  })

/** Runs of adjectives and nouns with something concrete in them. */
const nounPhrases = (tokens: Token[]): Place[] => {
  const phrases: Place[] = []
  let run: Token[] = []
  const close = () => {
    while (run.length > 0 && run.at(-1)?.pos === 'ADJ') run.pop()
    const first = run[0]
    const last = run.at(-1)
    if (first && last && run.some(isSpecific)) phrases.push({ start: first.start, end: last.end })
    run = []
  }
  for (const t of tokens) {
    if (['NOUN', 'PROPN', 'ADJ'].includes(t.pos) && /[\p{L}]/u.test(t.text)) run.push(t)
    else close()
  }
  close()
  return phrases
}
