import type { AnswerScore } from '#contract/scorecards.ts'
import type { JudgedAnswer } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { type Contested, inTermsOf } from './appeals/contested.ts'
import { judgeAnswer } from './judge.ts'
import { requestOf } from './request.ts'

/** Judges what was said to one planned question, as it reads with everything applied that was contested. */
export const judgeSaid = async (
  house: House,
  found: JudgedAnswer,
  contested: readonly Contested[],
  candidateId: string,
  signal: AbortSignal,
): Promise<AnswerScore> => {
  const { request, reading } = requestOf(found, contested)
  const result = await judgeAnswer(house, request, house.secrets.mac('model-subject', candidateId), signal)
  return inTermsOf(found.answer, reading, result)
}
