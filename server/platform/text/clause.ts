import type { Token } from './language.ts'
import type { Strength, Subject, Tense } from './verbs.ts'

export type Place = { start: number; end: number }

export type Clause = Place & {
  text: string
  /** Index of its sentence. */
  sentence: number
  words: number
  tokens: Token[]
  subject: Subject
  tense: Tense
  verb: string | null
  strength: Strength
  isNegated: boolean
  /** Hangs on the clause before it without a joining word: "I found | she had missed a term". */
  isComplement: boolean
  /** Only an infinitive: what something was for, not what was done. */
  isPurpose: boolean
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
  numbers: (Place & { quote: string })[]
  nounPhrases: Place[]
  hasTimeAnchor: boolean
  hasPlaceAnchor: boolean
  hasComparison: boolean
}
