import { RESUME_TEXT_MAX, type Resume } from '#contract/profiles.ts'
import { personKey } from '../accounts/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { type OpenResume, sealResume } from './model.ts'
import { insertResume } from './store.ts'
import { toResume } from './view.ts'

type Read = Pick<OpenResume, 'label' | 'source' | 'text' | 'hidden'>

/** Stores what was read, sealed with the candidate's key. Refuses `too_large`. */
export const keepResume = async (house: House, actor: CandidateActor, read: Read): Promise<Resume> => {
  if (read.text.length > RESUME_TEXT_MAX) {
    throw new Refusal('too_large', `This is longer than ${RESUME_TEXT_MAX} characters. Send the résumé without its attachments.`)
  }
  const resume: OpenResume = { ...read, id: house.ids.make(), candidateId: actor.id, createdAt: house.clock.now() }
  const key = await personKey(house, actor.id)
  await house.db.write((tx) => [...key.keep(tx), insertResume(tx, sealResume(key, resume))])
  return toResume(resume)
}
