import type { Clause } from '#server/platform/text/clauses.ts'
import { termsOf } from '#server/platform/text/terms.ts'
import { genericWords, numberWords } from '#server/platform/text/word-classes.ts'
import { missesReference } from '../reading/depth.ts'
import { type Reading, tellingClauses } from '../reading/reading.ts'
import { takesUp } from '../rules/contradiction.ts'
import { askingWords } from './asking-words.ts'
import { AT_HOME, AT_WORK, astrayIn, storyFeatures } from './astray.ts'
import { demandsOf, wordsFor } from './demands/weigh.ts'
import { privacyOf } from './private-life.ts'

const stock = new Set(termsOf([...genericWords].join(' ')))

export type Relevance = {
  /** The answer is about something else than the question. */
  isAstray: boolean
  /** Above 0 when it may be; nothing can be said against an answer below. */
  doubt: number
}

/** Whether an answer answers this question: a story by what happens in it, an explanation or a plan by its subject. */
export const relevanceOf = (reading: Reading): Relevance => {
  const judged = known.get(reading) ?? judge(reading)
  known.set(reading, judged)
  return judged
}

/** A gate and a band ask for the same reading. */
const known = new WeakMap<Reading, Relevance>()

const judge = (reading: Reading): Relevance => {
  const privacy = privacyOf(tellingClauses(reading), new Set(termsOf(reading.input.question)))
  if (missesReference(reading)) return { isAstray: true, doubt: 1 }
  if (takesUp(reading)) return { isAstray: false, doubt: 0 }
  if (reading.type === 'story') return ofStory(reading, privacy)
  if (reading.type === 'motive') return ofMotive(reading, privacy)
  return ofExplanation(reading, privacy)
}

const SURE: Relevance = { isAstray: true, doubt: 1 }
/**
 * How far beyond the line a story must be to count as one about something else. At the line itself a fifth of good answers by people whose
 * answers did not fit the weights would be taken for strays, which is worse than a stray that is only marked down; from here on, one in twenty.
 */
const SURELY = 0.8
/** How far below that doubt begins. */
const DOUBT = 1.5

const ofStory = (reading: Reading, privacy: number): Relevance => {
  const features = storyFeatures(reading)
  const isAtHome = privacy >= AT_HOME
  if (features) {
    const astray = astrayIn(features)
    const isElsewhere = isAtHome && (AT_WORK.test(reading.input.question) || features.best < SHOWN)
    return { isAstray: astray > SURELY || isElsewhere || isNoStory(reading, features.best), doubt: (astray - SURELY + DOUBT) / DOUBT }
  }
  const said = taken(reading)
  if (isAtHome && said.later.length < 2) return SURE
  return { isAstray: privacy > 0.25 && said.all.length === 0, doubt: said.all.length === 0 ? 0.5 : 0 }
}

/** What a story can reach at most of which it is unsure whether it is about its question. */
const UNSURE_HOLD = 72

/** Held down, but not below what a good answer deserves: a stray one is then no longer above those that are surely about the question. */
export const doubtHold = (reading: Reading): number =>
  reading.type === 'story' && relevanceOf(reading).doubt > UNSURE_FROM ? UNSURE_HOLD : 100
const UNSURE_FROM = 0

/** A demand that is shown as plainly makes up for where the story plays, if the question leaves that open. */
const SHOWN = 1.5

/** Statements that tell of nothing done and share no word with the question. */
const isNoStory = (reading: Reading, best: number) =>
  best < 0.5 && !reading.features.hasOwnAction && !reading.features.usesOnlyWe && taken(reading).all.length === 0

/** What somebody wants, likes, looks for, or what speaks to the employer. */
const WISH =
  /\b(want|would like|'d like|like to|enjoy|love to|looking for|look for|interest(s|ed)?|hope|career|motivat\w*|appeals?|attract\w*|your (team|company|firm|school|hospital|shop|paper|clinic|house|advert|website|office|work|customers|clients|patients|pupils|guests)|you (do|work|offer|have|train|build|sell|write)|this (job|role|position|post|trade|profession)|as an? \w+er\b|salary|notice period|the (job|role|position|profession))\b/i

const ofMotive = (reading: Reading, privacy: number): Relevance => {
  const isWish = WISH.test(
    tellingClauses(reading)
      .map((clause) => clause.text)
      .join(' '),
  )
  const isAstray = privacy >= AT_HOME && !isWish && taken(reading).later.length === 0
  return { isAstray, doubt: privacy >= AT_HOME ? 0.5 : 0 }
}

/** So much of an answer in the past makes a story of it, by how many of its events are the speaker's own. */
const STORY_SHARE = 0.6
const LONG_STORY_SHARE = 0.5
const HALF = 0.5
/** A story about others needs to be one more plainly: facts are told in the past, too. */
const OTHERS_SHARE = 0.7
const STORY_CLAUSES = 3

const ofExplanation = (reading: Reading, privacy: number): Relevance => {
  const clauses = tellingClauses(reading)
  const said = taken(reading)
  const isStory = tellsStory(clauses)
  if (isStory && said.later.length <= 2) return SURE
  if (said.all.length === 0 && clauses.some(isOwnEvent) && pastShare(clauses) > HALF) return SURE
  if (privacy >= AT_HOME && said.later.length <= 1) return SURE
  const isPlanOfElse = reading.type === 'plan' && said.all.length === 0 && privacy > 0
  return { isAstray: isPlanOfElse, doubt: said.all.length === 0 ? 0.4 : 0 }
}

const tellsStory = (clauses: Clause[]) => {
  const events = clauses.filter(isEvent)
  const own = events.filter(isOwnEvent).length
  const share = own > 2 ? LONG_STORY_SHARE : own > 1 ? STORY_SHARE : OTHERS_SHARE
  return events.length >= STORY_CLAUSES && own > 0 && pastShare(clauses) >= share
}

const isOwnEvent = (clause: Clause) => isEvent(clause) && (clause.subject === 'i' || clause.subject === 'we')

const isEvent = (clause: Clause) =>
  clause.tense === 'past' && clause.subject !== 'none' && clause.subject !== 'you' && !clause.isHypothetical

const pastShare = (clauses: Clause[]) => {
  const words = clauses.reduce((sum, clause) => sum + clause.words, 0)
  return clauses.filter(isEvent).reduce((sum, clause) => sum + clause.words, 0) / Math.max(1, words)
}

/** The terms by which an answer takes up its question: the question's own, and those of what it demands. */
export const topicsIn = (reading: Reading): string[] => {
  const asked = demandsOf(reading.input.question).flatMap(({ name, kinds }) => [name, ...(kinds ?? [])])
  const shown = reading.type === 'story' ? wordsFor(tellingClauses(reading), new Set(asked)) : []
  return [...taken(reading).all, ...shown.flatMap(termsOf)]
}

/** How many of something there are is no subject. */
const isNumber = (term: string) => numberWords.has(term) || /^\d+([.,:]\d+)?$|^[ap]\.?m$/.test(term)

/** Words of the question's subject, and of what it looks for, that an answer takes up: anywhere, and behind its first sentence. */
const taken = (reading: Reading) => {
  const { input } = reading
  const telling = tellingClauses(reading)
  const first = telling[0]?.sentence ?? 0
  const concepts = (input.concepts ?? []).flatMap(({ key, aliases }) => [key, ...aliases])
  const subject = [input.question, input.competency ?? '', ...(input.lookFor ?? []), ...concepts].flatMap(termsOf)
  const asked = new Set(subject.filter((term) => !askingWords.has(term) && !stock.has(term) && !isNumber(term)))
  const said = (from: number) => {
    const terms = new Set(telling.filter(({ sentence }) => sentence >= from).flatMap(({ text }) => termsOf(text)))
    return [...asked].filter((term) => terms.has(term))
  }
  return { all: said(first), later: said(first + 1) }
}
