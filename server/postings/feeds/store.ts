import { and, asc, eq, gt, inArray, isNull, lte, notExists, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { PostingId } from '#contract/ids.ts'
import type { Database } from '../../platform/db/open.ts'
import { must, type Query } from '../../platform/db/write.ts'
import { closeByIds } from '../store.ts'
import { feedPostings, feeds, postings } from '../tables.ts'

export type FeedRow = typeof feeds.$inferSelect
type Run = { source: string; seenRun: number }

const isFeed = (source: string) => eq(feeds.source, source)
const isIdle = (now: number) => or(isNull(feeds.readingUntil), lte(feeds.readingUntil, now))

/** On the list, and read from now on; whatever was known of it stays. */
export const keepFeed = async ({ write }: Database, source: string, now: number): Promise<void> => {
  const fresh = { source, isEnabled: true, addedAt: now, dueAt: now, completeRuns: 0, failures: 0 }
  await write((tx) => [
    tx
      .insert(feeds)
      .values(fresh)
      .onConflictDoUpdate({ target: feeds.source, set: { isEnabled: true } }),
  ])
}

/** Not read any more. What it listed stays open as long as it says itself. False when there is no such feed. */
export const stopFeed = async ({ write }: Database, source: string): Promise<boolean> => {
  const stopped = await write((tx) => [
    must('feed', tx.update(feeds).set({ isEnabled: false, validators: null }).where(isFeed(source)).returning({ source: feeds.source })),
    tx.delete(feedPostings).where(eq(feedPostings.source, source)),
  ])
  return stopped.ok
}

export const listFeeds = async ({ q }: Database): Promise<FeedRow[]> => q.select().from(feeds).orderBy(asc(feeds.source))

/** Feeds that are due and that nobody reads, the longest due first. */
export const dueFeeds = async ({ q }: Database, now: number, limit: number): Promise<FeedRow[]> =>
  q
    .select()
    .from(feeds)
    .where(and(eq(feeds.isEnabled, true), lte(feeds.dueAt, now), isIdle(now)))
    .orderBy(asc(feeds.dueAt), asc(feeds.source))
    .limit(limit)

export const feedsBeingRead = async ({ q }: Database, now: number): Promise<FeedRow[]> =>
  q.select().from(feeds).where(gt(feeds.readingUntil, now))

/** The feed, leased until `until`; null when it is gone, put away, or read by somebody else. */
export const claimFeed = async ({ write }: Database, source: string, now: number, until: number): Promise<FeedRow | null> => {
  const claimed = await write((tx) => [
    must(
      'lease',
      tx
        .update(feeds)
        .set({ readingUntil: until })
        .where(and(isFeed(source), eq(feeds.isEnabled, true), isIdle(now)))
        .returning(),
    ),
  ])
  return claimed.ok ? (claimed.rows[0][0] ?? null) : null
}

export const seeInRun = (tx: Query, ids: readonly PostingId[], { source, seenRun }: Run) =>
  tx
    .insert(feedPostings)
    .values(ids.map((postingId) => ({ source, postingId, seenRun })))
    .onConflictDoUpdate({ target: [feedPostings.source, feedPostings.postingId], set: { seenRun } })

/** What was last seen before `seenRun` and is listed by no other feed: what is to be closed. */
export const missingSince = async ({ q }: Database, { source, seenRun }: Run): Promise<PostingId[]> => {
  const other = alias(feedPostings, 'other')
  const isElsewhere = q
    .select({ one: sql`1` })
    .from(other)
    .where(and(eq(other.postingId, feedPostings.postingId), sql`${other.source} <> ${feedPostings.source}`))
  const rows = await q
    .select({ id: feedPostings.postingId })
    .from(feedPostings)
    .where(and(isMissing({ source, seenRun }), notExists(isElsewhere)))
  return rows.map(({ id }) => id)
}

const isMissing = ({ source, seenRun }: Run) => and(eq(feedPostings.source, source), sql`${feedPostings.seenRun} < ${seenRun}`)

/** Closes what is missing and forgets that this feed ever listed it; when it comes back, it is listed anew. */
export const closeMissing = (tx: Query, ids: readonly PostingId[], run: Run, now: number) => [
  ...inSteps(ids).map((step) => closeByIds(tx, step, now)),
  tx.delete(feedPostings).where(isMissing(run)),
]

/** Everything that was there in the run before was there in this one, for nothing changed. */
export const seeAllAgain = (tx: Query, { source, seenRun }: Run, now: number) => [
  tx
    .update(feedPostings)
    .set({ seenRun })
    .where(and(eq(feedPostings.source, source), eq(feedPostings.seenRun, seenRun - 1))),
  tx
    .update(postings)
    .set({ lastSeenAt: now })
    .where(
      inArray(
        postings.id,
        tx
          .select({ id: feedPostings.postingId })
          .from(feedPostings)
          .where(and(eq(feedPostings.source, source), eq(feedPostings.seenRun, seenRun))),
      ),
    ),
]

/** How a run ended, and the lease given back, unless somebody else holds it by now. */
export const endRun = (tx: Query, source: string, lease: number, ended: Partial<FeedRow>) =>
  must(
    'lease',
    tx
      .update(feeds)
      .set({ ...ended, readingUntil: null })
      .where(and(isFeed(source), eq(feeds.readingUntil, lease)))
      .returning({ source: feeds.source }),
  )

const STEP = 500
const inSteps = <One>(all: readonly One[]): One[][] =>
  Array.from({ length: Math.ceil(all.length / STEP) }, (_, at) => all.slice(at * STEP, (at + 1) * STEP))
