import { and, eq, inArray } from 'drizzle-orm'
import type { Claim, Personal } from '../accounts/index.ts'
import { hintsOf, interviewsOf } from '../interviews/index.ts'
import { listMarks, listShown } from './store.ts'
import { courseMarks } from './tables.ts'

export const personal: Personal = {
  room: 'matching',
  describe: [
    {
      holds: 'What each interview showed that there is to learn, with your words that show it, and the skills you named',
      purpose: 'to recommend courses to you; nothing of it goes to a provider',
      kept: 'as long as its interview',
    },
    {
      holds: 'Which courses you planned, finished or put away, and what the next interview should ask about because of them',
      purpose: 'to plan your week, never to recommend the same again, and to see whether a course helped',
      kept: 'until you take the mark back or delete your account; 30 days for a guest',
    },
  ],
  export: async ({ db }, candidateId) => ({
    shown: await listShown(db, await interviewsOf(db, candidateId)),
    marks: await listMarks(db, candidateId),
    askNext: await hintsOf(db, candidateId),
  }),
  erase: (tx, candidateId) => [tx.delete(courseMarks).where(eq(courseMarks.candidateId, candidateId))],
}

/** A guest's marks follow them into the account they sign in to, and go before older ones there. */
export const claimMarks: Claim = (tx, from, to) => {
  const own = tx.select({ courseId: courseMarks.courseId }).from(courseMarks).where(eq(courseMarks.candidateId, from))
  return [
    tx.delete(courseMarks).where(and(eq(courseMarks.candidateId, to), inArray(courseMarks.courseId, own))),
    tx.update(courseMarks).set({ candidateId: to }).where(eq(courseMarks.candidateId, from)),
  ]
}
