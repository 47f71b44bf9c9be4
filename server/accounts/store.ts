import { and, asc, desc, eq, gt, inArray, isNotNull, lt, lte, or, sql } from 'drizzle-orm'
import type { CandidateId, LoginId } from '#contract/ids.ts'
import type { Database } from '../platform/db/open.ts'
import { must, type Query, type Statement } from '../platform/db/write.ts'
import { TRIES_MAX } from './model.ts'
import { candidates, challenges, logins, personKeys } from './tables.ts'

export type CandidateRow = typeof candidates.$inferSelect
export type LoginRow = typeof logins.$inferSelect

export const findLogin = async ({ q }: Database, tokenMacs: readonly string[]) => {
  const [row] = await q
    .select({ login: logins, candidate: candidates })
    .from(logins)
    .innerJoin(candidates, eq(candidates.id, logins.candidateId))
    .where(inArray(logins.tokenMac, [...tokenMacs]))
  return row ?? null
}

export const findLoginsById = ({ q }: Database, ids: readonly LoginId[]) =>
  q
    .select({ login: logins, candidate: { expiresAt: candidates.expiresAt } })
    .from(logins)
    .innerJoin(candidates, eq(candidates.id, logins.candidateId))
    .where(inArray(logins.id, [...ids]))

export const findLogins = ({ q }: Database, candidateId: CandidateId): Promise<LoginRow[]> =>
  Promise.resolve(q.select().from(logins).where(eq(logins.candidateId, candidateId)).orderBy(desc(logins.seenAt)))

export const findCandidate = async ({ q }: Database, id: CandidateId): Promise<CandidateRow | null> => {
  const [row] = await q.select().from(candidates).where(eq(candidates.id, id))
  return row ?? null
}

/** By the MACs of an address, or by the address itself where it was stored before addresses were sealed. */
export const findByAddress = async ({ q }: Database, email: string, macs: readonly string[]): Promise<CandidateRow | null> => {
  const [row] = await q
    .select()
    .from(candidates)
    .where(or(inArray(candidates.emailMac, [...macs]), eq(candidates.email, email)))
  return row ?? null
}

/** Candidates with an address after `cursor`, in the order of their ids. */
export const addressesAfter = ({ q }: Database, cursor: CandidateId | null, limit: number): Promise<CandidateRow[]> =>
  Promise.resolve(
    q
      .select()
      .from(candidates)
      .where(and(cursor === null ? undefined : gt(candidates.id, cursor), isNotNull(candidates.email)))
      .orderBy(asc(candidates.id))
      .limit(limit),
  )

/** Guests whose time is over, the oldest first. */
export const findExpiredGuests = async ({ q }: Database, now: number, limit: number): Promise<CandidateId[]> => {
  const rows = await q
    .select({ id: candidates.id })
    .from(candidates)
    .where(and(eq(candidates.isGuest, true), isNotNull(candidates.expiresAt), lte(candidates.expiresAt, now)))
    .orderBy(asc(candidates.expiresAt))
    .limit(limit)
  return rows.map((row) => row.id)
}

/** Holds only while the guest is unclaimed and over its time; put it first into the unit that erases one. */
export const guestHasExpired = (tx: Query, id: CandidateId, now: number): Statement => {
  const isOver = and(eq(candidates.id, id), eq(candidates.isGuest, true), lte(candidates.expiresAt, now))
  return must('expired', tx.update(candidates).set({ isGuest: true }).where(isOver).returning())
}

/** Uses up one try of a challenge that is still open, in one statement; null when there is none to use. */
export const takeTry = async ({ write }: Database, id: string, now: number) => {
  const isOpen = and(eq(challenges.id, id), lt(challenges.tries, TRIES_MAX), gt(challenges.expiresAt, now))
  const taken = await write((tx) => [
    must(
      'challenge',
      tx
        .update(challenges)
        .set({ tries: sql`${challenges.tries} + 1` })
        .where(isOpen)
        .returning(),
    ),
  ])
  return taken.ok ? (taken.rows[0][0] ?? null) : null
}

/** For a right code whose other answers were incomplete: typing a birth date is not a guess. */
export const giveTryBack = async ({ write }: Database, id: string): Promise<void> => {
  await write((tx) => [
    tx
      .update(challenges)
      .set({ tries: sql`${challenges.tries} - 1` })
      .where(eq(challenges.id, id)),
  ])
}

export const dropChallenge = async ({ write }: Database, id: string): Promise<void> => {
  await write((tx) => [tx.delete(challenges).where(eq(challenges.id, id))])
}

export const findKeys = ({ q }: Database, candidateId: CandidateId) =>
  q.select().from(personKeys).where(eq(personKeys.candidateId, candidateId)).orderBy(desc(personKeys.id))

/** Every key after `cursor`, in the order of their ids. */
export const keysAfter = ({ q }: Database, cursor: string, limit: number) =>
  q.select().from(personKeys).where(gt(personKeys.id, cursor)).orderBy(asc(personKeys.id)).limit(limit)
