import type { Actor } from '#contract/actor.ts'
import type { InterviewId } from '#contract/ids.ts'
import type { Attempt } from '#contract/practice.ts'
import { findInterview, readJudged } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { firstResult } from './score-attempt.ts'
import { attemptsAt, listScores } from './store.ts'
import { viewAttempt } from './view.ts'

/** Every further attempt at the questions of an interview, in the order of the plan and then of the attempts. */
export const listAttempts = async (house: House, actor: Actor, id: InterviewId): Promise<Attempt[]> => {
  const { id: own } = await findInterview(house, actor, id)
  const [judged, rows, scores] = await Promise.all([readJudged(house, own), attemptsAt(house.db, own), listScores(house.db, own)])
  return (judged?.answers ?? []).flatMap((found) => {
    const first = firstResult(scores, found)
    return rows.filter(({ slotId }) => slotId === found.slot.id).map((row) => viewAttempt(row, found, first))
  })
}
