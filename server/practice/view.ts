import type { Attempt } from '#contract/practice.ts'
import type { AnswerScore } from '#contract/scorecards.ts'
import type { JudgedAnswer } from '../interviews/index.ts'
import { askedIn } from '../scorecards/index.ts'
import { compare } from './compare.ts'
import type { AttemptRow } from './store.ts'

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
