import { lt, sql } from 'drizzle-orm'
import { must, type Query } from '../db/write.ts'
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

type Counting = Pick<House, 'config' | 'db' | 'clock' | 'secrets'>

/**
 * Uses up `points` of `limit` for `who` (an address, a candidate, `instance`). Counters live in the database, so they
 * survive restarts and hold across processes. Throws `TooMany`; does nothing when limits are off.
 */
export const spend = async (house: Counting, limit: Limit, who: string, points = 1): Promise<void> => {
  if (!house.config.hasLimits) return
  const now = house.clock.now()
  const key = `${limit.name}:${house.secrets.mac('rate-limit', who)}`
  const counted = await house.db.write((tx) => [must('counter', count(tx, { key, points }, now, now + limit.seconds * 1000))])
  const row = counted.ok ? counted.rows[0][0] : undefined
  if (!row || row.points <= limit.points) return
  throw new TooMany(Math.max(1, Math.ceil(((row.expire?.getTime() ?? now) - now) / 1000)))
}

/** Forgets counters whose time is over; for the hourly sweep. */
export const forgetOldLimits = async ({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<void> => {
  await db.write((tx) => [tx.delete(rateLimits).where(lt(rateLimits.expire, new Date(clock.now())))])
}

/** One statement, so that of any number that count at once each sees its own place: a counter whose time is over begins anew. */
const count = (tx: Query, { key, points }: { key: string; points: number }, now: number, until: number) => {
  const isOver = sql`${rateLimits.expire} <= ${sql.param(new Date(now), rateLimits.expire)}`
  const expire = sql.param(new Date(until), rateLimits.expire)
  const again = {
    points: sql`case when ${isOver} then ${points} else ${rateLimits.points} + ${points} end`,
    expire: sql`case when ${isOver} then ${expire} else ${rateLimits.expire} end`,
  }
  return tx
    .insert(rateLimits)
    .values({ key, points, expire: new Date(until) })
    .onConflictDoUpdate({ target: rateLimits.key, set: again })
    .returning()
}

const inWords = (seconds: number) => {
  if (seconds < 90) return `${seconds} seconds`
  if (seconds < 5_400) return `${Math.ceil(seconds / 60)} minutes`
  return `${Math.ceil(seconds / 3_600)} hours`
}
