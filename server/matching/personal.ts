import { and, eq, exists, inArray, sql } from 'drizzle-orm'
import type { Claim, Personal } from '../accounts/index.ts'
import { hintsOf, interviewsOf, ownInterviews } from '../interviews/index.ts'
import { isOnFor, listMarks, listShown } from './store.ts'
import { courseMarks, learningSwitches, shownGaps } from './tables.ts'

export const personal: Personal = {
  room: 'matching',
  describe: [
    {
      holds: 'What each interview showed that there is to learn, with your words that show it, and the skills you named',
      purpose: 'to recommend courses to you; nothing of it goes to a provider',
      kept: 'as long as its interview, or until you switch recommendations off',
    },
    {
      holds: 'Which courses you planned, finished or put away, and what the next interview should ask about because of them',
      purpose: 'to plan your week, never to recommend the same again, and to see whether a course helped',
      kept: 'until you take the mark back or delete your account; 30 days for a guest',
    },
    {
      holds: 'Whether you want recommendations',
      purpose: 'to work out none while you want none',
      kept: 'until you delete your account; 30 days for a guest',
    },
  ],
  export: async ({ db }, candidateId) => ({
    isOn: await isOnFor(db, candidateId),
    shown: await listShown(db, await interviewsOf(db, candidateId)),
    marks: await listMarks(db, candidateId),
    askNext: await hintsOf(db, candidateId),
  }),
  erase: (tx, candidateId) => [
    tx.delete(learningSwitches).where(eq(learningSwitches.candidateId, candidateId)),
    tx.delete(courseMarks).where(eq(courseMarks.candidateId, candidateId)),
  ],
}

/**
 * A guest's marks follow them into the account they sign in to, and go before older ones there. Recommendations that are off in
 * one of the two are off.
 */
export const claimMarks: Claim = (tx, from, to) => {
  const own = tx.select({ courseId: courseMarks.courseId }).from(courseMarks).where(eq(courseMarks.candidateId, from))
  return [
    tx.delete(courseMarks).where(and(eq(courseMarks.candidateId, to), inArray(courseMarks.courseId, own))),
    tx.update(courseMarks).set({ candidateId: to }).where(eq(courseMarks.candidateId, from)),
    ...claimSwitch(tx, from, to),
  ]
}

const claimSwitch: Claim = (tx, from, to) => {
  const stateOf = (candidateId: typeof from) =>
    tx.select({ one: sql`1` }).from(learningSwitches).where(eq(learningSwitches.candidateId, candidateId))
  const isOff = (candidateId: typeof from) =>
    tx
      .select({ one: sql`1` })
      .from(learningSwitches)
      .where(and(eq(learningSwitches.candidateId, candidateId), eq(learningSwitches.isOn, false)))
  const own = ownInterviews(tx, to)
  return [
    tx
      .update(learningSwitches)
      .set({ isOn: false })
      .where(and(eq(learningSwitches.candidateId, to), exists(isOff(from)))),
    tx.delete(learningSwitches).where(and(eq(learningSwitches.candidateId, from), exists(stateOf(to)))),
    tx.update(learningSwitches).set({ candidateId: to }).where(eq(learningSwitches.candidateId, from)),
    tx.delete(shownGaps).where(and(inArray(shownGaps.interviewId, own), exists(isOff(to)))),
  ]
}
