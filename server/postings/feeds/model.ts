import type { Validators } from '../../platform/fetch/port.ts'

/** `complete` saw all that is listed; `unchanged` was told that nothing changed; `partial` saw a part of it; `failed` saw nothing. */
export type FeedOutcome = 'complete' | 'unchanged' | 'partial' | 'failed'
/** `index` counts from 0, as the entries come; `id` is how the source names the entry, where it does. */
export type Rejected = { index: number; id?: string; reason: string }
export type FeedCounts = { added: number; changed: number; same: number; closed: number; rejected: number }
/** How a feed was read: filled in while it is. */
export type Reading = { outcome: FeedOutcome; reason: string | null; retryAfter: string | null; validators: Validators | null }

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** Postings are posted by the day. */
const EVERY = 6 * HOUR
const BACKOFF = 15 * MINUTE
const BACKOFF_MAX = 24 * HOUR

/** A run that saw everything, with its number: what was last seen two runs before it is not open any more. */
export const isComplete = (outcome: FeedOutcome): boolean => outcome === 'complete' || outcome === 'unchanged'

/** When a feed is read again. `failures` counts the runs in a row, this one among them, that saw nothing or a part. */
export const nextRun = ({ outcome, retryAfter }: Pick<Reading, 'outcome' | 'retryAfter'>, failures: number, now: number): number => {
  if (isComplete(outcome)) return now + EVERY
  const backoff = Math.min(BACKOFF_MAX, BACKOFF * 2 ** Math.min(failures - 1, 20))
  return now + Math.max(backoff, waitIn(retryAfter, now))
}

/** `Retry-After` in milliseconds: a number of seconds or a date (RFC 9110, 10.2.3); never more than a day. */
const waitIn = (retryAfter: string | null, now: number): number => {
  if (retryAfter === null) return 0
  const wait = /^\d{1,9}$/.test(retryAfter.trim()) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - now
  return Number.isFinite(wait) ? Math.min(BACKOFF_MAX, Math.max(0, wait)) : 0
}
