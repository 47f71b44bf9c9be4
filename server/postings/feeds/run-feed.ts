import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from '../../platform/errors.ts'
import type { House } from '../../platform/house.ts'
import { type ImportReport, importPostings } from '../import-postings.ts'
import { type Feed, findSource } from '../intake/sources/index.ts'
import { crawl, type Pause } from './crawl.ts'
import { type FeedCounts, isComplete, nextRun, type Reading, type Rejected } from './model.ts'
import { claimFeed, closeMissing, endRun, type FeedRow, missingSince, seeAllAgain } from './store.ts'

/** Longer than any run may take: whoever still holds a feed then is taken for dead. */
export const LEASE = 30 * 60_000
const REJECTED_KEPT = 500

type Running = Pick<House, 'db' | 'clock' | 'ids' | 'fetch'>
type Options = { signal: AbortSignal; onStep?: (report: ImportReport) => void; pause?: Pause }
export type FeedRun = Pick<Reading, 'outcome' | 'reason'> & { counts: FeedCounts; rejected: Rejected[]; dueAt: number }

const sleep: Pause = (ms, signal) => wait(ms, undefined, { signal })

/**
 * Reads a feed once: adds, changes and sees again what it lists, and closes what two complete runs in a row did not have. A run that
 * failed or saw a part closes nothing. Null when somebody else reads it, or it is not on the list.
 */
export const runFeed = async (house: Running, source: string, { signal, onStep, pause = sleep }: Options): Promise<FeedRun | null> => {
  const feed = findSource(source)
  if (!feed) throw new Refusal('invalid_input', `There is no feed called ${source.slice(0, 100)}. Add one that the README names.`)
  const lease = house.clock.now() + LEASE
  const row = await claimFeed(house.db, source, house.clock.now(), lease)
  if (!row) return null
  const reading: Reading = { outcome: 'complete', reason: null, retryAfter: null, validators: null }
  const items = crawl(feed, { fetch: house.fetch, pause, signal, validators: row.validators }, reading)
  const run = { source, seenRun: row.completeRuns + 1 }
  const report = await importPostings(house, items, { run, signal, ...(onStep && { onStep }) })
  if (signal.aborted && isComplete(reading.outcome)) Object.assign(reading, { outcome: 'partial', reason: 'It was stopped.' })
  return finish(house, { feed, row, lease }, reading, report)
}

type Claimed = { feed: Feed; row: FeedRow; lease: number }

const finish = async (
  { db, clock }: Running,
  { feed, row, lease }: Claimed,
  reading: Reading,
  report: ImportReport,
): Promise<FeedRun | null> => {
  const now = clock.now()
  const { outcome, reason } = reading
  const isDone = isComplete(outcome)
  const run = { source: row.source, seenRun: row.completeRuns + 1 }
  // A run before this one has to have missed it too.
  const since = { ...run, seenRun: run.seenRun - 1 }
  const isClosing = isDone && feed.source.isWhole
  const missing = isClosing ? await missingSince(db, since) : []
  const { added, changed, same, rejected } = report
  const counts = { added, changed, same, closed: missing.length, rejected: rejected.length }
  const failures = isDone ? 0 : row.failures + 1
  const dueAt = nextRun(reading, failures, now)
  const about = { lastRunAt: now, outcome, reason, counts, rejected: rejected.slice(0, REJECTED_KEPT), failures, dueAt }
  const validators = outcome === 'complete' ? reading.validators : row.validators
  const ended = await db.write((tx) => [
    endRun(tx, row.source, lease, { ...about, validators, ...(isDone && { completeRuns: run.seenRun }) }),
    ...(outcome === 'unchanged' ? seeAllAgain(tx, run, now) : []),
    ...(isClosing ? closeMissing(tx, missing, since, now) : []),
  ])
  return ended.ok ? { outcome, reason, counts, rejected, dueAt } : null
}
