import type { AnswerScore } from '#contract/scorecards.ts'
import { countWords, termsOf } from '#server/platform/text/terms.ts'
import { functionWords } from '#server/platform/text/word-classes.ts'
import { type Reading, toldIn } from '../reading/reading.ts'
import { relevanceOf } from '../relevance/relevance.ts'
import { isGibberish, isSalad } from './nonsense.ts'

export type GateHit = AnswerScore['gates'][number]

/** The most that an answer can reach once a gate has closed. */
const gateCaps: Record<GateHit['gate'], number> = {
  empty: 0,
  gibberish: 5,
  echo: 15,
  salad: 15,
  off_topic: 25,
  injection: 40,
  repetition: 60,
}
const MOSTLY_REPEATED = 0.6
const REPEATED = 0.25
/** Share of small words from which words can be a sentence. */
const SMALL_WORDS = 0.1

/** Which gates close, before anything is scored. Each says why in one sentence that the candidate can read. */
export const closedGates = (reading: Reading): GateHit[] => {
  const { tokens } = reading
  const { answer } = reading.input
  if (countWords(answer) === 0) return [{ gate: 'empty', why: 'There is no answer to judge.' }]
  if (isGibberish(answer, tokens)) return [{ gate: 'gibberish', why: 'Most of this is not made of words.' }]
  const hits: GateHit[] = []
  if (reading.share.injected > 0)
    hits.push({ gate: 'injection', why: 'Part of this speaks to the scorer; it was left out and the rest judged.' })
  if (!statesInSentences(reading) && isSalad(reading.orders, reading.features.clauses))
    return [...hits, { gate: 'salad', why: 'These are words side by side, not sentences that say who did what.' }]
  if (isEcho(reading)) return [...hits, { gate: 'echo', why: 'This hands the question back and adds nothing of your own.' }]
  if (repeatedIn(reading) >= REPEATED) hits.push({ gate: 'repetition', why: 'The same thing is said again; each thing was counted once.' })
  if (isOffTopic(reading)) hits.push({ gate: 'off_topic', why: 'Nothing in this takes up what the question is about.' })
  return hits
}

/** Terms of a field stand in an order of their own; what states something of known things, with the small words of a sentence, is no heap of them. */
const statesInSentences = ({ claims: { right, wrong }, tokens }: Reading) => {
  const words = tokens.filter(({ lower }) => /^\p{L}/u.test(lower))
  const small = words.filter(({ lower }) => functionWords.has(lower)).length
  return right.length + wrong.length > 0 && small >= SMALL_WORDS * words.length
}

export const capOf = (hits: GateHit[], reading: Reading) =>
  Math.min(100, ...hits.map(({ gate }) => (gate === 'repetition' && repeatedIn(reading) >= MOSTLY_REPEATED ? 40 : gateCaps[gate])))

/** Against what carries the answer, so that padding cannot thin it out. */
const repeatedIn = ({ share }: Reading) => share.repeat / Math.max(0.01, share.repeat + share.evidence)

const isEcho = (reading: Reading) => {
  const own = new Set(reading.core.flatMap((clause) => clause.specifics)).size
  return own < 3 && (reading.share.echo >= 0.5 || takenOver(reading) >= 0.75)
}

/** Share of the words of meaning that the question had already; those of asking and answering count nowhere. */
const takenOver = ({ input }: Reading) => {
  const asked = new Set(termsOf(`${input.question} ${input.competency ?? ''}`))
  const said = [...new Set(termsOf(input.answer))].filter((term) => !ASKING.has(term) || asked.has(term))
  return said.length < 3 ? 0 : said.filter((term) => asked.has(term)).length / said.length
}
const ASKING = new Set(
  termsOf('say know like want ask question answer mean tell hear about think well okay yes please describe explain give'),
)

/** Too little is said to be about anything else. */
const ENOUGH_CLAUSES = 2
const ENOUGH_WORDS = 12

const isOffTopic = (reading: Reading) =>
  reading.core.length >= ENOUGH_CLAUSES && countWords(toldIn(reading.core)) >= ENOUGH_WORDS && relevanceOf(reading).isAstray
