import type { House } from '../platform/house.ts'
import { dropEnded } from './store.ts'

const KEPT = 90 * 24 * 3_600_000

/** Hourly: links that ended 90 days ago leave the log. */
export const forgetOldLinks = async ({ db, clock }: House): Promise<void> => dropEnded(db, clock.now() - KEPT)
