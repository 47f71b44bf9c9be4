import { and, count, desc, eq, gt, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import type { InterviewId, ShareId } from '#contract/ids.ts'
import type { Database } from '../platform/db/open.ts'
import { must, type Query, type Statement } from '../platform/db/write.ts'
import { shares } from './tables.ts'

export type ShareRow = typeof shares.$inferSelect

const isOpen = (now: number) => and(isNull(shares.revokedAt), gt(shares.expiresAt, now))

export const findOpen = async ({ q }: Database, tokenMac: string, purpose: ShareRow['purpose'], now: number): Promise<ShareRow | null> => {
  const [row] = await q
    .select()
    .from(shares)
    .where(and(eq(shares.tokenMac, tokenMac), eq(shares.purpose, purpose), isOpen(now)))
  return row ?? null
}

export const listOf = async ({ q }: Database, id: InterviewId): Promise<ShareRow[]> =>
  q.select().from(shares).where(eq(shares.interviewId, id)).orderBy(desc(shares.createdAt), desc(shares.id))

export const countOpen = async ({ q }: Database, ids: InterviewId[], now: number): Promise<number> => {
  if (ids.length === 0) return 0
  const [row] = await q
    .select({ open: count() })
    .from(shares)
    .where(and(inArray(shares.interviewId, ids), isOpen(now)))
  return row?.open ?? 0
}

/** Proves inside a unit that the link is still open, and counts the opening. */
export const countOpening = (tx: Query, id: ShareId, now: number): Statement =>
  must(
    'link',
    tx
      .update(shares)
      .set({ opened: sql`${shares.opened} + 1`, lastOpenedAt: now })
      .where(and(eq(shares.id, id), isOpen(now)))
      .returning({ id: shares.id }),
  )

/** Proves inside another room's unit that the link is still open. */
export const linkIsOpen = (tx: Query, id: ShareId, now: number): Statement =>
  must(
    'link',
    tx
      .update(shares)
      .set({ lastOpenedAt: now })
      .where(and(eq(shares.id, id), isOpen(now)))
      .returning({ id: shares.id }),
  )

/** Ends a link, if it has not ended already. */
export const endLink = (tx: Query, id: ShareId, now: number): Statement => ({
  must: null,
  builder: tx
    .update(shares)
    .set({ revokedAt: now })
    .where(and(eq(shares.id, id), isNull(shares.revokedAt))),
})

/** Whether the interview has such a link. */
export const hasLink = async ({ q }: Database, interviewId: InterviewId, id: ShareId): Promise<boolean> => {
  const rows = await q
    .select({ id: shares.id })
    .from(shares)
    .where(and(eq(shares.id, id), eq(shares.interviewId, interviewId)))
  return rows.length === 1
}

export const dropEnded = async ({ write }: Database, endedBefore: number): Promise<void> => {
  await write((tx) => [tx.delete(shares).where(or(lt(shares.expiresAt, endedBefore), lt(shares.revokedAt, endedBefore)))])
}
