import { and, asc, eq } from 'drizzle-orm'
import type { InterviewId, ReviewId, ShareId } from '#contract/ids.ts'
import type { Database } from '../platform/db/open.ts'
import { must, type Query, type Statement } from '../platform/db/write.ts'
import { reviews } from './tables.ts'

export type ReviewRow = typeof reviews.$inferSelect

export const findByLink = async ({ q }: Database, shareId: ShareId): Promise<ReviewRow | null> => {
  const [row] = await q.select().from(reviews).where(eq(reviews.shareId, shareId))
  return row ?? null
}

export const findReview = async ({ q }: Database, interviewId: InterviewId, id: ReviewId): Promise<ReviewRow | null> => {
  const [row] = await q
    .select()
    .from(reviews)
    .where(and(eq(reviews.interviewId, interviewId), eq(reviews.id, id)))
  return row ?? null
}

export const listOf = async ({ q }: Database, interviewId: InterviewId): Promise<ReviewRow[]> =>
  q.select().from(reviews).where(eq(reviews.interviewId, interviewId)).orderBy(asc(reviews.createdAt), asc(reviews.id))

/** The first save makes the row, every later one replaces what it says. */
export const keepReview = (tx: Query, row: ReviewRow): Statement => ({
  must: null,
  builder: tx
    .insert(reviews)
    .values(row)
    .onConflictDoUpdate({
      target: reviews.shareId,
      set: { name: row.name, comment: row.comment, bands: row.bands, updatedAt: row.updatedAt },
    }),
})

export const dropReview = (tx: Query, id: ReviewId): Statement =>
  must('review', tx.delete(reviews).where(eq(reviews.id, id)).returning({ id: reviews.id }))
