import type { OrganisationId, PostingId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { closePostings } from '../postings/index.ts'
import { mustFindOwn } from './edit-posting.ts'
import { posterOf } from './membership.ts'

/** Closes a posting now; closing it again changes nothing. Throws `not_found` and `not_allowed`. */
export const closePosting = async (house: House, actor: CandidateActor, id: OrganisationId, postingId: PostingId): Promise<void> => {
  await posterOf(house, actor, id)
  await mustFindOwn(house, id, postingId)
  await house.db.write((tx) => [closePostings(tx, [postingId], house.clock.now())])
}
