import type { House } from '../../platform/house.ts'
import { listOpen } from '../store.ts'
import { typingErrors } from './letters.ts'
import type { Listed } from './listed.ts'
import type { SearchIndex } from './port.ts'
import type { Query } from './query.ts'
import type { Reading } from './synonyms.ts'
import { isGlue, type Word, wordsIn } from './words.ts'

const SHORTEST = 4
const NEAR_MAX = 100
/** Two errors in a short word make another word. */
const errorsAllowed = (word: string) => (word.length >= 8 ? 2 : 1)

type Titles = readonly Pick<Listed, 'plain' | 'roots'>[]

/** Other spellings for words that no posting has, from the titles that are nearest by their letters. */
export const spellingsFor = async (house: House, index: SearchIndex, query: Query, titles: Titles, asOf: number): Promise<Reading[]> => {
  const unknown = await unknownWords(index, query, titles)
  const found = await Promise.all(
    unknown.map(async ({ word, at }): Promise<Reading[]> => {
      const near = await listOpen(house.db, await index.similar(word.raw, NEAR_MAX), asOf)
      const right = nearest(word.raw, near)
      return right === null ? [] : [{ term: right, kind: 'spelling', from: at, to: at + 1, words: wordsIn(right) }]
    }),
  )
  return found.flat()
}

/** Words that stand in no title, nor begin one of its words, nor stand in any description. */
const unknownWords = async (index: SearchIndex, { words, isUnfinished }: Query, titles: Titles): Promise<{ word: Word; at: number }[]> => {
  const roots = new Set(titles.flatMap((title) => title.roots.split(' ')))
  const last = isUnfinished ? words.at(-1) : undefined
  const isBegun = last !== undefined && titles.some(({ plain }) => plain.includes(` ${last.raw}`))
  const candidates = words
    .map((word, at) => ({ word, at }))
    .filter(({ word }) => word.raw.length >= SHORTEST && !isGlue(word) && !roots.has(word.root) && !(isBegun && word === last))
  const known = await Promise.all(candidates.map(({ word }) => index.match({ word: word.stem, in: 'text' }, [], 1)))
  return candidates.filter((_, at) => known[at]?.length === 0)
}

/** Of the words with fewest typing errors the one that stands in most titles. */
const nearest = (word: string, titles: Titles): string | null => {
  const times = new Map<string, number>()
  for (const { plain } of titles) for (const other of new Set(plain.trim().split(' '))) times.set(other, (times.get(other) ?? 0) + 1)
  const most = errorsAllowed(word)
  const found = [...times]
    .filter(([other]) => other.length >= SHORTEST - 1)
    .map(([other, count]) => ({ other, count, errors: typingErrors(word, other, most) }))
    .filter(({ errors }) => errors <= most)
    .sort((a, b) => a.errors - b.errors || b.count - a.count || (a.other < b.other ? -1 : 1))
  return found[0]?.other ?? null
}

/** The query with its words in the other spellings; each keeps the place it was typed at. */
export const corrected = (query: Query, spellings: readonly Reading[]): Query => ({
  ...query,
  words: query.words.map((word, at) => {
    const right = spellings.find(({ from }) => from === at)?.words[0]
    return right ? { ...right, start: word.start, end: word.end } : word
  }),
})

/** What was typed, with every other spelling in its place. */
export const respelt = (typed: string, { words }: Query, spellings: readonly Reading[]): string =>
  [...spellings]
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, term }) => {
      const word = words[from]
      return word ? text.slice(0, word.start) + term + text.slice(word.end) : text
    }, typed)
