import type { AnswerScore } from '#contract/scorecards.ts'
import { isInjection } from '../gates/injection.ts'
import { addressesReader } from './addresses-reader.ts'

export type Place = { start: number; end: number }

/** What a model is shown of an answer: pieces of it, word for word, each made of sentences that stand side by side. */
export type Shown = {
  answer: string
  pieces: Place[]
  sentences: Place[]
  text: string
  /** Whether the rules read it: then nothing is shown that they found empty. */
  isRead: boolean
}

/**
 * The sentences that carry something by the rules' own reading, without those that speak to whoever reads. What is not shown can
 * neither earn anything nor talk a model into anything. An answer that the rules cannot read is shown whole. Null when nothing is left.
 */
export const shownOf = (answer: string, { heat, spans, score }: AnswerScore): Shown | null => {
  const isRead = score !== null
  const all = isRead ? (heat ?? []) : sentencesOf(answer)
  const carries = ({ start, end }: Place) => !isRead || spans.some((span) => span.tone === 'earned' && span.start < end && span.end > start)
  const isSilent = ({ start, end }: Place) => {
    const text = answer.slice(start, end)
    return !isInjection(text) && !addressesReader(text)
  }
  const sentences = all.filter((part) => carries(part) && isSilent(part)).map(({ start, end }) => ({ start, end }))
  const pieces: Place[] = []
  for (const [index, part] of all.entries()) {
    const isShown = sentences.some(({ start }) => start === part.start)
    const isNext = pieces.at(-1)?.end === all[index - 1]?.end
    const last = pieces.at(-1)
    if (isShown && last && isNext) last.end = part.end
    else if (isShown) pieces.push({ start: part.start, end: part.end })
  }
  const text = pieces.map(({ start, end }) => answer.slice(start, end)).join('\n')
  return text.trim() === '' ? null : { answer, pieces, sentences, text, isRead }
}

/** Where a quote stands, if it stands there word for word, in whole words and in one piece. */
export const placeOf = ({ answer, pieces }: Shown, quote: string): Place | null => {
  if (quote.trim() === '') return null
  for (const piece of pieces) {
    for (let start = answer.indexOf(quote, piece.start); start !== -1; start = answer.indexOf(quote, start + 1)) {
      const end = start + quote.length
      if (end > piece.end) break
      if (isWhole(answer, start) && isWhole(answer, end)) return { start, end }
    }
  }
  return null
}

/** The shown sentences that a place lies in, as one text. */
export const aroundOf = ({ answer, sentences }: Shown, { start, end }: Place): string =>
  sentences
    .filter((part) => part.start < end && part.end > start)
    .map((part) => answer.slice(part.start, part.end))
    .join(' ')

const LETTER = /[\p{L}\p{N}]/u
/** Scripts without spaces between words have a word's end everywhere. */
const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

const isWhole = (text: string, at: number) => {
  const [before, after] = [text.charAt(at - 1), text.charAt(at)]
  return !(LETTER.test(before) && LETTER.test(after)) || SPACELESS.test(before) || SPACELESS.test(after)
}

/** For languages that the rules do not know: the sentence marks of Unicode, each sentence once. */
const sentencesOf = (answer: string): Place[] => {
  const heard = new Set<string>()
  return [...new Intl.Segmenter('und', { granularity: 'sentence' }).segment(answer)].flatMap(({ segment, index }) => {
    const said = segment.trim().toLowerCase()
    if (said === '' || heard.has(said)) return []
    heard.add(said)
    const start = index + segment.indexOf(segment.trimStart())
    return [{ start, end: start + segment.trim().length }]
  })
}
