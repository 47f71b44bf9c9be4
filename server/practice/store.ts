import { and, asc, eq, inArray } from 'drizzle-orm'
import type { InterviewId } from '#contract/ids.ts'
import type { Database } from '../platform/db/open.ts'
import { must, type Query, type Statement } from '../platform/db/write.ts'
import { answerAttempts } from './tables.ts'

export type AttemptRow = typeof answerAttempts.$inferSelect
/** Which attempt: `number` counts from 2. */
type AttemptKey = Pick<AttemptRow, 'interviewId' | 'slotId' | 'number'>

const inOrder = [asc(answerAttempts.slotId), asc(answerAttempts.number)] as const

export const attemptsAt = async (db: Database, id: InterviewId): Promise<AttemptRow[]> =>
  db.q
    .select()
    .from(answerAttempts)
    .where(eq(answerAttempts.interviewId, id))
    .orderBy(...inOrder)

/** The attempts at several interviews, in order for each question. */
export const attemptsAtAll = async (db: Database, ids: InterviewId[]): Promise<AttemptRow[]> =>
  ids.length === 0
    ? []
    : db.q
        .select()
        .from(answerAttempts)
        .where(inArray(answerAttempts.interviewId, ids))
        .orderBy(...inOrder)

const isAttempt = ({ interviewId, slotId, number }: AttemptKey) =>
  and(eq(answerAttempts.interviewId, interviewId), eq(answerAttempts.slotId, slotId), eq(answerAttempts.number, number))

export const findAttempt = async (db: Database, key: AttemptKey): Promise<AttemptRow | null> => {
  const [row] = await db.q.select().from(answerAttempts).where(isAttempt(key))
  return row ?? null
}

/** Breaks its unit when another attempt has that number already. */
export const addAttempt = (tx: Query, row: AttemptRow): Statement =>
  must('attempt', tx.insert(answerAttempts).values(row).onConflictDoNothing().returning({ number: answerAttempts.number }))

export const keepAttemptScore = (tx: Query, key: AttemptKey, scored: Pick<AttemptRow, 'state' | 'result' | 'findings'>) =>
  tx.update(answerAttempts).set(scored).where(isAttempt(key))

export const waitAgain = (tx: Query, key: AttemptKey) => tx.update(answerAttempts).set({ state: 'waiting' }).where(isAttempt(key))
