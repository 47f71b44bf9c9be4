import { eq, sql } from 'drizzle-orm'
import type { InterviewId } from '#contract/ids.ts'
import type { Database } from '../platform/db/open.ts'
import type { Query } from '../platform/db/write.ts'
import { answerScores } from './tables.ts'

export type ScoreRow = typeof answerScores.$inferSelect

export const listScores = async (db: Database, id: InterviewId): Promise<ScoreRow[]> =>
  db.q.select().from(answerScores).where(eq(answerScores.interviewId, id))

/** Keeps a judgement unless a longer answer to the same question has been judged meanwhile. */
export const keepAnswerScore = (tx: Query, row: ScoreRow) =>
  tx
    .insert(answerScores)
    .values(row)
    .onConflictDoUpdate({
      target: [answerScores.interviewId, answerScores.slotId],
      set: { turnId: row.turnId, chars: row.chars, state: row.state, result: row.result, at: row.at },
      setWhere: sql`${answerScores.chars} <= ${row.chars}`,
    })
