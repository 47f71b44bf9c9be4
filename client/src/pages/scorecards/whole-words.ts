type Place = { start: number; end: number }

const WORD = /[\p{L}\p{N}]/u
const isWithin = (text: string, at: number) => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at))

/** The whole words that a selection touches, without the space around them; null when it touches none. */
export const wholeWordsAt = (text: string, from: number, to: number): Place | null => {
  if (text.slice(from, to).trim() === '') return null
  let [start, end] = [from, to]
  while (isWithin(text, start)) start -= 1
  while (isWithin(text, end)) end += 1
  while (/\s/.test(text.charAt(start))) start += 1
  while (/\s/.test(text.charAt(end - 1))) end -= 1
  return { start, end }
}
