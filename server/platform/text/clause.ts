import type { Token } from './language.ts'
import type { Strength, Subject, Tense } from './verbs.ts'

export type Place = { start: number; end: number }

export type Clause = Place & {
  text: string
  /** Index of its sentence. */
  sentence: number
  /** The first clause of its sentence. */
  isOpening: boolean
  words: number
  tokens: Token[]
  subject: Subject
  tense: Tense
  verb: string | null
  strength: Strength
  isNegated: boolean
  /** Done to its subject, not by it. */
  isPassive: boolean
  /** Hangs on the clause before it without a joining word: "I found | she had missed a term". */
  isComplement: boolean
  /** Only an infinitive: what something was for, not what was done. */
  isPurpose: boolean
  /** How far somebody can be seen doing something, 0–1. */
  act: number
  /** Somebody does something that can be pictured. */
  isAction: boolean
  isOwnAction: boolean
  isHabitual: boolean
  isHypothetical: boolean
  isObligation: boolean
  /** Told as having happened once. */
  isEpisode: boolean
  isCausal: boolean
  /** Lemmas of the content words that would not fit just any answer, without repeats. */
  specifics: string[]
  /** Lemmas of words that are real and fit many answers: worth a little beside better ones. */
  everyday: string[]
  numbers: (Place & { quote: string })[]
  nounPhrases: Place[]
  hasTimeAnchor: boolean
  hasPlaceAnchor: boolean
  hasComparison: boolean
}
