import { and, count, desc, eq } from 'drizzle-orm'
import type { CandidateId, ResumeId } from '#contract/ids.ts'
import type { Database } from '../platform/db/open.ts'
import { must } from '../platform/db/write.ts'
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

export const insertResume = async ({ write }: Database, row: ResumeRow): Promise<void> => {
  await write((tx) => [tx.insert(resumes).values(row)])
}

/** Whether there was one to delete. */
export const dropResume = async ({ write }: Database, candidateId: CandidateId, id: ResumeId): Promise<boolean> => {
  const dropped = await write((tx) => [must('resume', tx.delete(resumes).where(own(candidateId, id)).returning())])
  return dropped.ok
}
