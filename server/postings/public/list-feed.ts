import type { z } from 'zod'
import { POSTINGS_LIMIT_MAX, type Posting, SearchPostings } from '#contract/postings.ts'
import type { House } from '../../platform/house.ts'
import { searchPostings } from '../search-postings.ts'
import { findByIds } from '../store.ts'
import { toPosting } from '../view.ts'

/** A feed is the newest of a search: it has no further pages, and no other order. */
export const FeedQuery = SearchPostings.omit({ cursor: true })

/** Open postings that fit a search, without samples, the newest first. Needs no login. */
export const listFeed = async (house: House, given: z.infer<typeof FeedQuery>): Promise<Posting[]> => {
  const wanted = { ...given, sort: 'date', limit: given.limit ?? POSTINGS_LIMIT_MAX } as const
  const { items } = await searchPostings(house, { kind: 'nobody' }, wanted, { samples: 'hide' })
  const rows = await findByIds(
    house.db,
    items.map(({ id }) => id),
  )
  const seen = { now: house.clock.now(), isSaved: false }
  return items.flatMap(({ id }) => {
    const row = rows.get(id)
    return row ? [toPosting(row, seen)] : []
  })
}
