import type { Appeal } from '#contract/appeals.ts'
import type { ScoredAnswer } from '#contract/scorecards.ts'
import type { JudgedAnswer } from '../interviews/index.ts'
import { questionOf } from '../questions/index.ts'
import type { AppealRow, ScoreRow } from './store.ts'

export const viewAppeal = ({ id, kind, by, start, end, quote, replacement, made, withdrawn }: AppealRow): Appeal => ({
  id,
  kind,
  by,
  start,
  end,
  quote,
  replacement,
  made,
  withdrawn,
})

/** A judgement of less than what was said by now counts as still waiting. Sample answers would help too much while it goes on. */
export const viewAnswer = (answer: JudgedAnswer, row: ScoreRow | undefined, appeals: AppealRow[], hasEnded: boolean): ScoredAnswer => {
  const isCurrent = row !== undefined && row.chars >= answer.answer.length
  const anchors = hasEnded && answer.slot.questionId ? questionOf(answer.slot.questionId)?.anchors : undefined
  return {
    turnId: answer.turnId,
    questionTurnId: answer.questionTurnId,
    question: answer.question,
    answer: answer.answer,
    competency: answer.slot.competency,
    state: isCurrent ? row.state : 'waiting',
    result: isCurrent ? row.result : null,
    appeals: appeals.map(viewAppeal),
    ...(anchors && { anchors }),
  }
}
