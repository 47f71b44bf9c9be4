import type { Attempt } from '#contract/practice.ts'
import type { JudgedAnswer } from '../interviews/index.ts'
import { type Asked, askedIn } from '../scorecards/index.ts'
import { compare } from './compare.ts'
import { findingsOf } from './findings.ts'
import type { FirstAnswer } from './read-first-answers.ts'
import type { AttemptRow } from './store.ts'
import type { Findings } from './tables.ts'

/** An attempt beside the answer of the interview, as both are judged now. */
export const viewAttempt = (row: AttemptRow, found: JudgedAnswer, first: FirstAnswer): Attempt => ({
  turnId: found.turnId,
  number: row.number,
  text: row.text,
  at: row.at,
  state: row.state,
  result: row.result,
  comparison: row.state === 'scored' && row.findings ? beside(askedIn(found), first, row, row.findings) : null,
})

/** What was found before an appeal rests on other words than those that count now. */
const beside = (asked: Asked, first: FirstAnswer, row: AttemptRow, kept: Findings) => {
  const attempt = { answer: row.text, result: row.result }
  return compare(asked, first, attempt, first.wasContested ? findingsOf(asked, first, attempt) : kept)
}
