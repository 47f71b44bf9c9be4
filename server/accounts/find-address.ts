import type { CandidateId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { openCandidate } from './open-candidate.ts'
import { findCandidate } from './store.ts'

/** Where a candidate's mail goes; null for a guest, and for who is gone. */
export const findAddress = async (house: House, candidateId: CandidateId): Promise<string | null> => {
  const row = await findCandidate(house.db, candidateId)
  return row && (await openCandidate(house, row)).email
}
