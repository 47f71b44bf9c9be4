import type { AnswerScore, ScoreRequest } from '#contract/scorecards.ts'
import type { House } from '../platform/house.ts'
import { type Concept, questionReading } from '../questions/index.ts'
import { judgeByModel } from './model-judge.ts'
import { scoreAnswer } from './rules.ts'

/** The ports that judging takes. */
export type JudgingHouse = Pick<House, 'models' | 'prompts' | 'log'>

export type Judgement = ScoreRequest & { concepts?: Concept[] }

/**
 * Judges one answer: the verb behind `POST /api/score` and behind every interview. With a model, the model extracts and
 * code decides; without one, or when it fails, the rules do both, and the provenance says which. A question of the bank is held
 * against the bank's reference, whoever asks.
 */
export const judgeAnswer = async (house: JudgingHouse, given: Judgement, subject: string, signal: AbortSignal): Promise<AnswerScore> => {
  const concepts = given.concepts ?? questionReading(given.question)?.concepts
  const request = concepts ? { ...given, concepts } : given
  const byRules = scoreAnswer(request)
  if (house.models.chain.length === 0 || byRules.gates.length > 0) return byRules
  return (await judgeByModel(house, request, byRules, subject, signal)) ?? byRules
}
