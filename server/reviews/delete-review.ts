import type { InterviewId, ReviewId } from '#contract/ids.ts'
import { findInterview } from '../interviews/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { endLink } from '../shares/index.ts'
import { dropReview, findReview } from './store.ts'

/** Deletes a person's view and ends the link it came by, so that it does not come back. Throws `not_found`. */
export const deleteReview = async (house: House, actor: CandidateActor, id: InterviewId, reviewId: ReviewId): Promise<void> => {
  const own = await findInterview(house, actor, id)
  const found = await findReview(house.db, own.id, reviewId)
  if (!found) throw gone()
  const written = await house.db.write((tx) => [endLink(tx, found.shareId, house.clock.now()), dropReview(tx, reviewId)])
  if (!written.ok) throw gone()
}

const gone = () => new Refusal('not_found', 'This view is not there any more.')
