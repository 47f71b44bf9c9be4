import type { WritePosting } from '#contract/employers.ts'
import type { OrganisationId } from '#contract/ids.ts'
import type { Posting } from '#contract/postings.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { previewPosting } from '../postings/index.ts'
import { posterOf } from './membership.ts'
import { limits } from './policy.ts'
import { checkLastDay, issuerOf } from './write-posting.ts'

/** What seekers would see; nothing is kept. Refuses what posting would refuse. */
export const previewWritten = async (house: House, actor: CandidateActor, id: OrganisationId, given: WritePosting): Promise<Posting> => {
  const { organisation } = await posterOf(house, actor, id)
  checkLastDay(house, given.closesOn)
  await spend(house, limits.previewsPerCandidate, actor.id)
  return previewPosting(house, issuerOf(organisation, organisation.posted + 1), given)
}
