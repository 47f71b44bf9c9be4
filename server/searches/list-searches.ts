import type { SavedSearch } from '#contract/searches.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { findFresh, readSearch } from '../postings/index.ts'
import { listSearches as findSearches, type SearchRow } from './store.ts'
import { toSavedSearch } from './view.ts'

/** What the candidate saved, the newest first, each with how many postings came since they looked at it. */
export const listSearches = async (house: House, actor: CandidateActor): Promise<SavedSearch[]> => {
  const searches: SavedSearch[] = []
  for (const row of await findSearches(house.db, actor.id)) searches.push(toSavedSearch(row, await countFresh(house, row)))
  return searches
}

/** None for a search that is not understood any more. */
export const countFresh = async (house: House, { query, openedAt }: SearchRow): Promise<number> =>
  (await freshIn(house, query, openedAt)).length

export const freshIn = async (house: House, query: string, since: number) => {
  try {
    return await findFresh(house, await readSearch(house, query), since)
  } catch (error) {
    if (error instanceof Refusal && error.code === 'invalid_input') return []
    throw error
  }
}
