import type { InterviewId, ShareId } from '#contract/ids.ts'
import { findInterview } from '../interviews/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { endLink, hasLink } from './store.ts'

/** Ends a link at once, whatever it is for. A second time changes nothing. Throws `not_found`. */
export const revokeShare = async (house: House, actor: CandidateActor, id: InterviewId, shareId: ShareId): Promise<void> => {
  const own = await findInterview(house, actor, id)
  if (!(await hasLink(house.db, own.id, shareId))) throw new Refusal('not_found', 'There is no such link.')
  await house.db.write((tx) => [endLink(tx, shareId, house.clock.now())])
}
