import { and, asc, eq, inArray } from 'drizzle-orm'
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

/** The first of its interview, or the one after exactly the one that was read; else its unit breaks. */
export const keepShown = (tx: Query, row: ShownRow): Statement =>
  must(
    'shown',
    row.version === 1
      ? tx.insert(shownGaps).values(row).onConflictDoNothing().returning({ version: shownGaps.version })
      : tx
          .update(shownGaps)
          .set(row)
          .where(and(eq(shownGaps.interviewId, row.interviewId), eq(shownGaps.version, row.version - 1)))
          .returning({ version: shownGaps.version }),
  )

/** A candidate's marks, oldest first. */
export const listMarks = async (db: Database, candidateId: CandidateId): Promise<MarkRow[]> =>
  db.q.select().from(courseMarks).where(eq(courseMarks.candidateId, candidateId)).orderBy(asc(courseMarks.at), asc(courseMarks.courseId))

export const findMark = async (db: Database, candidateId: CandidateId, courseId: string): Promise<MarkRow | null> => {
  const [row] = await db.q
    .select()
    .from(courseMarks)
    .where(and(eq(courseMarks.candidateId, candidateId), eq(courseMarks.courseId, courseId)))
  return row ?? null
}

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
