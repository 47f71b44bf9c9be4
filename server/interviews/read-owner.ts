import type { CandidateId, InterviewId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { findAny } from './store.ts'

/** Whose interview it is and what it is called, for whoever tells them of it; null when it is gone or leaves nothing behind. */
export const readOwner = async ({ db }: House, id: InterviewId): Promise<{ candidateId: CandidateId; title: string } | null> => {
  const row = await findAny(db, id)
  return row?.keep ? { candidateId: row.candidateId, title: row.target.title } : null
}
