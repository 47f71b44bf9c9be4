import type { ChooseNotes, NotePreferences } from '#contract/notes.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { mayChooseMail } from './policy.ts'
import { showPreferences } from './show-preferences.ts'
import { findZone, keepChoice, keepZone } from './store.ts'

/**
 * Chooses for one topic; it holds for notes from now on, and what waits to be mailed is dropped where mail goes off. Throws `not_allowed`
 * for mail to a guest.
 */
export const chooseNotes = async (
  house: House,
  actor: CandidateActor,
  { topic, inApp, mail, timeZone }: ChooseNotes,
): Promise<NotePreferences> => {
  const { db, clock } = house
  if (mail !== 'off' && !mayChooseMail(actor)) throw new Refusal('not_allowed', 'Sign in with an e-mail address first, then choose mail.')
  const zone = timeZone ?? (await findZone(db, actor.id))
  await db.write((tx) => [
    keepChoice(tx, { candidateId: actor.id, topic, inApp, mail, at: clock.now() }),
    ...(zone === null ? [] : [keepZone(tx, actor.id, zone)]),
  ])
  return showPreferences(house, actor)
}
