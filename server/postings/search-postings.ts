import type { Actor } from '#contract/actor.ts'
import type { Expansion, PostingPage, PostingSort, SearchPostings } from '#contract/postings.ts'
import { POSTINGS_LIMIT } from '#contract/postings.ts'
import type { House } from '../platform/house.ts'
import { centreFor } from './centre-for.ts'
import { type Cursor, readCursor, searchKey, writeCursor } from './search/cursor.ts'
import { narrow } from './search/facets.ts'
import { filtersOf } from './search/filters.ts'
import { type Found, find } from './search/find.ts'
import { highlight } from './search/highlights.ts'
import { type Listed, yearlyPay } from './search/listed.ts'
import { parseQuery } from './search/query.ts'
import { respelt } from './search/spelling.ts'
import { findByIds, savedAmong } from './store.ts'
import { toSummary } from './view.ts'

/** `hide` leaves out what was invented: nobody outside is told of it as of an offer. */
type Showing = { samples?: 'show' | 'hide' }

/** A page of what fits, in one order from the first page to the last, with what narrows it further. Needs no login. */
export const searchPostings = async (
  house: House,
  actor: Actor,
  given: SearchPostings,
  { samples }: Showing = {},
): Promise<PostingPage> => {
  const query = parseQuery(given.q ?? '')
  const sort = given.sort ?? (query.words.length > 0 ? 'relevance' : 'date')
  const cursor = given.cursor === undefined ? null : readCursor(given.cursor, given, sort)
  const asOf = cursor?.asOf ?? house.clock.now()
  const filters = filtersOf(given, asOf, await centreFor(house, given))
  const found = await find(house, {
    query,
    without: new Set(given.without),
    asOf,
    rarity: cursor?.rarity ?? null,
    isRanked: sort === 'relevance',
  })
  const {
    found: left,
    facets,
    unstatedPay,
  } = narrow(samples === 'hide' ? found.listed.filter(({ isSample }) => !isSample) : found.listed, filters, given, asOf)
  const { page, next } = paged(left, keyOf(sort, found), given.limit ?? POSTINGS_LIMIT, cursor)
  return {
    items: await shown(house, actor, page, found),
    total: left.length,
    unstatedPay,
    facets,
    expansions: expansionsOf(given.q ?? '', found),
    didYouMean: found.spellings.length === 0 ? null : respelt(given.q ?? '', query, found.spellings),
    sort,
    ...(next && { nextCursor: writeCursor({ of: searchKey(given, sort), asOf, rarity: found.rarity, ...next }) }),
  }
}

type Key = (posting: Listed) => number

/** What postings are sorted by, the highest first. Without relevance to tell them apart, the newest come first. */
const keyOf = (sort: PostingSort, { scores }: Found): Key => {
  if (sort === 'pay') return (posting) => yearlyPay(posting) ?? -1
  if (sort === 'relevance' && scores.size > 0) return ({ row }) => scores.get(row) ?? 0
  return ({ postedAt }) => postedAt
}

type Ending = Pick<Cursor, 'key' | 'row'>

/** The postings behind the place that the cursor names. */
const paged = (left: readonly Listed[], key: Key, limit: number, cursor: Ending | null): { page: Listed[]; next: Ending | null } => {
  const sorted = left.map((posting) => ({ posting, key: key(posting), row: posting.row })).sort((a, b) => b.key - a.key || b.row - a.row)
  const isBehind = (one: Ending) => cursor === null || one.key < cursor.key || (one.key === cursor.key && one.row < cursor.row)
  const behind = sorted.filter(isBehind)
  const page = behind.slice(0, limit)
  const last = page.at(-1)
  return { page: page.map(({ posting }) => posting), next: last && behind.length > limit ? { key: last.key, row: last.row } : null }
}

const shown = async ({ db, clock }: House, actor: Actor, page: readonly Listed[], { query, readings }: Found) => {
  const ids = page.map(({ id }) => id)
  const rows = await findByIds(db, ids)
  const saved = actor.kind === 'candidate' ? await savedAmong(db, actor.id, ids) : new Set()
  return ids.flatMap((id) => {
    const row = rows.get(id)
    if (!row) return []
    return [toSummary(row, { now: clock.now(), isSaved: saved.has(id) }, highlight(row.title, row.description, query, readings))]
  })
}

const expansionsOf = (typed: string, { query, readings, spellings }: Found): Expansion[] =>
  [...spellings, ...readings].map(({ term, kind, from, to }) => ({
    term,
    kind,
    for: typed.slice(query.words[from]?.start ?? 0, query.words[to - 1]?.end ?? 0),
  }))
