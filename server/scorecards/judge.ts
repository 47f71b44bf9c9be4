import type { AnswerScore, ScoreRequest } from '#contract/scorecards.ts'
import type { House } from '../platform/house.ts'
import { type Concept, questionReading } from '../questions/index.ts'
import { receiptsOf } from './evidence/receipts.ts'
import { weigh } from './evidence/weigh.ts'
import { judgeByModel } from './model-judge.ts'
import { scoreAnswer } from './rules.ts'

export type Judgement = ScoreRequest & { concepts?: Concept[] }

/**
 * Judges one answer: the verb behind `POST /api/score` and behind every interview. With a model, the model extracts and
 * code decides; without one, or when it fails, the rules do both, and the provenance says which. A question of the bank is held
 * against the bank's reference, whoever asks.
 */
export const judgeAnswer = async (house: House, given: Judgement, subject: string, signal: AbortSignal): Promise<AnswerScore> => {
  const concepts = given.concepts ?? questionReading(given.question)?.concepts
  const request = concepts ? { ...given, concepts } : given
  const marked = scoreAnswer(request)
  const byRules = { ...marked, spans: receiptsOf(request, marked) }
  const isForRules = house.models.chain.length === 0 || byRules.gates.length > 0
  const [byModel, weighed] = await Promise.all([
    isForRules ? null : judgeByModel(house, request, byRules, subject, signal),
    weigh(request, byRules, signal),
  ])
  // How steady the rules are says nothing of a model; what a sentence is worth to them is worth knowing, and says whose measure it is.
  if (byModel) return weighed ? { ...byModel, heat: weighed.heat } : byModel
  return { ...byRules, ...weighed }
}
