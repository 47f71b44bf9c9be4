import type { Place } from '#server/platform/text/clause.ts'
import { type Contested, inPlaceOf, readContested } from '../appeals/contested.ts'
import { isOtherLanguage } from '../gates/nonsense.ts'
import { occasionIn, type Unmet, unmetIn } from '../unmet.ts'
import { pointsTouched } from './depth.ts'
import { readAnswer, type ScoreInput } from './reading.ts'

/** What an answer is made of, for whoever holds one against another. Places are offsets in what was said. */
export type AnswerParts = {
  /** What counts: without what was struck, with what was misheard mended. */
  counted: string
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

/** Takes an answer apart as the rules read it with what was contested, whoever judged it. Pure. */
export const readParts = (input: ScoreInput, contested: readonly Contested[] = []): AnswerParts => {
  const said = input.answer
  const heard = readContested(said, contested)
  const reading = readAnswer({ ...input, answer: heard.text })
  const isEnglish = !isOtherLanguage(heard.text, reading.tokens)
  const back = (place: Place | null) => place && inPlaceOf(said, heard, place)
  return {
    counted: heard.text,
    sentences: reading.features.sentences.flatMap((sentence) => {
      const place = back(sentence)
      return place ? [{ ...place, text: said.slice(place.start, place.end) }] : []
    }),
    isEnglish,
    occasion: reading.type === 'story' ? back(occasionIn(reading)) : null,
    unmet: isEnglish ? unmetIn(reading).map((each) => ({ ...each, at: back(each.at) })) : [],
    points: pointsTouched(reading).map((point) => ({ ...point, at: back(point.at) })),
  }
}
