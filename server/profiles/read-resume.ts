import type { CandidateId, ResumeId } from '#contract/ids.ts'
import { personKey } from '../accounts/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { openResume } from './model.ts'
import { findResume } from './store.ts'

/** The text of a candidate's own résumé, without what was hidden in it. Refuses `not_found`. */
export const readResume = async (house: House, candidateId: CandidateId, id: ResumeId): Promise<string> =>
  (await readNamedResume(house, candidateId, id)).text

/** The same with the name its owner knows it by. */
export const readNamedResume = async (house: House, candidateId: CandidateId, id: ResumeId): Promise<{ label: string; text: string }> => {
  const row = await findResume(house.db, candidateId, id)
  if (!row) throw noSuchResume()
  const { label, text } = openResume(await personKey(house, candidateId), row)
  return { label, text }
}

export const noSuchResume = () => new Refusal('not_found', 'You have no such résumé. It may have been deleted.')
