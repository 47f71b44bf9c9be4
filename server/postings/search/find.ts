import type { House } from '../../platform/house.ts'
import { countOpen, listAllOpen, listOpen } from '../store.ts'
import { conditionsOf, excludedBy } from './conditions.ts'
import { lettersOf, likeness } from './letters.ts'
import type { Listed } from './listed.ts'
import { type NearRows, nearTo } from './near.ts'
import { openSearchIndex } from './open.ts'
import type { SearchIndex } from './port.ts'
import type { Query } from './query.ts'
import { openRanking, type Rarity, rarityOf } from './rank.ts'
import { corrected, spellingsFor } from './spelling.ts'
import { type Reading, readingsOf } from './synonyms.ts'

/** Further pages than anybody turns to. */
const FOUND_MAX = 20_000
/** When words find this many, what is merely related would only make a long list longer. */
const ENOUGH = 100
const NEAR_MAX = 300
/** A title with fewer letters in common, and a lesser share of what was asked for, is another title. */
const LIKE_MIN = 0.45
const FIT_MIN = 0.15
/** How much of a fit by words a title with the same letters earns. */
const LETTERS = 0.25
/** How much a fit by words and letters adds to a likeness in meaning, which alone ranks far better. */
const WORDS = 0.3
/** What a posting whose meaning nobody has read is taken for, against one that fits as well by its words. */
const UNREAD = 0.5
/** In an order by date or pay the merely related would stand among the best. */
const CLOSE = 0.5

/** `isRanked` when the best come first: then what is merely related may follow. */
type Asked = { query: Query; without: ReadonlySet<string>; asOf: number; rarity: Rarity | null; isRanked: boolean }
export type Found = {
  listed: Listed[]
  scores: ReadonlyMap<number, number>
  query: Query
  readings: Reading[]
  spellings: Reading[]
  rarity: Rarity
}

/** Everything that fits what was typed, with how well; without words, everything that is open. */
export const find = async (house: House, asked: Asked): Promise<Found> => {
  const index = openSearchIndex(house.db)
  const { query, asOf } = asked
  if (query.words.length === 0) return { ...nothingTyped(query), listed: await everything(house, index, asked) }
  const first = await matches(house, index, query, asked)
  const found = await spellingsFor(
    house,
    index,
    query,
    first.listed.filter(({ row }) => !first.loose.has(row)),
    asOf,
  )
  const spellings = found.filter(({ term }) => !asked.without.has(term))
  const right = spellings.length === 0 ? query : corrected(query, spellings)
  const { listed, whole, loose, readings } = spellings.length === 0 ? first : await matches(house, index, right, asked)
  const near = await nearTo(house, right, asOf)
  const words = [...right.words, ...readings.flatMap((reading) => reading.words)]
  const rarity = asked.rarity ?? rarityOf(words, listed, await countOpen(house.db, asOf))
  const also = await kindred(house, index, right, asked, { listed, near })
  const all = [...listed, ...also]
  const scores = score({ query: right, listed: all, whole, loose, near, readings, rarity })
  return { listed: all.filter(({ row }) => (scores.get(row) ?? 0) > 0), scores, query: right, readings, spellings, rarity }
}

const nothingTyped = (query: Query) => ({ scores: new Map<number, number>(), query, readings: [], spellings: [], rarity: {} })

const everything = async ({ db }: House, index: SearchIndex, { query, asOf }: Asked): Promise<Listed[]> => {
  const not = excludedBy(query)
  const listed = await listAllOpen(db, asOf)
  if (not.length === 0) return listed
  const left = new Set(await index.match({ any: not }, [], FOUND_MAX))
  return listed.filter(({ row }) => !left.has(row))
}

/** `loose` are those that have neither a word of the query in their title nor all of them anywhere. */
type Matches = { listed: Listed[]; whole: ReadonlySet<number>; loose: ReadonlySet<number>; readings: Reading[] }

const matches = async ({ db }: House, index: SearchIndex, query: Query, { without, asOf }: Asked): Promise<Matches> => {
  const readings = readingsOf(query.words, without)
  const not = excludedBy(query)
  const { inTitle, whole } = conditionsOf(query, readings)
  const titled = await index.match(inTitle, not, FOUND_MAX)
  const inAll = await index.match(whole, not, FOUND_MAX)
  const listed = await listOpen(db, [...new Set([...titled, ...inAll])], asOf)
  const found = { whole: new Set(inAll), readings }
  // What somebody took away must not come back under the name of a relative.
  if (listed.length >= ENOUGH || query.phrases.length > 0 || without.size > 0) return { ...found, listed, loose: new Set() }
  const known = new Set(listed.map(({ row }) => row))
  const related = await index.match(conditionsOf(query, readings, true).inTitle, not, FOUND_MAX)
  const near = not.length > 0 ? [] : await index.similar(plainOf(query), NEAR_MAX)
  const loose = new Set([...related, ...near].filter((row) => !known.has(row)))
  return { ...found, listed: [...listed, ...(await listOpen(db, [...loose], asOf))], loose }
}

/** Postings that have none of the words, and are of the same work. What was excluded or taken away does not come back this way. */
const kindred = async (
  { db }: House,
  index: SearchIndex,
  query: Query,
  { without, asOf, isRanked }: Asked,
  { listed, near }: { listed: readonly Listed[]; near: NearRows },
): Promise<Listed[]> => {
  if (near.size === 0 || without.size > 0) return []
  const not = excludedBy(query)
  const left = new Set([...listed.map(({ row }) => row), ...(not.length === 0 ? [] : await index.match({ any: not }, [], FOUND_MAX))])
  return listOpen(
    db,
    [...near].flatMap(([row, likeness]) => (left.has(row) || (!isRanked && likeness < CLOSE) ? [] : [row])),
    asOf,
  )
}

const plainOf = ({ words }: Query) => words.map(({ raw }) => raw).join(' ')

type Scoring = Pick<Found, 'query' | 'readings' | 'rarity'> & Matches & { near: NearRows }

/** By meaning where it is known, words next, letters last. What is only related must fit well, by any, to be there at all. */
const score = ({ query, listed, whole, loose, near, readings, rarity }: Scoring): Map<number, number> => {
  const rank = openRanking({ query, readings, rarity })
  const letters = lettersOf(plainOf(query))
  return new Map(
    listed.map((posting) => {
      const alike = likeness(letters, lettersOf(posting.plain))
      const fit = rank(posting, whole.has(posting.row))
      const meant = near.get(posting.row)
      const isNoMatch = loose.has(posting.row) && alike < LIKE_MIN && fit < FIT_MIN && meant === undefined
      const byWords = fit + LETTERS * alike
      const worth = near.size === 0 ? byWords : (meant ?? UNREAD * byWords) + WORDS * byWords
      return [posting.row, isNoMatch ? 0 : rounded(worth)]
    }),
  )
}

/** Few enough digits that the same posting scores the same on every machine. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6
