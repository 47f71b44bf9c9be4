import { and, eq, inArray } from 'drizzle-orm'
import type { Claim, Personal } from '../accounts/index.ts'
import { listSearches } from './store.ts'
import { savedSearches } from './tables.ts'

export const personal: Personal = {
  room: 'searches',
  describe: [
    {
      holds: 'The searches you saved, under the names you gave them, when you last looked at each, and which postings it has told you of',
      purpose: 'to make them again, and to tell you what is new in them, once',
      kept: 'until you delete them; 30 days for a guest',
    },
  ],
  export: ({ db }, candidateId) => listSearches(db, candidateId),
  // What was told goes with its search.
  erase: (tx, candidateId) => [tx.delete(savedSearches).where(eq(savedSearches.candidateId, candidateId))],
}

/** A guest's searches go along; of what both had saved, the account's own stays. */
export const claimSearches: Claim = (tx, from, to) => {
  const own = tx.select({ query: savedSearches.query }).from(savedSearches).where(eq(savedSearches.candidateId, to))
  return [
    tx.delete(savedSearches).where(and(eq(savedSearches.candidateId, from), inArray(savedSearches.query, own))),
    tx.update(savedSearches).set({ candidateId: to }).where(eq(savedSearches.candidateId, from)),
  ]
}
