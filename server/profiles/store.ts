import { and, asc, count, desc, eq, gt, notLike } from 'drizzle-orm'
import type { CandidateId, ResumeId } from '#contract/ids.ts'
import type { Database } from '../platform/db/open.ts'
import { must, type Query } from '../platform/db/write.ts'
import { resumes } from './tables.ts'

export type ResumeRow = typeof resumes.$inferSelect

const own = (candidateId: CandidateId, id: ResumeId) => and(eq(resumes.candidateId, candidateId), eq(resumes.id, id))

export const findResumes = ({ q }: Database, candidateId: CandidateId): Promise<ResumeRow[]> =>
  Promise.resolve(q.select().from(resumes).where(eq(resumes.candidateId, candidateId)).orderBy(desc(resumes.createdAt), desc(resumes.id)))

export const findResume = async ({ q }: Database, candidateId: CandidateId, id: ResumeId): Promise<ResumeRow | null> => {
  const [row] = await q.select().from(resumes).where(own(candidateId, id))
  return row ?? null
}

export const countResumes = async ({ q }: Database, candidateId: CandidateId): Promise<number> => {
  const [row] = await q.select({ held: count() }).from(resumes).where(eq(resumes.candidateId, candidateId))
  return row?.held ?? 0
}

export const insertResume = (tx: Query, row: ResumeRow) => tx.insert(resumes).values(row)

/** Whether there was one to delete. */
export const dropResume = async ({ write }: Database, candidateId: CandidateId, id: ResumeId): Promise<boolean> => {
  const dropped = await write((tx) => [must('resume', tx.delete(resumes).where(own(candidateId, id)).returning())])
  return dropped.ok
}

/** Résumés after `cursor` that were stored before texts were sealed, in the order of their ids. */
export const unsealedAfter = ({ q }: Database, cursor: ResumeId | null, limit: number): Promise<ResumeRow[]> =>
  Promise.resolve(
    q
      .select()
      .from(resumes)
      .where(and(cursor === null ? undefined : gt(resumes.id, cursor), notLike(resumes.text, 'v1.%')))
      .orderBy(asc(resumes.id))
      .limit(limit),
  )
