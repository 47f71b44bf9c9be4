import { kinOf } from './kin.ts'
import type { Condition } from './port.ts'
import { type Query, telling } from './query.ts'
import { read } from './rank.ts'
import type { Reading } from './synonyms.ts'
import { isLevel, type Word } from './words.ts'

/** What a search asks the index for. */
export type Conditions = { inTitle: Condition; whole: Condition }

/**
 * A posting is found when its title has a word of the query that says what the work is, or all words of another reading; and when
 * title and description together have every word. Phrases and exclusions hold in any case. A `wide` search also takes titles with
 * words that stand for those of the query, and any word of another reading.
 */
export const conditionsOf = (query: Query, readings: readonly Reading[], isWide = false): Conditions => {
  const phrases: Condition[] = query.phrases.map((words) => ({ phrase: words.map(({ stem }) => stem) }))
  const last = query.isUnfinished ? query.words.at(-1) : undefined
  const holds = (condition: Condition): Condition => (phrases.length === 0 ? condition : { all: [condition, ...phrases] })
  const inTitle = titled(query.words, last, isWide)
  const read = readings.map(({ words }): Condition => (isWide ? titled(words, undefined, isWide) : { all: telling(words).map(inBag) }))
  return { inTitle: holds({ any: [inTitle, ...read] }), whole: holds(everyWord(query, readings, last)) }
}

/** What no posting may hold. */
export const excludedBy = ({ excluded }: Query): Condition[] => excluded.map((words) => ({ phrase: words.map(({ stem }) => stem) }))

const titled = (words: readonly Word[], last: Word | undefined, isWide: boolean): Condition => {
  const found = telling(words)
  const work = found.filter((word) => !isLevel(word))
  return {
    any: (work.length > 0 ? work : found).flatMap((word) => [inBag(word), ...begins(word, last), ...(isWide ? standIns(word) : [])]),
  }
}

const inBag = ({ root, raw }: Word): Condition => ({ any: [...new Set([root, raw])].map((word) => ({ word, in: 'bag' })) })
const begins = (word: Word, last: Word | undefined): Condition[] => (word === last ? [{ prefix: word.raw }] : [])
const standIns = ({ root }: Word): Condition[] => kinOf(root).map((word) => ({ word, in: 'bag' }))

const everyWord = (query: Query, readings: readonly Reading[], last: Word | undefined): Condition => {
  const typed: Condition = { all: telling(query.words).map((word) => ({ any: [anywhere(word), ...begins(word, last)] })) }
  return { any: [typed, ...readings.map((reading): Condition => ({ all: telling(read(query.words, reading)).map(anywhere) }))] }
}

const anywhere = ({ stem }: Word): Condition => ({ word: stem, in: 'text' })
