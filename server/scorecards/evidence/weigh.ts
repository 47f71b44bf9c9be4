import type { AnswerScore } from '#contract/scorecards.ts'
import { type ScoreInput, scoreAnswer } from '../rules/rules.ts'
import { heatOf, partsOf, without } from './heat.ts'
import { receiptsOf } from './receipts.ts'
import { stabilityOf } from './stability.ts'
import { variantsOf } from './variants.ts'

/**
 * All that the rules make of an answer: its score with the words behind every band, what each sentence is worth to them, and
 * whether their judgement moves when the answer is read in another hand. Pure; one more judgement for each sentence and variant.
 */
export const weighAnswer = (input: ScoreInput): AnswerScore => {
  const marked = scoreAnswer(input)
  const byRules = { ...marked, spans: receiptsOf(input, marked) }
  if (byRules.score === null) return byRules
  const read = (answer: string) => scoreAnswer({ ...input, answer })
  const parts = partsOf(input.answer)
  const heat = heatOf(
    parts,
    byRules.score,
    parts.map((part) => read(without(input.answer, [part])).score),
  )
  const stability = stabilityOf('variants', [byRules, ...variantsOf(input.answer).map(read)])
  return stability ? { ...byRules, heat, stability } : byRules
}
