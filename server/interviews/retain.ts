import { and, eq, lt } from 'drizzle-orm'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { change } from './change.ts'
import { findForTask } from './find-interview.ts'
import { listAbandoned } from './store.ts'
import { interviews } from './tables.ts'

const MINUTE = 60_000
const KEEP_NOTHING_MS = 15 * MINUTE
const ABANDONED_MS = 7 * 24 * 60 * MINUTE
const PER_ROUND = 200

/** Erases interviews that should leave nothing behind, 15 minutes after their last page was closed. */
export const eraseUnkept = async (house: House): Promise<void> => {
  await house.db.q.delete(interviews).where(and(eq(interviews.keep, false), lt(interviews.openedAt, house.clock.now() - KEEP_NOTHING_MS)))
}

/** Ends interviews that nobody has opened for seven days. */
export const endAbandoned = async (house: House): Promise<void> => {
  for (const id of await listAbandoned(house.db, house.clock.now() - ABANDONED_MS, PER_ROUND)) {
    await change(
      house,
      () => findForTask(house, id),
      () => ({ type: 'end', cause: 'abandoned' }),
    ).catch(ignoreGone)
  }
}

const ignoreGone = (error: unknown) => {
  if (!(error instanceof Refusal)) throw error
}
