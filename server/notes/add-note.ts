import type { CandidateId, NoteId } from '#contract/ids.ts'
import type { NoteTopic } from '#contract/notes.ts'
import type { Query, Unit } from '../platform/db/write.ts'
import type { House } from '../platform/house.ts'
import { insertNote } from './store.ts'
import { mailNoteTask } from './tasks.ts'

/**
 * What somebody is to be told. `cause` names why: there is one note for each. `about` is the id of what it goes with when that is deleted
 * (`forgetNotes`); `link` is a path of ours.
 */
export type Told = {
  candidateId: CandidateId
  topic: NoteTopic
  cause: string
  about: string
  title: string
  body: string
  link: string
}

/**
 * Statements that tell it; put them into the `write()` of the change itself. What was chosen for the topic decides whether it is shown and
 * when it is mailed. Call `house.hub.note(candidateId)` and `house.queue.nudge()` once the unit is written.
 */
export const addNote = (house: House, tx: Query, told: Told): Unit => [
  insertNote(tx, { ...told, id: house.ids.make<NoteId>(), createdAt: house.clock.now() }),
  house.queue.hand(tx, mailNoteTask, { candidateId: told.candidateId, cause: told.cause }),
]
