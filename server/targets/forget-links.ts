import type { House } from '../platform/house.ts'
import { dropOldReadings } from './store.ts'

const GRACE = 60_000

/** Deletes links whose asker died with its process; everybody else takes theirs away. */
export const forgetLinks = ({ db }: House): Promise<void> => dropOldReadings(db, GRACE)
