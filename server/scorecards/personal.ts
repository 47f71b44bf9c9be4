import type { Personal } from '../accounts/index.ts'
import { interviewsOf } from '../interviews/index.ts'
import { listAppeals, listScoresOf } from './store.ts'

export const personal: Personal = {
  room: 'scorecards',
  describe: [
    {
      holds: 'The judgement of every answer, with the words it rests on and who made it',
      purpose: 'to show you your scorecard',
      kept: 'as long as its interview',
    },
    {
      holds: 'What you contested in an answer, when, and the score before and after',
      purpose: 'to score the answer as you meant it, and to show why a score has changed',
      kept: 'as long as its interview',
    },
  ],
  export: async ({ db }, candidateId) => {
    const ids = await interviewsOf(db, candidateId)
    const appeals = await Promise.all(ids.map((id) => listAppeals(db, id)))
    return { scores: await listScoresOf(db, ids), appeals: appeals.flat() }
  },
  // Judgements and appeals go with their interviews, and so they do when a guest signs in.
  erase: () => [],
}
