import type { AnswerScore, Gate, ScoreRequest } from '#contract/scorecards.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { ThreadFailure } from '../platform/threads/run.ts'
import { type Concept, questionReading } from '../questions/index.ts'
import { judgeByModel, type ModelHouse } from './by-model/judge-by-model.ts'
import { readByRules } from './rules/rules-work.ts'

/** The ports that judging takes. */
export type JudgingHouse = ModelHouse & Pick<House, 'threads'>

export type Judgement = ScoreRequest & { concepts?: Concept[] }

/** Nothing was told, or of something else: there is nothing for a model to read. Behind the other gates it reads what was kept. */
const NOTHING_TO_READ = new Set<Gate>(['empty', 'gibberish', 'echo', 'salad', 'off_topic'])

/**
 * Judges one answer: the verb behind `POST /api/score` and behind every interview. With a model, the model extracts and
 * code decides; without one, or when it fails, the rules do both, and the provenance says which. A question of the bank is held
 * against the bank's reference, whoever asks.
 */
export const judgeAnswer = async (house: JudgingHouse, given: Judgement, subject: string, signal: AbortSignal): Promise<AnswerScore> => {
  const known = questionReading(given.question)
  const concepts = given.concepts ?? known?.concepts
  const request = concepts ? { ...given, concepts } : given
  const byRules = await askRules(house, request, signal)
  if (house.models.chain.length === 0 || byRules.gates.some(({ gate }) => NOTHING_TO_READ.has(gate))) return byRules
  const asked = known ? { ...request, anchors: known.anchors } : request
  return (await judgeByModel(house, asked, byRules, { subject, signal })) ?? byRules
}

const askRules = async ({ threads }: JudgingHouse, request: Judgement, signal: AbortSignal): Promise<AnswerScore> => {
  try {
    return await threads.ask(readByRules, request, signal)
  } catch (error) {
    if (!(error instanceof ThreadFailure)) throw error
    throw new Refusal('not_available', 'This answer could not be judged in time. Nothing is lost; shorten it and try again.')
  }
}
