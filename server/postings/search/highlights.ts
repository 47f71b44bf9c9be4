import type { Highlights, Mark } from '#contract/postings.ts'
import type { Query } from './query.ts'
import type { Reading } from './synonyms.ts'
import { isGlue, type Word, wordsIn } from './words.ts'

const SNIPPET = 240
/** How much of a description is looked through for the place that fits best. */
const LOOKED_AT = 8_000

/** What of a posting was searched for: in its title, and at the best place of its description. */
export const highlight = (title: string, description: string, query: Query, readings: readonly Reading[]): Highlights => {
  const isWanted = wanted(query, readings)
  const marksIn = (text: string): Mark[] =>
    wordsIn(text)
      .filter(isWanted)
      .map(({ start, end }) => ({ start, end }))
  return { title: marksIn(title), snippet: description === '' ? null : snippet(description, marksIn) }
}

const wanted = (query: Query, readings: readonly Reading[]) => {
  const words = [...query.words, ...readings.flatMap((reading) => reading.words)].filter((word) => !isGlue(word))
  const stems = new Set(words.map(({ stem }) => stem))
  const roots = new Set(words.map(({ root }) => root))
  const begun = query.isUnfinished ? query.words.at(-1)?.raw : undefined
  return (word: Word): boolean => stems.has(word.stem) || roots.has(word.root) || (begun !== undefined && word.raw.startsWith(begun))
}

const snippet = (description: string, marksIn: (text: string) => Mark[]): Highlights['snippet'] => {
  const marks = marksIn(description.slice(0, LOOKED_AT))
  const start = wordStart(description, bestStart(marks))
  const text = cut(description, start)
  const inside = marks.filter((mark) => mark.start >= start && mark.end <= start + text.length)
  return { text, marks: inside.map((mark) => ({ start: mark.start - start, end: mark.end - start })) }
}

/** The mark from which most others follow within a snippet's length; the beginning when there is none. */
const bestStart = (marks: readonly Mark[]): number => {
  let best = { start: 0, count: 0 }
  for (const [at, { start }] of marks.entries()) {
    let count = 0
    while ((marks[at + count]?.end ?? Number.POSITIVE_INFINITY) <= start + SNIPPET) count += 1
    if (count > best.count) best = { start, count }
  }
  return best.start
}

const BEFORE = 40
const wordStart = (text: string, at: number): number => {
  if (at <= BEFORE) return 0
  const space = text.slice(at - BEFORE, at).search(/\s\S/)
  return space === -1 ? at : at - BEFORE + space + 1
}

/** Ends between words, and as long as the text it was cut from is at that place. */
const cut = (text: string, start: number): string => {
  const long = text.slice(start, start + SNIPPET)
  if (start + SNIPPET >= text.length) return long.trimEnd()
  const end = long.lastIndexOf(' ')
  return end > SNIPPET / 2 ? long.slice(0, end) : long
}
