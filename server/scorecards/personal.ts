import type { Personal } from '../accounts/index.ts'
import { interviewsOf } from '../interviews/index.ts'
import { attemptsAtAll, listScoresOf } from './store.ts'

export const personal: Personal = {
  room: 'scorecards',
  describe: [
    {
      holds: 'The judgement of every answer, with the words it rests on and who made it',
      purpose: 'to show you your scorecard',
      kept: 'as long as its interview',
    },
    {
      holds: 'Your further attempts at a question, how each was judged and what it added',
      purpose: 'to show you what changed and when to try again',
      kept: 'as long as the interview of the question',
    },
  ],
  export: async ({ db }, candidateId) => {
    const ids = await interviewsOf(db, candidateId)
    return { scores: await listScoresOf(db, ids), attempts: await attemptsAtAll(db, ids) }
  },
  // Judgements and attempts go with their interviews, and so they do when a guest signs in.
  erase: () => [],
}
