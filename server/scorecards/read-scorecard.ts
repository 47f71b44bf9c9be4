import type { Actor } from '#contract/actor.ts'
import type { InterviewId } from '#contract/ids.ts'
import type { Scorecard, ScoredAnswer } from '#contract/scorecards.ts'
import { findInterview, type JudgedAnswer, readJudged } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { aggregate } from './aggregate.ts'
import { listScores, type ScoreRow } from './store.ts'

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
  const answers = judged.answers.map((answer) => scored(answer, rows.get(answer.slot.id)))
  const { interview } = judged
  const planned = judged.planned.filter((slot) => slot.phase !== 'your-questions').map((slot) => slot.competency)
  const newest = Math.max(interview.endedAt ?? interview.createdAt, ...[...rows.values()].map((row) => row.at))
  return { interviewId: id, ...aggregate(answers, planned, interview.status === 'ended'), answers, updatedAt: newest }
}

/** A judgement of less than what was said by now counts as still waiting. */
const scored = (answer: JudgedAnswer, row: ScoreRow | undefined): ScoredAnswer => ({
  turnId: answer.turnId,
  questionTurnId: answer.questionTurnId,
  question: answer.question,
  answer: answer.answer,
  competency: answer.slot.competency,
  state: row && row.chars >= answer.answer.length ? row.state : 'waiting',
  result: row && row.chars >= answer.answer.length ? row.result : null,
})

const emptyCard = (interviewId: InterviewId, updatedAt: number): Scorecard => ({
  interviewId,
  ...aggregate([], [], true),
  answers: [],
  updatedAt,
})
