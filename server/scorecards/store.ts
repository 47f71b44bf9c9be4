import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { InterviewId } from '#contract/ids.ts'
import type { Database } from '../platform/db/open.ts'
import { must, type Query } from '../platform/db/write.ts'
import { answerScores, appeals } from './tables.ts'

export type ScoreRow = typeof answerScores.$inferSelect
export type AppealRow = typeof appeals.$inferSelect

export const listScores = async (db: Database, id: InterviewId): Promise<ScoreRow[]> =>
  db.q.select().from(answerScores).where(eq(answerScores.interviewId, id))

/**
 * Keeps a judgement. Breaks the unit when a longer answer to the same question, or one about which more was contested, has been
 * judged meanwhile: then this one has to be made again.
 */
export const keepAnswerScore = (tx: Query, row: ScoreRow) =>
  must(
    'score',
    tx
      .insert(answerScores)
      .values(row)
      .onConflictDoUpdate({
        target: [answerScores.interviewId, answerScores.slotId],
        set: { turnId: row.turnId, chars: row.chars, revision: row.revision, state: row.state, result: row.result, at: row.at },
        setWhere: sql`${answerScores.chars} <= ${row.chars} and ${answerScores.revision} <= ${row.revision}`,
      })
      .returning({ slotId: answerScores.slotId }),
  )

/** Puts a judgement in the place of exactly the one it was made from. */
export const replaceScore = (tx: Query, known: ScoreRow, next: Pick<ScoreRow, 'revision' | 'result' | 'at'>) =>
  must(
    'score',
    tx
      .update(answerScores)
      .set(next)
      .where(
        and(
          eq(answerScores.interviewId, known.interviewId),
          eq(answerScores.slotId, known.slotId),
          eq(answerScores.chars, known.chars),
          eq(answerScores.revision, known.revision),
        ),
      )
      .returning({ slotId: answerScores.slotId }),
  )

/** Everything that was contested in an interview, oldest first. */
export const listAppeals = async (db: Database, id: InterviewId): Promise<AppealRow[]> =>
  db.q.select().from(appeals).where(eq(appeals.interviewId, id)).orderBy(asc(appeals.id))

export const keepAppeal = (tx: Query, row: AppealRow) => must('appeal', tx.insert(appeals).values(row).returning({ id: appeals.id }))

export const markWithdrawn = (tx: Query, { id, withdrawn }: AppealRow) =>
  must(
    'appeal',
    tx
      .update(appeals)
      .set({ withdrawn })
      .where(and(eq(appeals.id, id), isNull(appeals.withdrawn)))
      .returning({ id: appeals.id }),
  )

/** The scores of several interviews. */
export const listScoresOf = async (db: Database, ids: InterviewId[]): Promise<ScoreRow[]> =>
  ids.length === 0 ? [] : db.q.select().from(answerScores).where(inArray(answerScores.interviewId, ids))
