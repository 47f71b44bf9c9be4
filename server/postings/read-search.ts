import { SearchPostings } from '#contract/postings.ts'
import type { House } from '../platform/house.ts'
import { parse } from '../platform/http/body.ts'
import { centreFor } from './centre-for.ts'
import { given } from './given.ts'

/**
 * A search as it is asked: the part of an address behind the question mark, read as `GET /api/postings` reads it. Where in its results
 * somebody was is no part of it. Throws `invalid_input`, as the search itself would.
 */
export const readSearch = async (house: House, query: string): Promise<SearchPostings> => {
  const named = new URLSearchParams(query)
  const all = [...new Set(named.keys())].map((name) => [name, named.getAll(name)] as const)
  const {
    cursor: _,
    limit: __,
    ...search
  } = parse(given(SearchPostings), Object.fromEntries(all.map(([name, values]) => [name, values.length === 1 ? values[0] : values])))
  await centreFor(house, search)
  return search
}
