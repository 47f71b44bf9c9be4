import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { CandidateId, InterviewId } from '#contract/ids.ts'
import { ownInterviews } from '../interviews/index.ts'
import type { Database } from '../platform/db/open.ts'
import { must, type Query, type Statement } from '../platform/db/write.ts'
import { courseMarks, learningSwitches, shownGaps } from './tables.ts'

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

/** Null where they have never been switched. */
export const findSwitch = async (db: Database, candidateId: CandidateId) => {
  const [row] = await db.q.select().from(learningSwitches).where(eq(learningSwitches.candidateId, candidateId))
  return row ?? null
}

export const isOnFor = async (db: Database, candidateId: CandidateId): Promise<boolean> => (await findSwitch(db, candidateId))?.isOn ?? true

export const keepSwitch = (tx: Query, row: typeof learningSwitches.$inferSelect) =>
  tx
    .insert(learningSwitches)
    .values(row)
    .onConflictDoUpdate({ target: learningSwitches.candidateId, set: { isOn: row.isOn, at: row.at } })

/** Goes before what keeps gaps: its unit breaks when the candidate has switched them off meanwhile. */
export const whileOn = (tx: Query, candidateId: CandidateId, at: number): Statement =>
  must(
    'on',
    tx
      .insert(learningSwitches)
      .values({ candidateId, isOn: true, at })
      .onConflictDoUpdate({
        target: learningSwitches.candidateId,
        set: { at: sql`${learningSwitches.at}` },
        setWhere: eq(learningSwitches.isOn, true),
      })
      .returning({ candidateId: learningSwitches.candidateId }),
  )

/** Forgets what all interviews of a candidate showed. */
export const dropShown = (tx: Query, candidateId: CandidateId) =>
  tx.delete(shownGaps).where(inArray(shownGaps.interviewId, ownInterviews(tx, candidateId)))
