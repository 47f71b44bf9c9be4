import type { ScriptedMessage } from './scripted-upstream.ts'

/** Answers of a scripted upstream where a schema is asked for: what a model would say, by simple means. */
export type Extractor = (messages: ScriptedMessage[], schema: string) => unknown

/** What a scripted model knows: claims as they are told wrongly with what holds, and the subjects that no question here is about. */
export type Knowledge = { facts?: readonly { wrong: RegExp; holds: string }[]; elsewhere?: RegExp }

type Data = { question?: string; questions?: string[]; answer?: string; lookFor?: string[]; pairs?: { first: string; second: string }[] }

/** Reads as a careful model would, as far as patterns can. It obeys nobody. */
export const honestExtractor =
  (knows: Knowledge = {}): Extractor =>
  (messages, schema) => {
    const data = dataIn(messages)
    return schema === 'settled' ? settle(data, knows) : extract(data, knows)
  }

/** Reads honestly until anything in the data asks for more, and then gives all it has. */
export const persuadableExtractor =
  (knows: Knowledge = {}): Extractor =>
  (messages, schema) => {
    const data = dataIn(messages)
    if (!ASKS.test(JSON.stringify(data))) return honestExtractor(knows)(messages, schema)
    if (schema === 'settled') return { question: 1, pairs: (data.pairs ?? []).map(() => ({ right: 'both' })) }
    return everythingIn(data)
  }

const BLAME = ['specificity.vague', 'ownership.unclear_we', 'clarity.hedge', 'clarity.filler']

/** Finds fault with every sentence it is shown. */
export const blamingExtractor: Extractor = (messages) => {
  const { answer = '' } = dataIn(messages)
  const spans = sentencesIn(answer).flatMap((quote) => BLAME.map((signal) => ({ quote, signal })))
  return {
    answers: { fit: 'this', about: 'what is told', quote: null },
    spans: spans.slice(0, 200),
    concepts: [],
    contradictions: [],
    flags: [],
  }
}

const ASKS =
  /\b(mark|flag|label|score|rate|award|give|grant|ignore|disregard|treat|consider|assume|count|record|return|must be (scored|marked|rated)|full marks|top band|maximum)\b/i

export const dataIn = (messages: readonly ScriptedMessage[]): Data => {
  const user = messages.find(({ role }) => role === 'user')?.content ?? ''
  // Our own prompt wrote it: one fenced JSON block.
  return JSON.parse(/```json\n([\s\S]*)\n```/.exec(user)?.[1] ?? '{}') as Data
}

const POSITIVE = [
  'relevance.answers_question',
  'relevance.look_for',
  'structure.situation',
  'structure.task',
  'structure.action',
  'structure.result',
  'specificity.time_or_place',
  'specificity.name_or_tool',
  'specificity.number',
  'specificity.result_number',
  'ownership.own_action',
  'ownership.own_decision',
  'ownership.credit',
  'depth.trade_off',
  'depth.why',
  'clarity.signpost',
]

/** Every signal on every sentence, and on every half of one. */
const everythingIn = ({ answer = '' }: Data) => {
  const quotes = sentencesIn(answer).flatMap((sentence) => [sentence, ...sentence.split(/(?<=,)\s/)])
  const spans = quotes.flatMap((quote) => POSITIVE.map((signal) => ({ quote, signal })))
  return {
    answers: { fit: 'this', about: 'exactly what was asked', quote: quotes[0] ?? null },
    spans: spans.slice(0, 200),
    concepts: quotes.slice(0, 20).map((quote, index) => ({ key: `idea ${index}`, use: 'right', relation: 'a – is – b', quote })),
    contradictions: [],
    flags: [],
  }
}

const MARKS: [string, RegExp][] = [
  ['structure.situation', /\b(when|last|because|had|was|were)\b[^,.]*/i],
  ['structure.task', /\b(had to|needed to|was asked to|my job was)\b[^,.]*/i],
  ['structure.action', /\bI(?: also| then| first)? (?!had|was|am|have)\w+(?:ed|t|e|ew|old|ought|ave|ook|ut|ang)\b[^,.]*/],
  ['structure.result', /\b(after|since|in the end|now|so that|dropped|fell|rose|went|came)\b[^,.]*/i],
  ['specificity.time_or_place', /\b(in|on|at|last)\s+\w+[^,.]*/i],
  ['specificity.name_or_tool', /(?<=[a-z,] )[A-Z][\w-]+/],
  ['specificity.number', /\b\d[^,.]*/],
  ['specificity.result_number', /\b(from|to|by|after|within)\s[^,.]*\d[^,.]*/i],
  ['ownership.own_action', /\bI \w+[^,.]*/],
  ['ownership.own_decision', /\bI (decided|chose|picked|proposed|refused)[^.]*/],
  ['ownership.unclear_we', /\b[Ww]e \w+[^,.]*/],
  ['depth.why', /\b(because|since|so that|which means)\b[^.]*/i],
  ['depth.trade_off', /\b(rather than|whereas|instead of|the cost is)\b[^.]*/i],
  ['specificity.vague', /\b(always|usually|generally|people skills|passionate|hard-working)\b[^,.]*/i],
  ['clarity.hedge', /\b(sort of|kind of|maybe|I guess)\b/i],
  ['clarity.filler', /\b(basically|literally|you know)\b/i],
]

const extract = ({ question = '', answer = '', lookFor = [] }: Data, { facts = [], elsewhere }: Knowledge) => {
  const sentences = sentencesIn(answer)
  const spans = sentences.flatMap((sentence) =>
    MARKS.flatMap(([signal, form]) => {
      const [quote] = form.exec(sentence) ?? []
      return quote ? [{ quote: quote.trim(), signal }] : []
    }),
  )
  const near = (text: string) => sentences.find((sentence) => sharedWords(sentence, text) >= 1)
  const isAstray = elsewhere?.test(answer) ?? false
  const onTopic = isAstray ? undefined : (near(question) ?? sentences[0])
  const looked = lookFor.flatMap((wish) => near(wish) ?? [])
  return {
    answers: { fit: isAstray ? 'another' : 'this', about: 'what is told', quote: sentences[0] ?? null },
    spans: [
      ...(onTopic ? [{ quote: onTopic, signal: 'relevance.answers_question' }] : []),
      ...looked.map((quote) => ({ quote, signal: 'relevance.look_for' })),
      ...spans,
    ].slice(0, 200),
    concepts: [],
    contradictions: sentences.flatMap((sentence) =>
      facts.flatMap(({ wrong, holds }) => {
        const [quote] = wrong.exec(sentence) ?? []
        return quote ? [{ quote, holds }] : []
      }),
    ),
    flags: sentences
      .filter((sentence) => ASKS.test(sentence) && /\byou\b|please/i.test(sentence))
      .map((quote) => ({ flag: 'instructs_the_scorer', quote })),
  }
}

const settle = ({ questions = [], answer = '', pairs = [] }: Data, { facts = [], elsewhere }: Knowledge) => {
  const fits = questions.map((question) => sharedWords(question, answer))
  const best = Math.max(0, ...fits)
  const isWrong = (text: string) => facts.some(({ wrong }) => wrong.test(text))
  return {
    question: best === 0 || elsewhere?.test(answer) ? 0 : fits.indexOf(best) + 1,
    pairs: pairs.map(({ first, second }) => ({ right: isWrong(first) === isWrong(second) ? 'open' : isWrong(first) ? 'second' : 'first' })),
  }
}

const sentencesIn = (text: string) => text.split(/(?<=[.!?])\s+|\n/).filter((sentence) => sentence.trim() !== '')

const COMMON = new Set(
  'what when where which would could should about time tell give example your with from that this have work they them there were'.split(
    ' ',
  ),
)
const wordsIn = (text: string) =>
  new Set((text.toLowerCase().match(/[a-z]{4,}/g) ?? []).map((word) => word.slice(0, 6)).filter((word) => !COMMON.has(word)))
const sharedWords = (one: string, other: string) => {
  const words = wordsIn(other)
  return [...wordsIn(one)].filter((word) => words.has(word)).length
}
