import type { NotePreferences } from '#contract/notes.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { choicesOf } from './model.ts'
import { mayChooseMail } from './policy.ts'
import { findZone, listChoices } from './store.ts'

/** What is told to a candidate, and how. */
export const showPreferences = async ({ db }: House, actor: CandidateActor): Promise<NotePreferences> => ({
  topics: choicesOf(await listChoices(db, actor.id)),
  timeZone: await findZone(db, actor.id),
  canMail: mayChooseMail(actor),
})
