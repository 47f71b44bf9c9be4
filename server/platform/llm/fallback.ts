import { z } from 'zod'
import type { ModelConfig } from '../../config.ts'
import type { Clock } from '../clock.ts'
import { leaksCanary, openSieve, readOut } from './canary.ts'
import { type Deadlines, noFirstToken } from './deadlines.ts'
import type { Ledger } from './ledger.ts'
import { openaiModel } from './openai.ts'
import { type CallContext, type LanguageModel, type Models, type Prompt, ProviderError } from './port.ts'

/** How long a person waits for a first word before the rules say it, over all models together. */
const SPOKEN_BUDGET = 12_000
const EXTRACTED_BUDGET = 60_000

const RULES = 'Offline interviewer'

type Deps = { ledger: Ledger; clock?: Clock; deadlines?: Partial<Deadlines>; rules?: string }

/** Opens the configured models. `rules` is what the offline interviewer is called where people see it. */
export const openModels = (configs: readonly ModelConfig[], { rules = RULES, ...deps }: Deps): Models =>
  chainModels(
    configs.map((config) => openaiModel(config, deps)),
    rules,
  )

/** Makes `Models` of any adapters, in the order they are tried. */
export const chainModels = (chain: readonly LanguageModel[], rules = RULES): Models => ({
  chain,
  provenance: (model, prompt) => ({
    by: 'model',
    name: model.name,
    prompt: prompt.id,
    ...(model !== chain[0] && { fallback: true }),
  }),
  status: () => {
    const [first, second] = chain
    if (!first) return { leads: 'rules', name: rules, host: null, healthy: true, fallback: rules }
    return { leads: 'model', ...first.status(), fallback: second?.name ?? rules }
  },
})

export type Piece = { text: string; model: LanguageModel }

/**
 * Streams from the first model that begins to answer. Until the first text each failure moves on to the next model;
 * after it the failure is the caller's, who has already shown something. Rejects with the last `ProviderError`
 * when no model began within `budget` milliseconds, and with the signal's reason when it is aborted.
 */
export async function* streamWithFallback(
  models: Models,
  prompt: Prompt,
  context: CallContext,
  { budget = SPOKEN_BUDGET }: { budget?: number } = {},
): AsyncGenerator<Piece> {
  const limit = openLimit(context.signal, budget)
  let last = nobody()
  try {
    for (const model of models.chain) {
      let isShown = false
      try {
        const sieve = openSieve(prompt.canary)
        for await (const piece of model.stream(prompt, { ...context, signal: limit.signal })) {
          const text = sieve.pass(piece)
          if (text === '') continue
          limit.lift()
          isShown = true
          yield { text, model }
        }
        const rest = sieve.end()
        if (rest !== '') yield { text: rest, model }
        return
      } catch (error) {
        if (isShown || !(error instanceof ProviderError)) throw error
        last = error
      }
    }
  } finally {
    limit.close()
  }
  throw last
}

/**
 * Asks the models in turn until one answers with a value that fits `schema`, which both shapes the answer and checks it.
 * Rejects like `streamWithFallback`.
 */
export const extractWithFallback = async <T>(
  models: Models,
  prompt: Prompt,
  { name, schema }: { name: string; schema: z.ZodType<T> },
  context: CallContext,
  { budget = EXTRACTED_BUDGET }: { budget?: number } = {},
): Promise<{ value: T; model: LanguageModel }> => {
  const { $schema: _, ...jsonSchema } = z.toJSONSchema(schema, { io: 'output' })
  const limit = openLimit(context.signal, budget)
  let last = nobody()
  try {
    for (const model of models.chain) {
      try {
        const raw = await model.extract(prompt, { name, schema: jsonSchema }, { ...context, signal: limit.signal })
        if (prompt.canary && leaksCanary(JSON.stringify(raw), prompt.canary)) throw readOut()
        const parsed = schema.safeParse(raw)
        if (parsed.success) return { value: parsed.data, model }
        last = new ProviderError('malformed', true, 'The model answered in another shape than it was asked for.')
      } catch (error) {
        if (!(error instanceof ProviderError)) throw error
        last = error
      }
    }
  } finally {
    limit.close()
  }
  throw last
}

const nobody = () => new ProviderError('unreachable', false, 'No model is configured.')

const openLimit = (outer: AbortSignal, budget: number) => {
  const controller = new AbortController()
  const forward = () => controller.abort(outer.reason)
  outer.addEventListener('abort', forward, { once: true })
  if (outer.aborted) forward()
  const timer = setTimeout(() => controller.abort(noFirstToken()), budget)
  return {
    signal: controller.signal,
    lift: () => clearTimeout(timer),
    close: () => {
      clearTimeout(timer)
      outer.removeEventListener('abort', forward)
    },
  }
}
