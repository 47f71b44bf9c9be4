import { and, eq, inArray } from 'drizzle-orm'
import type { Claim, Personal } from '../accounts/index.ts'
import { readWhole } from './read-interviews.ts'
import { listEverything } from './store.ts'
import { interviews, planHints } from './tables.ts'

export const personal: Personal = {
  room: 'interviews',
  describe: [
    {
      holds:
        'Your interviews: what you practised for, every question and answer, how each answer was judged, and which interview one goes on from',
      purpose: 'to lead the interview, to show it to you again and to judge it',
      kept: 'until you delete it; 15 minutes after you leave when you chose to keep nothing; 30 days for a guest',
    },
  ],
  export: async (house, candidateId) => {
    const rows = await listEverything(house.db, candidateId)
    return Promise.all(rows.map(async (row) => ({ ...(await readWhole(house, row)), plan: row.plan })))
  },
  erase: (tx, candidateId) => [
    tx.delete(planHints).where(eq(planHints.candidateId, candidateId)),
    tx.delete(interviews).where(eq(interviews.candidateId, candidateId)),
  ],
}

/** A guest's interviews follow them into the account they sign in to, and so does what the next one should take up. */
export const claimInterviews: Claim = (tx, from, to) => {
  const own = tx.select({ competency: planHints.competency }).from(planHints).where(eq(planHints.candidateId, from))
  return [
    tx.update(interviews).set({ candidateId: to }).where(eq(interviews.candidateId, from)),
    tx.delete(planHints).where(and(eq(planHints.candidateId, to), inArray(planHints.competency, own))),
    tx.update(planHints).set({ candidateId: to }).where(eq(planHints.candidateId, from)),
  ]
}
