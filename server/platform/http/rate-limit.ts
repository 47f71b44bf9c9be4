import { lt } from 'drizzle-orm'
import { RateLimiterDrizzle, RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '../errors.ts'
import type { House } from '../house.ts'
import { rateLimits } from './tables.ts'

/** At most `points` uses in `seconds`, counted from the first one. `name` is the counter's name in the database. */
export type Limit = { name: string; points: number; seconds: number }

/** `retryAfter` seconds from now the same request is welcome again; sent as `Retry-After`. */
export class TooMany extends Refusal {
  readonly retryAfter: number
  constructor(retryAfter: number) {
    super('too_many_requests', `That was too often. Try again in ${inWords(retryAfter)}.`)
    this.retryAfter = retryAfter
  }
}

type Counting = Pick<House, 'config' | 'db' | 'secrets'>

/**
 * Uses up one point of `limit` for `who` (an address, a candidate, `instance`). Counters live in the database, so they
 * survive restarts and hold across processes. Throws `TooMany`; does nothing when limits are off.
 */
export const spend = async (house: Counting, limit: Limit, who: string, points = 1): Promise<void> => {
  if (!house.config.hasLimits) return
  try {
    await counterOf(house, limit).consume(house.secrets.mac('rate-limit', who), points)
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused
    throw new TooMany(Math.max(1, Math.ceil(refused.msBeforeNext / 1000)))
  }
}

/** Forgets counters whose time is over; for the hourly sweep. */
export const forgetOldLimits = async ({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<void> => {
  await db.write((tx) => [tx.delete(rateLimits).where(lt(rateLimits.expire, new Date(clock.now())))])
}

// Two objects without state of their own: making one per use keeps the limit beside the place that spends it.
const counterOf = ({ db }: Counting, { name, points, seconds }: Limit) =>
  new RateLimiterDrizzle({
    storeClient: db.q,
    schema: rateLimits,
    keyPrefix: name,
    points,
    duration: seconds,
    clearExpiredByTimeout: false,
  })

const inWords = (seconds: number) => {
  if (seconds < 90) return `${seconds} seconds`
  if (seconds < 5_400) return `${Math.ceil(seconds / 60)} minutes`
  return `${Math.ceil(seconds / 3_600)} hours`
}
