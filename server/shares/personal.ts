import type { Personal } from '../accounts/index.ts'
import { interviewsOf } from '../interviews/index.ts'
import { listOf } from './store.ts'

export const personal: Personal = {
  room: 'shares',
  describe: [
    {
      holds:
        'The links by which you showed a scorecard or asked a person: whom you made them for, until when, how often and when last they were opened, never by whom',
      purpose: 'to show you who can see what, and to end it',
      kept: 'until 90 days after a link ended, and no longer than its interview',
    },
  ],
  export: async ({ db }, candidateId) => {
    const rows = (await Promise.all((await interviewsOf(db, candidateId)).map((id) => listOf(db, id)))).flat()
    return rows.map(({ tokenMac: _, ...row }) => row)
  },
  // Links go with their interviews.
  erase: () => [],
}
