import type { AnswerScore, ScoreRequest } from '#contract/scorecards.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { ThreadFailure } from '../platform/threads/run.ts'
import { type Concept, questionReading } from '../questions/index.ts'
import { judgeByModel } from './model-judge.ts'
import { readByRules } from './rules-work.ts'

/** The ports that judging takes. */
export type JudgingHouse = Pick<House, 'models' | 'prompts' | 'log' | 'threads'>

export type Judgement = ScoreRequest & { concepts?: Concept[] }

/**
 * Judges one answer: the verb behind `POST /api/score` and behind every interview. With a model, the model extracts and
 * code decides; without one, or when it fails, the rules do both, and the provenance says which. A question of the bank is held
 * against the bank's reference, whoever asks.
 */
export const judgeAnswer = async (house: JudgingHouse, given: Judgement, subject: string, signal: AbortSignal): Promise<AnswerScore> => {
  const concepts = given.concepts ?? questionReading(given.question)?.concepts
  const request = concepts ? { ...given, concepts } : given
  const byRules = await askRules(house, request, signal)
  if (house.models.chain.length === 0 || byRules.gates.length > 0) return byRules
  const byModel = await judgeByModel(house, request, byRules, subject, signal)
  if (!byModel) return byRules
  // How steady the rules are says nothing of a model; what a sentence is worth to them is worth knowing, and says whose measure it is.
  const { stability: _, ...judged } = byModel
  return judged
}

const askRules = async ({ threads }: JudgingHouse, request: Judgement, signal: AbortSignal): Promise<AnswerScore> => {
  try {
    return await threads.ask(readByRules, request, signal)
  } catch (error) {
    if (!(error instanceof ThreadFailure)) throw error
    throw new Refusal('not_available', 'This answer could not be judged in time. Nothing is lost; shorten it and try again.')
  }
}
