import type { House } from '../platform/house.ts'
import { HIDDEN_KEPT, MAILS_KEPT, NOTES_KEPT } from './policy.ts'
import { forgetBefore } from './store.ts'

/** Forgets notes and mails whose time is over. */
export const forgetOldNotes = async ({ db, clock }: House): Promise<void> => {
  const now = clock.now()
  await forgetBefore(db, { shown: now - NOTES_KEPT, hidden: now - HIDDEN_KEPT, mails: now - MAILS_KEPT })
}
