import type { PostingPublished, RepostPosting } from '#contract/employers.ts'
import type { OrganisationId, PostingId } from '#contract/ids.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { publishPosting } from '../postings/index.ts'
import { mustFindOwn } from './edit-posting.ts'
import { posterOf } from './membership.ts'
import { rewriteOwn } from './store.ts'
import { checkLastDay, issuerOf } from './write-posting.ts'

/** Opens a closed posting anew: it stays the same one under its first date, and says that it was posted again. */
export const repostPosting = async (
  house: House,
  actor: CandidateActor,
  id: OrganisationId,
  postingId: PostingId,
  { closesOn }: RepostPosting,
): Promise<PostingPublished> => {
  const { organisation } = await posterOf(house, actor, id)
  const own = await mustFindOwn(house, id, postingId)
  checkLastDay(house, closesOn)
  const given = { ...own.given, closesOn }
  const issuer = issuerOf(organisation, own.number)
  const opened = await publishPosting(house, issuer, given, { isAgain: true, also: (tx) => rewriteOwn(tx, postingId, given) })
  if (!opened) throw new Refusal('not_allowed', 'This posting is open. Edit it to give it another last day.')
  return { id: opened }
}
