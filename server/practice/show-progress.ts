import type { Actor } from '#contract/actor.ts'
import type { PracticeProgress } from '#contract/practice.ts'
import { listEnded } from '../interviews/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { listScoresOf } from '../scorecards/index.ts'
import { practiserOf } from './policy.ts'
import { type Practised, progressOf } from './progress.ts'
import { attemptsAtAll } from './store.ts'

/** How a candidate's practice goes: their ended interviews, newest 200, with every retry. */
export const showProgress = async (house: House, actor: Actor): Promise<PracticeProgress> => {
  const own = practiserOf(actor)
  if (!own) throw new Refusal('not_signed_in', 'Start as a guest or sign in first.')
  const ended = await listEnded(house.db, own)
  const ids = ended.map(({ id }) => id)
  const [scores, attempts] = await Promise.all([listScoresOf(house.db, ids), attemptsAtAll(house.db, ids)])
  const practised = ended.map(
    ({ id, target, plan, score, endedAt, createdAt }): Practised => ({
      id,
      title: target.title,
      at: endedAt ?? createdAt,
      score,
      slots: plan,
      scores: scores.filter(({ interviewId }) => interviewId === id),
      attempts: attempts.filter(({ interviewId }) => interviewId === id),
    }),
  )
  return progressOf(practised, house.clock.now())
}
