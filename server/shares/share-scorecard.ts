import type { InterviewId } from '#contract/ids.ts'
import type { ShareMade, ShareScorecard } from '#contract/shares.ts'
import { findInterview } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { makeLink } from './make-link.ts'

/** Makes a link that shows the scorecard to whoever has it. `origin` is where people open it. */
export const shareScorecard = async (
  house: House,
  actor: CandidateActor,
  id: InterviewId,
  { days, recipient, withTranscript = false }: ShareScorecard,
  origin: string,
): Promise<ShareMade> => {
  const own = await findInterview(house, actor, id)
  const wanted = { purpose: 'read', questionTurnId: null, question: null, recipient, withTranscript, days } as const
  const { token, ...made } = await makeLink(house, actor, own.id, wanted)
  return { ...made, url: `${origin}/shared/${token}` }
}
