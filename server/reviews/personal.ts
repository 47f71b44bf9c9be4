import type { Personal } from '../accounts/index.ts'
import { interviewsOf } from '../interviews/index.ts'
import { listOf } from './store.ts'

export const personal: Personal = {
  room: 'reviews',
  describe: [
    {
      holds: 'What people you asked wrote about your answers, under the name they chose',
      purpose: 'to show it to you beside the automated score',
      kept: 'until you delete it, and no longer than its interview',
    },
  ],
  export: async ({ db }, candidateId) => {
    const ids = await interviewsOf(db, candidateId)
    return (await Promise.all(ids.map((id) => listOf(db, id)))).flat()
  },
  // Views go with their interviews.
  erase: () => [],
}
