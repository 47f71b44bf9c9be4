import { isGlue, type Word, wordsIn } from './words.ts'

/** What somebody typed, taken apart. Nothing that is typed is an error. */
export type Query = {
  /** Every word that is searched, those of phrases too, in their order. */
  words: Word[]
  /** Words that must stand as they are, next to each other. */
  phrases: Word[][]
  /** None of these may stand in a posting. */
  excluded: Word[][]
  /** The last word may be the beginning of one. */
  isUnfinished: boolean
}

/** Shorter beginnings would find everything. */
const PREFIX_MIN = 3
const WORDS_MAX = 24
/** "a phrase", -"not this", -this, or anything else up to the next space. A quote that nothing closes is a space. */
const PART = /(?<=^|\s)-"([^"]*)"|"([^"]*)"|(?<=^|\s)-(?=[\p{L}\p{N}.])([^\s"]+)|([^\s"]+)/gu

export const parseQuery = (typed: string): Query => {
  const text = straight(typed)
  const query: Query = { words: [], phrases: [], excluded: [], isUnfinished: false }
  let open: { start: number; end: number } | null = null
  const close = () => {
    if (open) query.words.push(...wordsIn(text.slice(open.start, open.end)).map(at(open.start)))
    open = null
  }
  for (const { index, 0: whole, 1: notPhrase, 2: phrase, 3: notWord } of text.matchAll(PART)) {
    const start: number = open === null ? index : (open as { start: number }).start
    if (phrase === undefined && notPhrase === undefined && notWord === undefined) {
      open = { start, end: index + whole.length }
      continue
    }
    close()
    const words = wordsIn(phrase ?? notPhrase ?? notWord ?? '').map(at(index + whole.indexOf(phrase ?? notPhrase ?? notWord ?? '')))
    if (words.length === 0) continue
    if (phrase === undefined) query.excluded.push(words)
    else {
      query.words.push(...words)
      query.phrases.push(words)
    }
  }
  close()
  query.words = query.words.slice(0, WORDS_MAX)
  return { ...query, isUnfinished: isUnfinished(text, query) }
}

const straight = (text: string) => text.replace(/[“”„«»]/g, '"').replace(/[–—−](?=\S)/g, '-')
const at =
  (from: number) =>
  (word: Word): Word => ({ ...word, start: word.start + from, end: word.end + from })

const isUnfinished = (text: string, { words }: Query): boolean => {
  const last = words.at(-1)
  return last !== undefined && last.end === text.length && last.raw.length >= PREFIX_MIN
}

/** The words that a posting is found by: those that hold others together only when there are no others. */
export const telling = (words: readonly Word[]): Word[] => {
  const rest = words.filter((word) => !isGlue(word))
  return rest.length > 0 ? rest : [...words]
}
