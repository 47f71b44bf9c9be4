import type { PostingId } from '#contract/ids.ts'
import type { SearchPostings } from '#contract/postings.ts'
import type { House } from '../platform/house.ts'
import { centreFor } from './centre-for.ts'
import { filtersOf } from './search/filters.ts'
import { find } from './search/find.ts'
import { parseQuery } from './search/query.ts'
import { listFresh } from './store.ts'

/** An offer that came lately, as a note names it. */
export type FreshPosting = { id: PostingId; title: string; employer: string | null; firstSeenAt: number }

/** Open postings that came after `since` and that a search finds, what fits best first. Samples are no offers. */
export const findFresh = async (house: House, given: SearchPostings, since: number): Promise<FreshPosting[]> => {
  const asOf = house.clock.now()
  const fresh = new Map((await listFresh(house.db, since, asOf)).map((posting) => [posting.row, posting]))
  if (fresh.size === 0) return []
  const query = parseQuery(given.q ?? '')
  const filters = [...filtersOf(given, asOf, await centreFor(house, given)).values()]
  const { listed, scores } = await find(house, { query, without: new Set(given.without), asOf, rarity: null, isRanked: false })
  return listed
    .filter((posting) => fresh.has(posting.row) && filters.every((passes) => passes(posting)))
    .toSorted((a, b) => (scores.get(b.row) ?? 0) - (scores.get(a.row) ?? 0) || b.row - a.row)
    .flatMap(({ row }) => fresh.get(row) ?? [])
    .map(({ id, title, employer, firstSeenAt }) => ({ id, title, employer, firstSeenAt }))
}
