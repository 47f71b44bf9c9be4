import { lt, or } from 'drizzle-orm'
import type { House } from '../platform/house.ts'
import { forgetOldReplies } from '../platform/http/idempotency.ts'
import { forgetOldLimits } from '../platform/http/rate-limit.ts'
import { LOGIN_IDLE } from './model.ts'
import { challenges, logins } from './tables.ts'

/** Hourly: codes nobody used, logins that ran out, and the HTTP layer's own short memory. */
export const forgetOld = async (house: House): Promise<void> => {
  const now = house.clock.now()
  await house.db.write((tx) => [
    tx.delete(challenges).where(lt(challenges.expiresAt, now)),
    tx.delete(logins).where(or(lt(logins.expiresAt, now), lt(logins.seenAt, now - LOGIN_IDLE))),
  ])
  await forgetOldLimits(house)
  await forgetOldReplies(house)
}
