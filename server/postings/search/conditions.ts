import type { Condition } from './port.ts'
import { type Query, telling } from './query.ts'
import { read } from './rank.ts'
import type { Reading } from './synonyms.ts'
import { isLevel, type Word } from './words.ts'

/** What a search asks the index for; null where there is nothing to ask. */
export type Conditions = { inTitle: Condition | null; whole: Condition | null; not: Condition[] }

/**
 * A posting is found when its title has a word of the query that says what the work is, or all words of another reading; and when
 * title and description together have every word. Phrases and exclusions hold in either case.
 */
export const conditionsOf = (query: Query, readings: readonly Reading[]): Conditions => {
  const phrases: Condition[] = query.phrases.map((words) => ({ phrase: words.map(({ stem }) => stem) }))
  const not: Condition[] = query.excluded.map((words) => ({ phrase: words.map(({ stem }) => stem) }))
  if (query.words.length === 0) return { inTitle: null, whole: null, not }
  const words = telling(query.words)
  const last = query.isUnfinished ? query.words.at(-1) : undefined
  const work = words.filter((word) => !isLevel(word))
  const inTitle = [
    ...(work.length > 0 ? work : words).map((word) => inBag(word, word === last)),
    ...readings.map((reading): Condition => ({ all: telling(reading.words).map((word) => inBag(word, false)) })),
  ]
  const all: Condition[] = words.map((word) => anywhere(word, word === last))
  const others = readings.map((reading): Condition => ({ all: telling(read(query.words, reading)).map((word) => anywhere(word, false)) }))
  const holds = (condition: Condition): Condition => (phrases.length === 0 ? condition : { all: [condition, ...phrases] })
  return { inTitle: holds({ any: inTitle }), whole: holds({ any: [{ all }, ...others] }), not }
}

const inBag = ({ root, raw }: Word, mayBegin: boolean): Condition => {
  const same: Condition[] = [{ word: root, in: 'bag' }]
  if (raw !== root) same.push({ word: raw, in: 'bag' })
  return { any: mayBegin ? [...same, { prefix: raw }] : same }
}

const anywhere = ({ stem, raw }: Word, mayBegin: boolean): Condition =>
  mayBegin ? { any: [{ word: stem, in: 'text' }, { prefix: raw }] } : { word: stem, in: 'text' }
