import { quoteAt } from '#server/platform/text/spans.ts'

type Quote = { start: number; end: number; quote: string }

const SENTENCE = /[^.!?…\n]+(?:[.!?…]+(?!\s|$)[^.!?…\n]*)*[.!?…]*/gu
const WORDS_MAX = 60

/** The sentence around `at`, cut at a word where it goes on and on; null where there are no words. */
export const sentenceAround = (text: string, at: number): Quote | null => {
  let before: Quote | null = null
  for (const { 0: found, index } of text.matchAll(SENTENCE)) {
    const sentence = trimmed(text, index, index + found.length)
    if (!sentence) continue
    if (sentence.end > at) return sentence
    before = sentence
  }
  return before
}

const trimmed = (text: string, start: number, end: number): Quote | null => {
  const whole = text.slice(start, end)
  const from = start + (whole.length - whole.trimStart().length)
  const words = [...whole.trim().matchAll(/\S+/g)].slice(0, WORDS_MAX)
  const last = words.at(-1)
  if (!last || !/[\p{L}\p{N}]/u.test(whole)) return null
  return quoteAt(text, from, from + last.index + last[0].length)
}
