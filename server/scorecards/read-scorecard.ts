import type { Actor } from '#contract/actor.ts'
import type { InterviewId } from '#contract/ids.ts'
import type { Scorecard } from '#contract/scorecards.ts'
import { findInterview, readJudged } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { aggregate } from './aggregate.ts'
import { ofAnswer } from './appeals/of-answer.ts'
import { listAppeals, listScores } from './store.ts'
import { viewAnswer } from './view.ts'

/** The scorecard as it stands now: partial while answers are being judged. */
export const showScorecard = async (house: House, actor: Actor, id: InterviewId): Promise<Scorecard> => {
  const { id: own, createdAt } = await findInterview(house, actor, id)
  return (await readScorecard(house, own)) ?? emptyCard(own, createdAt)
}

/** The same without an owner, for tasks; null when the interview is gone. */
export const readScorecard = async (house: House, id: InterviewId): Promise<Scorecard | null> => {
  const judged = await readJudged(house, id)
  if (!judged) return null
  const rows = new Map((await listScores(house.db, id)).map((row) => [row.slotId, row]))
  const appeals = await listAppeals(house.db, id)
  const { interview } = judged
  const hasEnded = interview.status === 'ended'
  const answers = judged.answers.map((answer) =>
    viewAnswer(answer, rows.get(answer.slot.id), ofAnswer(appeals, answer.slot.id).all, hasEnded),
  )
  const planned = judged.planned.filter((slot) => slot.phase !== 'your-questions').map((slot) => slot.competency)
  const newest = Math.max(interview.endedAt ?? interview.createdAt, ...[...rows.values()].map((row) => row.at))
  return { interviewId: id, ...aggregate(answers, planned, hasEnded), answers, updatedAt: newest }
}

const emptyCard = (interviewId: InterviewId, updatedAt: number): Scorecard => ({
  interviewId,
  ...aggregate([], [], true),
  answers: [],
  updatedAt,
})
