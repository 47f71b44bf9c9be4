import type { Actor } from '#contract/actor.ts'
import type { InterviewId } from '#contract/ids.ts'
import type { Interview, InterviewSummary } from '#contract/interviews.ts'
import type { InterviewEvent } from '#contract/live.ts'
import type { House } from '../platform/house.ts'
import { findInterview } from './find-interview.ts'
import { ownerOf } from './policy.ts'
import { findAny, listEvents, listOwn, listTurns } from './store.ts'
import { viewInterview, viewSummary } from './view.ts'

/** The candidate's interviews, newest first. */
export const listInterviews = async (house: House, actor: Actor): Promise<InterviewSummary[]> => {
  const owner = ownerOf(actor)
  return owner ? (await listOwn(house.db, owner)).map(viewSummary) : []
}

/** One interview with its transcript. */
export const showInterview = async (house: House, actor: Actor, id: InterviewId): Promise<Interview> => {
  const row = await findInterview(house, actor, id)
  return viewInterview(row, await listTurns(house.db, row.id))
}

/** The same without an owner, for rooms that know another right to it; null when it is gone. */
export const readInterview = async (house: House, id: InterviewId): Promise<Interview | null> => {
  const row = await findAny(house.db, id)
  return row && viewInterview(row, await listTurns(house.db, id))
}

/** The next events after `afterSeq`, at most 500; the same bodies as over the socket. */
export const readEvents = async (house: House, actor: Actor, id: InterviewId, afterSeq: number): Promise<InterviewEvent[]> => {
  const row = await findInterview(house, actor, id)
  return listEvents(house.db, row.id, afterSeq)
}
