import type { AnswerScore } from '#contract/scorecards.ts'
import type { JudgedAnswer } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { type Contested, inTermsOf, readContested } from './appeals/contested.ts'
import { judgeAnswer } from './judge.ts'

/** Judges what was said to one planned question, as it reads with everything applied that was contested. */
export const judgeSaid = async (
  house: House,
  { slot, question, answer }: JudgedAnswer,
  contested: readonly Contested[],
  candidateId: string,
  signal: AbortSignal,
): Promise<AnswerScore> => {
  const reading = readContested(answer, contested)
  const request = {
    question,
    answer: reading.text,
    competency: slot.competency,
    kind: slot.kind,
    lookFor: slot.lookFor,
    concepts: slot.concepts,
  }
  const result = await judgeAnswer(house, request, house.secrets.mac('model-subject', candidateId), signal)
  return inTermsOf(answer, reading, result)
}
