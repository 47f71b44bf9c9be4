import 'openai'
import 'undici'
import { type Clock, systemClock } from '#server/platform/clock.ts'
import type { Deadlines } from '#server/platform/llm/deadlines.ts'
import type { Ledger, LedgerEntry } from '#server/platform/llm/ledger.ts'
import { openaiModel } from '#server/platform/llm/openai.ts'
import { type CallContext, type LanguageModel, type Prompt, ProviderError } from '#server/platform/llm/port.ts'

export const prompt: Prompt = {
  id: 'interviewer/utterance.v1',
  hash: 'abc',
  messages: [
    { role: 'system', content: 'Ask.' },
    { role: 'user', content: 'hello' },
  ],
  temperature: 0.5,
  maxTokens: 100,
}

export const context = (signal: AbortSignal = new AbortController().signal): CallContext => ({
  purpose: 'test',
  subject: 'hash-of-a-person',
  epoch: 3,
  signal,
})

export const openListLedger = (): Ledger & { entries: LedgerEntry[] } => {
  const entries: LedgerEntry[] = []
  return { entries, record: (entry) => void entries.push(entry), settled: async () => undefined }
}

/** Retries do not wait, and a busy machine has time to answer: only the tests of a deadline make it short. */
export const PATIENT: Deadlines = { firstToken: 8_000, idle: 4_000, total: 15_000, pause: 5 }

type Choices = { apiKey?: string; deadlines?: Partial<Deadlines>; clock?: Clock }

export const openTestModel = (baseUrl: string, { apiKey, deadlines, clock = systemClock }: Choices = {}) => {
  const ledger = openListLedger()
  return {
    ledger,
    model: openaiModel({ baseUrl, apiKey, model: 'test-model' }, { ledger, clock, deadlines: { ...PATIENT, ...deadlines } }),
  }
}

export type Heard = { text: string; error: unknown; fault: string | null }

/** Listens until the end, whatever it is. */
export const listen = async (
  model: LanguageModel,
  signal?: AbortSignal,
  onText: (text: string) => void = () => undefined,
): Promise<Heard> => {
  let text = ''
  try {
    for await (const piece of model.stream(prompt, context(signal))) {
      text += piece
      onText(piece)
    }
    return { text, error: null, fault: null }
  } catch (error) {
    return { text, error, fault: error instanceof ProviderError ? error.fault : null }
  }
}
