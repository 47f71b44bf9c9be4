import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { CandidateId, InterviewId } from '#contract/ids.ts'
import type { Database } from '../platform/db/open.ts'
import { must, type Query, type Statement } from '../platform/db/write.ts'
import { courseMarks, shownGaps } from './tables.ts'

export type ShownRow = typeof shownGaps.$inferSelect
export type MarkRow = typeof courseMarks.$inferSelect

export const findShown = async (db: Database, id: InterviewId): Promise<ShownRow | null> => {
  const [row] = await db.q.select().from(shownGaps).where(eq(shownGaps.interviewId, id))
  return row ?? null
}

export const listShown = async (db: Database, ids: InterviewId[]): Promise<ShownRow[]> =>
  ids.length === 0 ? [] : db.q.select().from(shownGaps).where(inArray(shownGaps.interviewId, ids))

/** Breaks its unit when a newer judgement, or the same one, is known already. */
export const keepShown = (tx: Query, row: ShownRow): Statement =>
  must(
    'shown',
    tx
      .insert(shownGaps)
      .values(row)
      .onConflictDoUpdate({
        target: shownGaps.interviewId,
        set: { gaps: row.gaps, skills: row.skills, judgedAt: row.judgedAt, at: row.at },
        setWhere: sql`${shownGaps.judgedAt} < ${row.judgedAt}`,
      })
      .returning({ interviewId: shownGaps.interviewId }),
  )

/** A candidate's marks, oldest first. */
export const listMarks = async (db: Database, candidateId: CandidateId): Promise<MarkRow[]> =>
  db.q.select().from(courseMarks).where(eq(courseMarks.candidateId, candidateId)).orderBy(asc(courseMarks.at), asc(courseMarks.courseId))

export const keepMark = (tx: Query, row: MarkRow): Statement =>
  must(
    'mark',
    tx
      .insert(courseMarks)
      .values(row)
      .onConflictDoUpdate({
        target: [courseMarks.candidateId, courseMarks.courseId],
        set: { state: row.state, markedFor: row.markedFor, at: row.at },
      })
      .returning({ courseId: courseMarks.courseId }),
  )

export const dropMark = (tx: Query, candidateId: CandidateId, courseId: string) =>
  tx.delete(courseMarks).where(and(eq(courseMarks.candidateId, candidateId), eq(courseMarks.courseId, courseId)))
