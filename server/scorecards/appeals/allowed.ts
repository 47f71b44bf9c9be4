import { ADDED_WORDS_MAX, type AppealRequest, CORRECTED_WORDS_MAX } from '#contract/appeals.ts'
import { readSentences } from '#server/platform/text/language.ts'
import { countWords } from '#server/platform/text/terms.ts'
import { Refusal } from '../../platform/errors.ts'
import { type Contested, overlaps } from './contested.ts'

/** Nobody contests more of one answer, withdrawn appeals included. */
export const APPEALS_MAX = 40

/** What stands in the way of an appeal, or null. `live` are the appeals that have not been withdrawn. */
export const objectionTo = (appeal: AppealRequest, said: string, live: readonly Contested[]): Refusal | null => {
  const { start, end, quote } = appeal
  if (said.slice(start, end) !== quote)
    return wrong('quote', 'These words are not in the answer. Load the scorecard again and mark them once more.')
  if (quote.trim() !== quote || cutsWord(said, start) || cutsWord(said, end)) return wrong('quote', 'Mark whole words.')
  if (live.some((other) => overlaps(other, appeal)))
    return wrong('quote', 'Some of these words are contested already. Withdraw that appeal first.')
  return appeal.kind === 'correction' ? objectionToWords(quote, appeal.replacement) : null
}

const LETTER = /[\p{L}\p{N}]/u
const cutsWord = (said: string, at: number) => LETTER.test(said.charAt(at - 1)) && LETTER.test(said.charAt(at))

const objectionToWords = (quote: string, replacement: string): Refusal | null => {
  if (replacement === quote) return wrong('replacement', 'This is what stands there already. Write the words as you said them.')
  const [was, will] = [countWords(quote), countWords(replacement)]
  if (was > CORRECTED_WORDS_MAX)
    return wrong('quote', `Mark at most ${CORRECTED_WORDS_MAX} words at a time: a correction is for a word that was misheard or mistyped.`)
  if (will === 0) return wrong('replacement', 'Write the words as you said them, or strike the passage instead.')
  if (will > was + ADDED_WORDS_MAX || isNewSentence(quote, replacement))
    return wrong(
      'replacement',
      'A correction mends a word that was misheard or mistyped: at most one word longer, and no new sentence. To say more, answer the question again.',
    )
  return null
}

const STOP = /[.!?…;][\s"'”’)]|[.!?…;]["'”’)]*$/
const isNewSentence = (quote: string, replacement: string) =>
  (STOP.test(replacement) && !STOP.test(quote)) || readSentences(replacement).length > Math.max(1, readSentences(quote).length)

const wrong = (field: string, message: string) => new Refusal('invalid_input', message, { [field]: message })
