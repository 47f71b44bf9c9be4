import type { Place } from '#server/platform/text/clause.ts'
import { isOtherLanguage } from '../gates/nonsense.ts'
import { occasionIn, type Unmet, unmetIn } from '../unmet.ts'
import { pointsTouched } from './depth.ts'
import { readAnswer, type ScoreInput } from './reading.ts'

/** What an answer is made of, for whoever holds one against another. Places are offsets in `answer`. */
export type AnswerParts = {
  answer: string
  sentences: readonly (Place & { text: string })[]
  /** The rules know English only; in another language nothing is `unmet`. */
  isEnglish: boolean
  /** Where a story says when or where it was; null in what is no story. */
  occasion: Place | null
  /** What an answer of its kind needs and has not, in the order in which it would be told. */
  unmet: readonly Unmet[]
  /** The points of the question's reference, each with the words that touch it first, where there are any. */
  points: readonly { name: string; at: Place | null }[]
}

/** Takes an answer apart as the rules read it, whoever judged it. Pure. */
export const readParts = (input: ScoreInput): AnswerParts => {
  const reading = readAnswer(input)
  const isEnglish = !isOtherLanguage(input.answer, reading.tokens)
  return {
    answer: input.answer,
    sentences: reading.features.sentences,
    isEnglish,
    occasion: reading.type === 'story' ? occasionIn(reading) : null,
    unmet: isEnglish ? unmetIn(reading) : [],
    points: pointsTouched(reading),
  }
}
