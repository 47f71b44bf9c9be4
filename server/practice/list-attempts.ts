import type { Actor } from '#contract/actor.ts'
import type { InterviewId } from '#contract/ids.ts'
import type { Attempt } from '#contract/practice.ts'
import { findInterview, readJudged } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { readFirstAnswers } from './read-first-answers.ts'
import { attemptsAt } from './store.ts'
import { viewAttempt } from './view.ts'

/** Every further attempt at the questions of an interview, in the order of the plan and then of the attempts. */
export const listAttempts = async (house: House, actor: Actor, id: InterviewId): Promise<Attempt[]> => {
  const { id: own } = await findInterview(house, actor, id)
  const [judged, rows, firstOf] = await Promise.all([readJudged(house, own), attemptsAt(house.db, own), readFirstAnswers(house, own)])
  return (judged?.answers ?? []).flatMap((found) => {
    const first = firstOf(found)
    return rows.filter(({ slotId }) => slotId === found.slot.id).map((row) => viewAttempt(row, found, first))
  })
}
