import { and, asc, count, desc, eq, gt, lt, ne } from 'drizzle-orm'
import type { CandidateId, PostingId, SavedSearchId } from '#contract/ids.ts'
import type { Database } from '../platform/db/open.ts'
import { must, type Query, type Statement, type Unit } from '../platform/db/write.ts'
import { savedSearches, toldPostings } from './tables.ts'

export type SearchRow = typeof savedSearches.$inferSelect

const TOLD_A_STATEMENT = 500

const own = (candidateId: CandidateId, id: SavedSearchId) => and(eq(savedSearches.candidateId, candidateId), eq(savedSearches.id, id))

export const listSearches = ({ q }: Database, candidateId: CandidateId): Promise<SearchRow[]> =>
  Promise.resolve(
    q
      .select()
      .from(savedSearches)
      .where(eq(savedSearches.candidateId, candidateId))
      .orderBy(desc(savedSearches.createdAt), desc(savedSearches.id)),
  )

export const findSearch = async ({ q }: Database, candidateId: CandidateId, id: SavedSearchId): Promise<SearchRow | null> => {
  const [row] = await q.select().from(savedSearches).where(own(candidateId, id))
  return row ?? null
}

export const findByQuery = async ({ q }: Database, candidateId: CandidateId, query: string): Promise<SearchRow | null> => {
  const [row] = await q
    .select()
    .from(savedSearches)
    .where(and(eq(savedSearches.candidateId, candidateId), eq(savedSearches.query, query)))
  return row ?? null
}

export const countSearches = async ({ q }: Database, candidateId: CandidateId): Promise<number> => {
  const [row] = await q.select({ held: count() }).from(savedSearches).where(eq(savedSearches.candidateId, candidateId))
  return row?.held ?? 0
}

/** Breaks when the same query is saved already. */
export const insertSearch = (tx: Query, row: SearchRow): Statement =>
  must('search', tx.insert(savedSearches).values(row).onConflictDoNothing().returning({ id: savedSearches.id }))

type Change = Partial<Pick<SearchRow, 'name' | 'alert' | 'openedAt' | 'since' | 'seenAt' | 'mark'>>

export const changeRow = (tx: Query, { candidateId, id }: Pick<SearchRow, 'candidateId' | 'id'>, change: Change): Statement =>
  must('search', tx.update(savedSearches).set(change).where(own(candidateId, id)).returning({ id: savedSearches.id }))

export const dropSearch = (tx: Query, candidateId: CandidateId, id: SavedSearchId): Statement =>
  must('search', tx.delete(savedSearches).where(own(candidateId, id)).returning({ id: savedSearches.id }))

/** Those with an alert after `cursor`, in the order of their ids. */
export const alertingAfter = ({ q }: Database, cursor: SavedSearchId | null, limit: number): Promise<SearchRow[]> =>
  Promise.resolve(
    q
      .select()
      .from(savedSearches)
      .where(and(ne(savedSearches.alert, 'off'), cursor === null ? undefined : gt(savedSearches.id, cursor)))
      .orderBy(asc(savedSearches.id))
      .limit(limit),
  )

/** Breaks when somebody else has looked, or the alert was changed, since this row was read. */
export const moveOn = (tx: Query, { id, seenAt, since, alert }: SearchRow, next: Pick<SearchRow, 'seenAt' | 'mark'>): Statement =>
  must(
    'search',
    tx
      .update(savedSearches)
      .set(next)
      .where(
        and(eq(savedSearches.id, id), eq(savedSearches.seenAt, seenAt), eq(savedSearches.since, since), eq(savedSearches.alert, alert)),
      )
      .returning({ id: savedSearches.id }),
  )

export const listTold = async ({ q }: Database, searchId: SavedSearchId): Promise<Set<PostingId>> => {
  const rows = await q.select({ id: toldPostings.postingId }).from(toldPostings).where(eq(toldPostings.searchId, searchId))
  return new Set(rows.map(({ id }) => id))
}

export const keepTold = (tx: Query, searchId: SavedSearchId, told: readonly { id: PostingId; firstSeenAt: number }[]): Unit => {
  const rows = told.map(({ id, firstSeenAt }) => ({ searchId, postingId: id, firstSeenAt }))
  const parts = Array.from({ length: Math.ceil(rows.length / TOLD_A_STATEMENT) }, (_, at) =>
    rows.slice(at * TOLD_A_STATEMENT, (at + 1) * TOLD_A_STATEMENT),
  )
  return parts.map((part) => tx.insert(toldPostings).values(part).onConflictDoNothing())
}

export const forgetTold = (tx: Query, searchId: SavedSearchId, before: number) =>
  tx.delete(toldPostings).where(and(eq(toldPostings.searchId, searchId), lt(toldPostings.firstSeenAt, before)))
