import { eq } from 'drizzle-orm'
import type { Claim, Personal } from '../accounts/index.ts'
import { listResumes } from './list-resumes.ts'
import { resumes } from './tables.ts'

export const personal: Personal = {
  room: 'profiles',
  describe: [
    {
      holds: 'The text of the résumés you gave, and text that was hidden in them; never the files',
      purpose: 'to ask about your own experience',
      kept: 'until you delete them; 30 days for a guest',
    },
  ],
  export: async (house, candidateId) => ({ resumes: await listResumes(house, candidateId) }),
  erase: (tx, candidateId) => [tx.delete(resumes).where(eq(resumes.candidateId, candidateId))],
}

/** A guest's résumés go along to the account they sign in to. */
export const claimResumes: Claim = (tx, from, to) => [tx.update(resumes).set({ candidateId: to }).where(eq(resumes.candidateId, from))]
