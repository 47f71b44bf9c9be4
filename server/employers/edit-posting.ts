import type { PostingPublished, WritePosting } from '#contract/employers.ts'
import type { OrganisationId, PostingId } from '#contract/ids.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { publishPosting } from '../postings/index.ts'
import { posterOf } from './membership.ts'
import { findOwn, type OwnPostingRow, rewriteOwn } from './store.ts'
import { checkLastDay, issuerOf } from './write-posting.ts'

/** Changes an open posting under its first date. Throws `not_found`, `invalid_input`, and `not_allowed` when it is closed. */
export const editPosting = async (
  house: House,
  actor: CandidateActor,
  id: OrganisationId,
  postingId: PostingId,
  given: WritePosting,
): Promise<PostingPublished> => {
  const { organisation } = await posterOf(house, actor, id)
  const { number } = await mustFindOwn(house, id, postingId)
  checkLastDay(house, given.closesOn)
  const changed = await publishPosting(house, issuerOf(organisation, number), given, { also: (tx) => rewriteOwn(tx, postingId, given) })
  if (!changed) throw new Refusal('not_allowed', 'This posting is closed. Post it again first, then change it.')
  return { id: changed }
}

export const mustFindOwn = async ({ db }: House, id: OrganisationId, postingId: PostingId): Promise<OwnPostingRow> => {
  const own = await findOwn(db, id, postingId)
  if (!own) throw new Refusal('not_found', 'Your organisation has no such posting.')
  return own
}
