import { setImmediate as turn } from 'node:timers/promises'
import type { AnswerScore, Heat, Stability } from '#contract/scorecards.ts'
import { type ScoreInput, scoreAnswer } from '../rules.ts'
import { heatOf, partsOf, without } from './heat.ts'
import { stabilityOf } from './stability.ts'
import { variantsOf } from './variants.ts'

/**
 * What each sentence is worth to the rules and whether their judgement moves when the answer is read in another hand. That takes
 * one more judgement for each sentence and variant, so it stops between them to let the rest of the process work.
 */
export const weigh = async (
  input: ScoreInput,
  byRules: AnswerScore,
  signal: AbortSignal,
): Promise<{ heat: Heat[]; stability: Stability } | null> => {
  if (byRules.score === null) return null
  const read = async (answers: readonly string[]) => {
    const readings: AnswerScore[] = []
    for (const answer of answers) {
      await turn()
      signal.throwIfAborted()
      readings.push(scoreAnswer({ ...input, answer }))
    }
    return readings
  }
  const parts = partsOf(input.answer)
  const lesser = await read(parts.map((part) => without(input.answer, [part])))
  const heat = heatOf(
    parts,
    byRules.score,
    lesser.map(({ score }) => score),
  )
  const stability = stabilityOf('variants', [byRules, ...(await read(variantsOf(input.answer)))])
  return stability && { heat, stability }
}
