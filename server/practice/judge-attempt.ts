import type { InterviewId } from '#contract/ids.ts'
import type { JudgedAnswer } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { askedIn, judgeAnswer } from '../scorecards/index.ts'
import { findingsOf } from './findings.ts'
import { readFirstAnswers } from './read-first-answers.ts'

type Attempted = { interviewId: InterviewId; found: JudgedAnswer; text: string; subject: string }

/** Judges the words of an attempt by the verb that judges interviews, and compares them with the first answer. */
export const judgeAttempt = async (house: House, { interviewId, found, text, subject }: Attempted, signal: AbortSignal) => {
  const asked = askedIn(found)
  const result = await judgeAnswer(house, { ...asked, answer: text }, subject, signal)
  const first = (await readFirstAnswers(house, interviewId))(found)
  return { result, findings: findingsOf(asked, first, { answer: text, result }) }
}
