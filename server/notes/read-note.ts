import type { NoteId } from '#contract/ids.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { findNote, markRead } from './store.ts'

/** Marks a note as read; again changes nothing. Throws `not_found`. */
export const readNote = async ({ db, clock, hub }: House, actor: CandidateActor, id: NoteId): Promise<void> => {
  if (!(await findNote(db, actor.id, id))) throw noSuchNote()
  await db.write((tx) => [markRead(tx, actor.id, { id }, clock.now())])
  hub.note(actor.id)
}

export const noSuchNote = () => new Refusal('not_found', 'This note is not here any more.')
