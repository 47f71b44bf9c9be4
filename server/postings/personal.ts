import { and, eq, inArray } from 'drizzle-orm'
import type { Claim, Personal } from '../accounts/index.ts'
import { listSaved } from './store.ts'
import { savedPostings } from './tables.ts'

export const personal: Personal = {
  room: 'postings',
  describe: [
    {
      holds: 'The postings you saved, and when. What you search for is not kept unless you save it',
      purpose: 'to show them to you again',
      kept: 'until you take them out, or the posting is removed; 30 days for a guest',
    },
  ],
  export: async ({ db }, candidateId) =>
    (await listSaved(db, candidateId)).map(({ savedAt, posting: { id, title, employer, url } }) => ({ savedAt, id, title, employer, url })),
  erase: (tx, candidateId) => [tx.delete(savedPostings).where(eq(savedPostings.candidateId, candidateId))],
}

/** What a guest saved goes along; of what both had saved, the account's own stays. */
export const claimSaved: Claim = (tx, from, to) => {
  const own = tx.select({ id: savedPostings.postingId }).from(savedPostings).where(eq(savedPostings.candidateId, to))
  return [
    tx.delete(savedPostings).where(and(eq(savedPostings.candidateId, from), inArray(savedPostings.postingId, own))),
    tx.update(savedPostings).set({ candidateId: to }).where(eq(savedPostings.candidateId, from)),
  ]
}
