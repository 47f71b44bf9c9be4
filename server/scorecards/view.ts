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

/** Whether a judgement is one of all that was said by now; one of less counts as still waiting. */
export const isWhole = ({ chars }: ScoreRow, { answer }: JudgedAnswer): boolean => chars >= answer.length

/** Sample answers would help too much while it goes on. */
export const viewAnswer = (answer: JudgedAnswer, row: ScoreRow | undefined, appeals: AppealRow[], hasEnded: boolean): ScoredAnswer => {
  const current = row && isWhole(row, answer) ? row : null
  const anchors = hasEnded && answer.slot.questionId ? questionOf(answer.slot.questionId)?.anchors : undefined
  return {
    turnId: answer.turnId,
    questionTurnId: answer.questionTurnId,
    question: answer.question,
    answer: answer.answer,
    competency: answer.slot.competency,
    state: current?.state ?? 'waiting',
    result: current?.result ?? null,
    appeals: appeals.map(viewAppeal),
    ...(anchors && { anchors }),
  }
}
