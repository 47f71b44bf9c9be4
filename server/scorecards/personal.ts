import type { Personal } from '../accounts/index.ts'
import { interviewsOf } from '../interviews/index.ts'
import { listScores } from './store.ts'

export const personal: Personal = {
  room: 'scorecards',
  describe: [
    {
      holds: 'The judgement of every answer, with the words it rests on and who made it',
      purpose: 'to show you your scorecard',
      kept: 'as long as its interview',
    },
  ],
  export: async ({ db }, candidateId) => {
    const ids = await interviewsOf(db, candidateId)
    return (await Promise.all(ids.map((id) => listScores(db, id)))).flat()
  },
  // Judgements go with their interviews.
  erase: () => [],
}
