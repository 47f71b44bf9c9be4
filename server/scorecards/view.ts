import type { Appeal } from '#contract/appeals.ts'
import type { Attempt } from '#contract/practice.ts'
import type { AnswerScore, ScoredAnswer } from '#contract/scorecards.ts'
import type { JudgedAnswer } from '../interviews/index.ts'
import { questionOf } from '../questions/index.ts'
import { compare } from './compare.ts'
import { askedIn } from './score-attempt.ts'
import type { AppealRow, AttemptRow, ScoreRow } from './store.ts'

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

/** An attempt beside the answer of the interview, as both are judged now. */
export const viewAttempt = (row: AttemptRow, found: JudgedAnswer, first: AnswerScore | null): Attempt => ({
  turnId: found.turnId,
  number: row.number,
  text: row.text,
  at: row.at,
  state: row.state,
  result: row.result,
  comparison:
    row.state === 'scored' && row.findings
      ? compare(askedIn(found), { answer: found.answer, result: first }, { answer: row.text, result: row.result }, row.findings)
      : null,
})
