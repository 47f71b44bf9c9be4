import type { Personal } from '../accounts/index.ts'
import { interviewsOf } from '../interviews/index.ts'
import { attemptsAtAll } from './store.ts'

export const personal: Personal = {
  room: 'practice',
  describe: [
    {
      holds: 'Your further attempts at a question, how each was judged and what it added',
      purpose: 'to show you what changed and when to try again',
      kept: 'as long as the interview of the question',
    },
  ],
  export: async ({ db }, candidateId) => attemptsAtAll(db, await interviewsOf(db, candidateId)),
  // Attempts go with their interviews, and so they do when a guest signs in.
  erase: () => [],
}
