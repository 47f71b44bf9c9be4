import type { InterviewId } from '#contract/ids.ts'
import type { Review } from '#contract/reviews.ts'
import { findInterview } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { listOf } from './store.ts'
import { toReview } from './view.ts'

/** What people wrote about one's own answers, the oldest first. */
export const listReviews = async (house: House, actor: CandidateActor, id: InterviewId): Promise<Review[]> => {
  const own = await findInterview(house, actor, id)
  return (await listOf(house.db, own.id)).map(toReview)
}
