import { eq } from 'drizzle-orm'
import type { Personal } from '../accounts/index.ts'
import { findReadings } from './store.ts'
import { linkReadings } from './tables.ts'

export const personal: Personal = {
  room: 'targets',
  describe: [
    {
      holds: 'A link that you asked us to read, and what its page said about the job',
      purpose: 'to hand it from the process that reads links to the one that shows it to you',
      kept: 'until it is shown to you, a few seconds; never longer than ten minutes',
    },
  ],
  export: async ({ db }, candidateId) => ({ links: await findReadings(db, candidateId) }),
  erase: (tx, candidateId) => [tx.delete(linkReadings).where(eq(linkReadings.candidateId, candidateId))],
}
