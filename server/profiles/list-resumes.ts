import type { CandidateId } from '#contract/ids.ts'
import type { Resume } from '#contract/profiles.ts'
import { personKey } from '../accounts/index.ts'
import type { House } from '../platform/house.ts'
import { openResume } from './model.ts'
import { findResumes } from './store.ts'
import { toResume } from './view.ts'

/** A candidate's own résumés, the newest first. */
export const listResumes = async (house: House, candidateId: CandidateId): Promise<Resume[]> => {
  const key = await personKey(house, candidateId)
  return (await findResumes(house.db, candidateId)).map((row) => toResume(openResume(key, row)))
}
