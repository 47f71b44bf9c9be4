import { meaningOf } from '#server/platform/text/synonyms.ts'
import { readWords, type Word } from '#server/platform/text/words.ts'

export type Phrase = { slots: Set<string>[]; isOrdered: boolean; text: string }
/** Where a phrase stands: the indices of its first and last word, and of all its words. */
export type Match = { first: number; last: number; at: number[]; isWhole: boolean }
/** Words in a row with a running count of those that carry meaning, and the places where verbs and nouns begin. */
export type Stretch = { words: Word[]; rank: number[]; verbs: ReadonlySet<number>; nouns: ReadonlySet<number> }
export type Tags = Pick<Stretch, 'verbs' | 'nouns'>
const untagged: Tags = { verbs: new Set(), nouns: new Set() }

/** So many further words of meaning may stand between the words of a phrase. */
const SLACK = 3

export const readPhrase = (text: string): Phrase => {
  const isOrdered = text.startsWith('>')
  const slots = text
    .replace(/^>/, '')
    .split(' ')
    .map((slot) => new Set(slot.split('|').map((word) => readWords(word)[0]?.term ?? meaningOf(word))))
  return { slots, isOrdered, text }
}

export const stretchOf = (words: Word[], tags: Tags = untagged): Stretch => {
  let count = 0
  const rank = words.map((word) => (word.isContent ? ++count : count))
  return { words, rank, ...tags }
}

/** Every place where all words of a phrase stand close together; `isWhole` unless a comma parts them. */
export const placesOf = (phrase: Phrase, stretch: Stretch): Match[] => {
  const places = phrase.slots.map((slot) => stretch.words.flatMap((word, i) => (slot.has(word.term) ? [i] : [])))
  const [anchors = [], ...others] = places
  if (places.some((found) => found.length === 0)) return []
  return anchors.flatMap((anchor) => {
    const at = together(anchor, others, phrase.isOrdered, stretch.words)
    if (!at) return []
    const first = Math.min(...at)
    const last = Math.max(...at)
    const between = (stretch.rank[last] ?? 0) - (stretch.rank[first] ?? 0) + 1 - at.length
    if (between > SLACK) return []
    const cut = cutIn(stretch, first, last)
    const isInOrder = at.every((i, n) => n === 0 || i > (at[n - 1] ?? 0))
    const isTight = phrase.isOrdered && last - first < at.length + SLACK
    return cut === null || isInOrder ? [{ first, last, at, isWhole: cut !== 'comma' || isTight }] : []
  })
}

/** Words on two sides of a comma or an "and" belong together only in a list: "guarantees delivery and order". */
const cutIn = ({ words, verbs }: Stretch, first: number, last: number): 'comma' | 'and' | null => {
  const between = words.slice(first + 1, last)
  if (between.some(({ isMark }) => isMark)) return 'comma'
  if (!between.some(({ text }) => /^(and|or)$/i.test(text))) return null
  const isList = verbs.has(words[first]?.start ?? -1) && !words.slice(first + 1, last + 1).some(({ start }) => verbs.has(start))
  return isList ? 'and' : 'comma'
}

/** The nearest place of each further slot, rather on this side of a comma or an "and", and no word twice. */
const together = (anchor: number, others: number[][], isOrdered: boolean, words: Word[]): number[] | null => {
  const isParted = (i: number) =>
    words.slice(Math.min(i, anchor) + 1, Math.max(i, anchor)).some(({ isMark, text }) => isMark || /^(and|or)$/i.test(text))
  const away = (i: number) => Math.abs(i - anchor) + (isParted(i) ? words.length : 0)
  const at = [anchor]
  for (const found of others) {
    const from = isOrdered ? Math.max(...at) : -1
    const near = found.filter((i) => i > from && !at.includes(i)).sort((a, b) => away(a) - away(b))[0]
    if (near === undefined) return null
    at.push(near)
  }
  return at
}

/** Matches that lie wholly inside another one say less than it does. */
export const withoutInner = <Found extends { match: Match }>(found: Found[]): Found[] =>
  found.filter(
    (one) =>
      !found.some(
        (other) => other !== one && other.match.at.length > one.match.at.length && one.match.at.every((i) => other.match.at.includes(i)),
      ),
  )
