import type { Clause } from '#server/platform/text/clauses.ts'
import { termsOf } from '#server/platform/text/terms.ts'
import { type Reading, tellingClauses } from '../reading/reading.ts'
import { askingWords } from './asking-words.ts'
import { personClass } from './demands/persons.ts'
import { demandsOf, type Weighing, weigh } from './demands/weigh.ts'
import { privacyOf } from './private-life.ts'

/** A question that is put to somebody at work. */
export const AT_WORK =
  /\b(customers?|clients?|guests?|patients?|residents?|callers?|visitors?|tenants?|colleagues?|co-?workers?|boss|managers?|supervisors?|superiors?|teams?|crew|work(ed|ing|place)?|jobs?|shifts?|pupils?|students?|passengers?|contractors?|suppliers?|projects?|staff|employees?|employer|doctors?|nurses?|site|route|kitchen|service|compan(y|ies)|campaigns?|class|department|professional|career)\b/i
/** An opening that turns away from the question: a better story, a fonder memory, another thing altogether. */
const TURN =
  /\b(rather (talk|tell|speak)|(harder|worse|better|bigger|different) (than|from) (any|a|the|my)\b|(another|a longer|a different|a long) (story|tale|matter)|that('s| is) a story|reminds? me of|speaking of|come to think|one thing i|the (bit|part|thing|job|project|day) (that )?i('m| am|'d)?( still| really| most)? (love|loved|like|liked|enjoy|enjoyed|fond|proud|glad)|(a|the|one) \w+ i (really|truly|most) (enjoyed|loved|liked)|my (proudest|favourite|favorite|best|finest)|what i('m| am) (really |most )?(proud|fond|glad)|my \w+ story is|literally|in my (family|life|own life)|i got into|i'd rather|let me tell you)\b/i

/** Fitted on the sample answers of the bank and the labelled answers of the tests by `npm run bench -- relevance=fit`; what turns away and where it plays weigh more than so few examples would let them. */
const WEIGHTS = {
  start: 0.7,
  best: -1.37,
  low: 1.13,
  mean: -0.68,
  most: 0.13,
  any: 1.4,
  near: -0.2,
  below: -0.2,
  wanted: -2.75,
  special: -0.8,
  alone: 2.2,
  turn: 1.2,
  privacy: 1.1,
  atHome: 1.6,
}
export type Feature = keyof typeof WEIGHTS
export const isFeature = (name: string): name is Feature => name in WEIGHTS
const featureNames = Object.keys(WEIGHTS).filter(isFeature)

/** From here on a story plays in private life. */
export const AT_HOME = 0.3

/** Demands that nobody can meet without somebody else in the story. */
const BETWEEN_PEOPLE = new Set(
  'conflict upset mediate persuade negotiate feedback coach motivate underperform care reach bad-news say-no extra-mile inclusion sale speak-up confidential trust waiting'.split(
    ' ',
  ),
)
const OTHERS = new Set(['him', 'her', 'them', 'his'])
const PERSONS = new Set(['he', 'she', 'they', 'who'])

const clip = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value))

/** What speaks for and against an answer's being about what a story question asks for; null where its demand is not known. */
export const storyFeatures = (reading: Reading): Record<Feature, number> | null => {
  const { question, lookFor } = reading.input
  const asked = demandsOf(question)
  if (asked.length === 0) return null
  const heard = tellingClauses(reading)
  const terms = new Set(termsOf(question))
  const privacy = clip(privacyOf(heard, terms), -0.6, 1)
  const turns = TURN.test(firstOf(heard))
  const from = turns || privacy >= AT_HOME ? (heard[0]?.sentence ?? 0) + 1 : 0
  const shown = weigh(heard, from)
  const values = asked.map(({ name, kinds }) => Math.max(...[name, ...(kinds ?? [])].map(shown.of)))
  const best = Math.max(...values)
  return {
    start: 1,
    best: clip(best, -1.5, 3),
    low: clip(best, -1.5, 0.5),
    mean: clip(values.reduce((sum, value) => sum + value, 0) / values.length, -1.5, 2),
    most: clip(shown.most, 0, 4),
    any: clip(shown.most, 0, 1),
    near: nearest(
      asked.flatMap(({ near }) => near ?? []),
      shown,
    ),
    below: best < 0 ? 1 : 0,
    wanted: taken(heard, lookFor ?? []),
    special: special(
      question,
      asked.map(({ asks }) => asks),
    ),
    alone: asked.every(({ name }) => BETWEEN_PEOPLE.has(name)) ? aloneness(heard) : 0,
    turn: turns ? 1 : 0,
    privacy,
    atHome: AT_WORK.test(question) ? Math.max(0, privacy) : 0,
  }
}

/** Above 0 a story is taken to be about something else; the further below, the surer that it is not. */
export const astrayIn = (features: Record<Feature, number>): number =>
  featureNames.reduce((sum, name) => sum + WEIGHTS[name] * features[name], 0)

/** From this share of clauses on in which others act or are acted on, a story is one between people. */
const COMPANY = 0.35

/** 1 where nobody but the speaker is in a story, 0 where others are in it all along. */
const aloneness = (clauses: Clause[]) => {
  const acting = clauses.filter(actsAsPerson).length
  const met = clauses.filter(({ tokens }) => tokens.some((t) => OTHERS.has(t.lower))).length
  return Math.max(0, 1 - (acting + met) / Math.max(1, clauses.length) / COMPANY)
}

const actsAsPerson = ({ subject, tokens, verb }: Clause) => {
  if (subject !== 'other') return subject === 'we'
  const front = tokens.slice(
    0,
    Math.max(
      0,
      tokens.findIndex((t) => t.lemma === verb),
    ),
  )
  return front.some((t) => PERSONS.has(t.lower) || t.pos === 'PROPN' || (t.pos === 'NOUN' && personClass(t.lemma) !== null))
}

const nearest = (names: string[], shown: Weighing) => clip(Math.max(-1, ...names.map((name) => shown.of(name))), -1, 4)

const firstOf = (clauses: Clause[]) =>
  clauses
    .filter(({ sentence }) => sentence === clauses[0]?.sentence)
    .map(({ text }) => text)
    .join(' ')

/** How many words of what the question looks for are taken up, on a scale that flattens. */
const taken = (clauses: Clause[], lookFor: string[]) => {
  const wanted = new Set(lookFor.flatMap(termsOf).filter((term) => !askingWords.has(term)))
  const said = new Set(clauses.flatMap((clause) => termsOf(clause.text)))
  return Math.log1p([...wanted].filter((term) => said.has(term)).length)
}

/** How much a question says beside its demand: of one that asks for something very particular, less is known. */
const special = (question: string, asks: RegExp[]) => {
  const demanded = asks.reduce((text, pattern) => text.replace(pattern, ' '), question)
  return Math.log1p(new Set(termsOf(demanded).filter((term) => !askingWords.has(term))).size)
}
