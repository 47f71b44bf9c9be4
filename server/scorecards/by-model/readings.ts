import type { Provenance } from '#contract/provenance.ts'
import type { House } from '../../platform/house.ts'
import { extractWithFallback } from '../../platform/llm/fallback.ts'
import { type CallContext, type LanguageModel, type Prompt, ProviderError } from '../../platform/llm/port.ts'
import { Extraction } from './extraction.ts'

/** Milliseconds: with the rules before and a confirmation behind, an answer is judged within the deadline of its task. */
const BUDGET = 35_000
/** Readings that are all alike would say nothing of how steady they are. */
const SPREAD = 0.4

export type Ask = { prompt: Prompt; context: Omit<CallContext, 'purpose'> }
export type Readings = { extractions: Extraction[]; provenance: Provenance }

/**
 * Reads an answer several times at once. Readings that fail are left out, and those of one model are kept: the one that
 * gave most. Null when that leaves fewer than half of what was wanted.
 */
export const takeReadings = async (
  { models, log }: Pick<House, 'models' | 'log'>,
  { prompt, context }: Ask,
  wanted: number,
): Promise<Readings | null> => {
  const asked = wanted > 1 ? { ...prompt, temperature: SPREAD } : prompt
  const read = () =>
    extractWithFallback(
      models,
      asked,
      { name: 'marked_passages', schema: Extraction },
      { ...context, purpose: 'scorecards.extract' },
      { budget: BUDGET },
    )
  const settled = await Promise.allSettled(Array.from({ length: wanted }, read))
  const byModel = new Map<LanguageModel, Extraction[]>()
  for (const reading of settled) {
    if (reading.status === 'fulfilled') byModel.set(reading.value.model, [...(byModel.get(reading.value.model) ?? []), reading.value.value])
    else if (reading.reason instanceof ProviderError) log.warn({ fault: reading.reason.fault }, 'a model did not read an answer')
    else throw reading.reason
  }
  const inOrder = models.chain.flatMap((model) => {
    const extractions = byModel.get(model)
    return extractions ? [{ extractions, provenance: models.provenance(model, asked) }] : []
  })
  const [most] = inOrder.sort((a, b) => b.extractions.length - a.extractions.length)
  return most && most.extractions.length * 2 >= wanted ? most : null
}
