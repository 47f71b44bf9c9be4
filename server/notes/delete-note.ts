import type { NoteId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { noSuchNote } from './read-note.ts'
import { removeNote } from './store.ts'

/** Deletes a note for good: its cause is remembered and tells nothing again. Throws `not_found`. */
export const deleteNote = async ({ db, clock, hub }: House, actor: CandidateActor, id: NoteId): Promise<void> => {
  const written = await db.write((tx) => [removeNote(tx, actor.id, id, clock.now())])
  if (!written.ok) throw noSuchNote()
  hub.note(actor.id)
}
