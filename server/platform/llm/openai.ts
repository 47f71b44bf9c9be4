import type { ModelConfig } from '../../config.ts'
import { type Clock, systemClock } from '../clock.ts'
import { type Attempt, openAttempts, type Progress } from './attempt.ts'
import { type Circuit, openCircuit } from './circuit.ts'
import { OPENAI_URL } from './client.ts'
import { DEADLINES, type Deadlines, openWatch } from './deadlines.ts'
import { parseJson } from './json.ts'
import type { Ledger } from './ledger.ts'
import { type CallContext, type LanguageModel, type Prompt, ProviderError } from './port.ts'
import type { JsonRequest } from './request.ts'
import { pauseBeforeRetry } from './retry.ts'

type Deps = { ledger: Ledger; clock?: Clock; deadlines?: Partial<Deadlines> }

/**
 * One model on one OpenAI-compatible server, over streamed Chat Completions. Retries only what may succeed and only
 * before the first text; learns which optional fields the server refuses; rests for 15 s after two failures in a row.
 */
export const openaiModel = (config: ModelConfig, { ledger, clock = systemClock, ...deps }: Deps): LanguageModel => {
  const deadlines = { ...DEADLINES, ...deps.deadlines }
  const host = new URL(config.baseUrl ?? OPENAI_URL).hostname
  const circuit = openCircuit(clock)
  const speak = persistently(openAttempts(config, host, { ledger, clock, timeout: deadlines.total }), circuit)

  return {
    name: config.model,
    stream: (prompt, context) => speak(prompt, context, null, deadlines),
    extract: async (prompt, schema, context) => {
      // Nobody watches an extraction begin: only its whole time counts.
      let text = ''
      for await (const piece of speak(prompt, context, schema, { ...deadlines, firstToken: deadlines.total })) text += piece
      return parseJson(text)
    },
    status: () => ({ name: config.model, host: isLoopback(host) ? null : host, healthy: circuit.isHealthy }),
  }
}

const persistently = (attempt: Attempt, circuit: Circuit) =>
  async function* (prompt: Prompt, context: CallContext, json: JsonRequest | null, deadlines: Deadlines): AsyncGenerator<string> {
    context.signal.throwIfAborted()
    const leave = circuit.enter()
    const watch = openWatch(context.signal, deadlines)
    const progress: Progress = { isAnswered: false, isShown: false }
    let went: 'well' | 'badly' | 'unknown' = 'unknown'
    try {
      for (let attempts = 1; ; attempts += 1) {
        try {
          for await (const text of attempt({ prompt, context, json, watch }, progress)) {
            progress.isShown = true
            yield text
          }
          went = 'well'
          return
        } catch (error) {
          went = verdict(error, progress)
          if (progress.isShown || !(error instanceof ProviderError)) throw error
          await pauseBeforeRetry(error, { attempts, firstPause: deadlines.pause, signal: watch.signal })
        }
      }
    } finally {
      watch.close()
      leave(went)
    }
  }

/** A model that declines, or a prompt that is too long, says nothing about the health of the server. */
const verdict = (error: unknown, { isAnswered }: Progress): 'well' | 'badly' | 'unknown' => {
  if (!(error instanceof ProviderError)) return 'unknown'
  const isItsRight = error.fault === 'too_long' || error.fault === 'filtered' || (error.fault === 'refused' && isAnswered)
  return isItsRight ? 'well' : 'badly'
}

const isLoopback = (host: string) => host === 'localhost' || host === '[::1]' || /^127\./.test(host)
