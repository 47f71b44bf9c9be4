import { and, asc, desc, eq, gt, inArray, isNull, lt, ne, or, sql } from 'drizzle-orm'
import type { CandidateId, CommandId, InterviewId, TurnId } from '#contract/ids.ts'
import type { ForkedFrom } from '#contract/interviews.ts'
import type { InterviewEvent } from '#contract/live.ts'
import type { Database } from '../platform/db/open.ts'
import { prepared } from '../platform/db/prepared.ts'
import { must, type Query, type Statement } from '../platform/db/write.ts'
import { commands, interviewEvents, interviewForks, interviews, turns } from './tables.ts'

export type InterviewRow = typeof interviews.$inferSelect
export type TurnRow = typeof turns.$inferSelect

const REPLAY_MAX = 500
const HISTORY_MAX = 200

// The queries of every command and turn, built once.
const given = sql.placeholder
const ownRows = prepared(({ q }) =>
  q
    .select()
    .from(interviews)
    .where(and(eq(interviews.id, given('id')), eq(interviews.candidateId, given('candidateId')))),
)
const anyRows = prepared(({ q }) =>
  q
    .select()
    .from(interviews)
    .where(eq(interviews.id, given('id'))),
)
const turnRows = prepared(({ q }) =>
  q
    .select()
    .from(turns)
    .where(eq(turns.interviewId, given('id')))
    .orderBy(asc(turns.place)),
)
const openTurnRows = prepared(({ q }) =>
  q
    .select()
    .from(turns)
    .where(and(eq(turns.interviewId, given('id')), isNull(turns.cause)))
    .orderBy(desc(turns.place))
    .limit(1),
)
const oneTurn = prepared(({ q }) =>
  q
    .select()
    .from(turns)
    .where(eq(turns.id, given('id'))),
)
const commandRows = prepared(({ q }) =>
  q
    .select()
    .from(commands)
    .where(and(eq(commands.interviewId, given('interviewId')), eq(commands.commandId, given('commandId')))),
)

/** An interview found through its owner: what is not yours does not exist. */
export const findOwn = async (db: Database, candidateId: CandidateId, id: InterviewId): Promise<InterviewRow | null> => {
  const [row] = await ownRows(db, { id, candidateId })
  return row ?? null
}

export const findAny = async (db: Database, id: InterviewId): Promise<InterviewRow | null> => {
  const [row] = await anyRows(db, { id })
  return row ?? null
}

export const listOwn = async (db: Database, candidateId: CandidateId): Promise<InterviewRow[]> =>
  db.q.select().from(interviews).where(eq(interviews.candidateId, candidateId)).orderBy(desc(interviews.createdAt)).limit(HISTORY_MAX)

/** Every interview of a candidate, for their export. */
export const listEverything = async (db: Database, candidateId: CandidateId): Promise<InterviewRow[]> =>
  db.q.select().from(interviews).where(eq(interviews.candidateId, candidateId)).orderBy(asc(interviews.createdAt))

/** What a candidate has practised to its end, newest first. */
export const listEnded = async (db: Database, candidateId: CandidateId): Promise<InterviewRow[]> =>
  db.q
    .select()
    .from(interviews)
    .where(and(eq(interviews.candidateId, candidateId), eq(interviews.status, 'ended')))
    .orderBy(desc(interviews.createdAt))
    .limit(HISTORY_MAX)

/** The ids of everything a candidate practised. */
export const interviewsOf = async (db: Database, candidateId: CandidateId): Promise<InterviewId[]> =>
  (
    await db.q.select({ id: interviews.id }).from(interviews).where(eq(interviews.candidateId, candidateId)).orderBy(asc(interviews.id))
  ).map(({ id }) => id)

/** The same, to stand inside a statement of another room. */
export const ownInterviews = (tx: Query, candidateId: CandidateId) =>
  tx.select({ id: interviews.id }).from(interviews).where(eq(interviews.candidateId, candidateId))

/** What each fork among these goes on from; absent for interviews that are no forks. */
export const listOrigins = async (db: Database, ids: InterviewId[]): Promise<Map<InterviewId, ForkedFrom>> => {
  if (ids.length === 0) return new Map()
  const rows = await db.q
    .select({ fork: interviewForks.interviewId, id: interviews.id, target: interviews.target, createdAt: interviews.createdAt })
    .from(interviewForks)
    .leftJoin(interviews, eq(interviews.id, interviewForks.fromId))
    .where(inArray(interviewForks.interviewId, ids))
  return new Map(
    rows.map(({ fork, id, target, createdAt }) => [
      fork,
      id && target && createdAt !== null ? { isDeleted: false, id, title: target.title, createdAt } : { isDeleted: true },
    ]),
  )
}

/** Proves inside a unit, and until its end, that an interview has not been deleted meanwhile; changes nothing of it. */
export const stillThere = (tx: Query, id: InterviewId): Statement =>
  must(
    'interview',
    tx
      .update(interviews)
      .set({ createdAt: sql`${interviews.createdAt}` })
      .where(eq(interviews.id, id))
      .returning({ id: interviews.id }),
  )

export const listTurns = async (db: Database, id: InterviewId): Promise<TurnRow[]> => turnRows(db, { id })

export const findOpenTurn = async (db: Database, id: InterviewId): Promise<TurnRow | null> => {
  const [row] = await openTurnRows(db, { id })
  return row ?? null
}

export const findTurn = async (db: Database, id: TurnId): Promise<TurnRow | null> => {
  const [row] = await oneTurn(db, { id })
  return row ?? null
}

export const findCommand = async (db: Database, interviewId: InterviewId, commandId: CommandId) => {
  const [row] = await commandRows(db, { interviewId, commandId })
  return row ?? null
}

/** The next events after `afterSeq`, oldest first, at most 500. */
export const listEvents = async (db: Database, id: InterviewId, afterSeq: number): Promise<InterviewEvent[]> => {
  const rows = await db.q
    .select()
    .from(interviewEvents)
    .where(and(eq(interviewEvents.interviewId, id), gt(interviewEvents.seq, afterSeq)))
    .orderBy(asc(interviewEvents.seq))
    .limit(REPLAY_MAX)
  return rows.map((row) => ({ interviewId: row.interviewId, seq: row.seq, at: row.at, ...row.body }))
}

export const newestSeqs = async (db: Database, ids: InterviewId[]): Promise<{ id: InterviewId; seq: number }[]> =>
  ids.length === 0 ? [] : db.q.select({ id: interviews.id, seq: interviews.seq }).from(interviews).where(inArray(interviews.id, ids))

/** Interviews whose interviewer should be speaking while no living process does. */
export const listUnspoken = async (db: Database, limit: number): Promise<InterviewId[]> => {
  const rows = await db.q
    .select({ id: interviews.id })
    .from(interviews)
    .where(and(eq(interviews.isSpeaking, true), lt(interviews.leaseUntil, db.now)))
    .orderBy(asc(interviews.leaseUntil))
    .limit(limit)
  return rows.map((row) => row.id)
}

/** Live interviews whose planned time is used up. */
export const listOverdue = async (db: Database, ids: InterviewId[], graceMs: number): Promise<InterviewId[]> => {
  if (ids.length === 0) return []
  const rows = await db.q
    .select({ id: interviews.id })
    .from(interviews)
    .where(
      and(
        inArray(interviews.id, ids),
        or(eq(interviews.status, 'listening'), eq(interviews.status, 'asking')),
        sql`${interviews.elapsedMs} >= ${interviews.minutes} * 60000 + ${graceMs}`,
      ),
    )
  return rows.map((row) => row.id)
}

export const listAbandoned = async (db: Database, openedBefore: number, limit: number): Promise<InterviewId[]> => {
  const rows = await db.q
    .select({ id: interviews.id })
    .from(interviews)
    .where(and(ne(interviews.status, 'ended'), lt(interviews.openedAt, openedBefore)))
    .limit(limit)
  return rows.map((row) => row.id)
}
