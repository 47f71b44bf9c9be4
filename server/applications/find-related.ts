import type { RelatedApplication } from '#contract/applications.ts'
import type { PostingId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { readPostingTarget } from '../postings/index.ts'
import { listApplications } from './list-applications.ts'
import { isAlike } from './model.ts'

/** What the candidate has for this posting, and for others of the same title at the same employer. Refuses `not_found`. */
export const findRelated = async (house: House, actor: CandidateActor, postingId: PostingId): Promise<RelatedApplication[]> => {
  const posting = await readPostingTarget(house, postingId)
  return (await listApplications(house, actor.id))
    .map((application) => ({ isSamePosting: application.postingId === postingId, application }))
    .filter(({ isSamePosting, application }) => isSamePosting || isAlike(posting, application.posting))
}
