import type { Actor } from '#contract/actor.ts'
import type { PostingId } from '#contract/ids.ts'
import type { Posting } from '#contract/postings.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { findPosting, type PostingRow, savedAmong } from './store.ts'
import { toPosting } from './view.ts'

/** One posting, open or closed. Needs no login. Throws `not_found`. */
export const showPosting = async (house: House, actor: Actor, id: PostingId): Promise<Posting> => {
  const row = await mustFind(house, id)
  const saved = actor.kind === 'candidate' ? await savedAmong(house.db, actor.id, [id]) : new Set()
  return toPosting(row, { now: house.clock.now(), isSaved: saved.has(id) })
}

export const mustFind = async ({ db }: House, id: PostingId): Promise<PostingRow> => {
  const row = await findPosting(db, id)
  if (!row) throw new Refusal('not_found', 'This posting is not here, or not any more.')
  return row
}
