import type { InterviewId } from '#contract/ids.ts'
import type { Share } from '#contract/shares.ts'
import { findInterview } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { listOf } from './store.ts'
import { toShare } from './view.ts'

/** Every link that was made to this scorecard, the newest first; those that ended stay for 90 days, as a log. */
export const listShares = async (house: House, actor: CandidateActor, id: InterviewId): Promise<Share[]> => {
  const own = await findInterview(house, actor, id)
  return (await listOf(house.db, own.id)).map((row) => toShare(row, house.clock.now()))
}
