import type { Actor } from '#contract/actor.ts'
import type { InterviewId } from '#contract/ids.ts'
import type { Interview, InterviewSummary } from '#contract/interviews.ts'
import type { InterviewEvent } from '#contract/live.ts'
import type { House } from '../platform/house.ts'
import { findInterview } from './find-interview.ts'
import { ownerOf } from './policy.ts'
import { findAny, type InterviewRow, listEvents, listOrigins, listOwn, listTurns } from './store.ts'
import { viewInterview, viewSummary } from './view.ts'

/** The candidate's interviews, newest first. */
export const listInterviews = async (house: House, actor: Actor): Promise<InterviewSummary[]> => {
  const owner = ownerOf(actor)
  if (!owner) return []
  const rows = await listOwn(house.db, owner)
  const origins = await listOrigins(house.db, ids(rows))
  return rows.map((row) => viewSummary(row, origins.get(row.id) ?? null))
}

/** One interview with its transcript. */
export const showInterview = async (house: House, actor: Actor, id: InterviewId): Promise<Interview> => {
  const row = await findInterview(house, actor, id)
  return readWhole(house, row)
}

/** The same without an owner, for rooms that know another right to it; null when it is gone. */
export const readInterview = async (house: House, id: InterviewId): Promise<Interview | null> => {
  const row = await findAny(house.db, id)
  return row && readWhole(house, row)
}

/** The same of a row that was found already. */
export const readWhole = async ({ db }: House, row: InterviewRow): Promise<Interview> => {
  const [turns, origins] = await Promise.all([listTurns(db, row.id), listOrigins(db, [row.id])])
  return viewInterview(row, turns, origins.get(row.id) ?? null)
}

const ids = (rows: InterviewRow[]) => rows.map(({ id }) => id)

/** The next events after `afterSeq`, at most 500; the same bodies as over the socket. */
export const readEvents = async (house: House, actor: Actor, id: InterviewId, afterSeq: number): Promise<InterviewEvent[]> => {
  const row = await findInterview(house, actor, id)
  return listEvents(house.db, row.id, afterSeq)
}
