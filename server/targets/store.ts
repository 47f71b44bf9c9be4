import { eq, lt, type SQL, sql } from 'drizzle-orm'
import type { CandidateId } from '#contract/ids.ts'
import type { Database } from '../platform/db/open.ts'
import type { Query } from '../platform/db/write.ts'
import type { LinkAnswer } from './model.ts'
import { linkReadings } from './tables.ts'

export const insertReading = (tx: Query, row: { id: string; candidateId: CandidateId; url: string; expiresAt: SQL }) =>
  tx.insert(linkReadings).values(row)

/** The link, and how many milliseconds somebody will still wait for it; null when nobody does. */
export const findAsked = async ({ q, now }: Database, id: string): Promise<{ url: string; left: number } | null> => {
  const left = sql`${linkReadings.expiresAt} - ${now}`.mapWith(Number)
  const [row] = await q.select({ url: linkReadings.url, left }).from(linkReadings).where(eq(linkReadings.id, id))
  return row && row.left > 0 ? row : null
}

/** Null while there is none. */
export const findAnswer = async ({ q }: Database, id: string): Promise<LinkAnswer | null> => {
  const [row] = await q.select({ answer: linkReadings.answer }).from(linkReadings).where(eq(linkReadings.id, id))
  return row?.answer ?? null
}

export const keepAnswer = (tx: Query, id: string, answer: LinkAnswer) =>
  tx.update(linkReadings).set({ answer }).where(eq(linkReadings.id, id))

export const dropReading = async ({ write }: Database, id: string): Promise<void> => {
  await write((tx) => [tx.delete(linkReadings).where(eq(linkReadings.id, id))])
}

/** Those whose time was over `ago` milliseconds ago. */
export const dropOldReadings = async ({ write, now }: Database, ago: number): Promise<void> => {
  await write((tx) => [tx.delete(linkReadings).where(lt(linkReadings.expiresAt, sql`${now} - ${ago}`))])
}

export const findReadings = ({ q }: Database, candidateId: CandidateId) =>
  q.select({ url: linkReadings.url, answer: linkReadings.answer }).from(linkReadings).where(eq(linkReadings.candidateId, candidateId))
