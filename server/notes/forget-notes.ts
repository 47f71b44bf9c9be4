import type { Query } from '../platform/db/write.ts'
import { dropAbout } from './store.ts'

/** Deletes the notes about what is being deleted; put it into the same unit. */
export const forgetNotes = (tx: Query, about: readonly string[]) => dropAbout(tx, about)
