import { RESUME_TEXT_MAX, type Resume } from '#contract/profiles.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { insertResume, type ResumeRow } from './store.ts'
import { toResume } from './view.ts'

type Read = Pick<ResumeRow, 'label' | 'source' | 'text' | 'hidden'>

/** Stores what was read. Refuses `too_large`. */
export const keepResume = async (house: House, actor: CandidateActor, read: Read): Promise<Resume> => {
  if (read.text.length > RESUME_TEXT_MAX) {
    throw new Refusal('too_large', `This is longer than ${RESUME_TEXT_MAX} characters. Send the résumé without its attachments.`)
  }
  const row: ResumeRow = { ...read, id: house.ids.make(), candidateId: actor.id, createdAt: house.clock.now() }
  await insertResume(house.db, row)
  return toResume(row)
}
