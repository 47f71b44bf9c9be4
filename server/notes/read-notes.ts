import type { ReadNotes } from '#contract/notes.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { markRead } from './store.ts'

/** Marks every note up to one as read: what has arrived since that page was shown stays unread. */
export const readNotes = async ({ db, clock, hub }: House, actor: CandidateActor, { upTo }: ReadNotes): Promise<void> => {
  await db.write((tx) => [markRead(tx, actor.id, { upTo }, clock.now())])
  hub.note(actor.id)
}
