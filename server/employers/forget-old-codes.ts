import type { House } from '../platform/house.ts'
import { forgetExpired } from './store.ts'

/** Hourly: codes and invitations that nobody used. */
export const forgetOldCodes = async ({ db, clock }: House): Promise<void> => {
  await db.write((tx) => forgetExpired(tx, clock.now()))
}
