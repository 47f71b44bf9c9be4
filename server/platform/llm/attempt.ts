import type { ModelConfig } from '../../config.ts'
import type { Clock } from '../clock.ts'
import { checkFinish, type Reading, readChunk, withoutThoughts } from './chunks.ts'
import { openClient } from './client.ts'
import type { Watch } from './deadlines.ts'
import { asProviderError } from './faults.ts'
import type { Ledger, LedgerEntry } from './ledger.ts'
import { type CallContext, type Prompt, ProviderError } from './port.ts'
import type { JsonRequest } from './request.ts'

export type Call = { prompt: Prompt; context: CallContext; json: JsonRequest | null; watch: Watch }

/** What a call has come to, over all its attempts: `isAnswered` when a chunk came, `isShown` when text was handed over. */
export type Progress = { isAnswered: boolean; isShown: boolean }

export type Attempt = (call: Call, progress: Progress) => AsyncGenerator<string>

type Row = Pick<LedgerEntry, 'usage' | 'firstTokenMs' | 'outcome'>

/** One billed call each time: yields its text, demands a proper end, and leaves a row in the ledger however it ends. */
export const openAttempts = (config: ModelConfig, host: string, deps: { ledger: Ledger; clock: Clock; timeout: number }): Attempt => {
  const { ledger, clock } = deps
  const client = openClient(config, deps.timeout)

  return async function* attempt(call, progress) {
    const startedAt = clock.now()
    const row: Row = { usage: null, firstTokenMs: null, outcome: 'aborted' }
    const reader = openReader(row)
    try {
      for await (const texts of await client.open(call, reader.textOf)) {
        call.watch.alive()
        const text = texts.join('')
        progress.isAnswered = true
        if (text === '') continue
        row.firstTokenMs ??= clock.now() - startedAt
        call.watch.handingOver()
        yield text
        call.watch.alive()
      }
      // An aborted stream ends silently.
      call.watch.signal.throwIfAborted()
      if (reader.seen.finish === 'length' && !reader.seen.hasText) client.makeRoomForThoughts()
      checkFinish(reader.seen)
      row.outcome = 'finished'
    } catch (thrown) {
      const error: unknown = call.watch.signal.aborted ? call.watch.signal.reason : asProviderError(thrown)
      if (error instanceof ProviderError) row.outcome = error.fault
      throw error
    } finally {
      ledger.record({ ...describe(call), model: config.model, host, ...row, durationMs: clock.now() - startedAt })
    }
  }
}

/** Reads the text out of chunks, and notes what they say besides. */
const openReader = (row: Row) => {
  const seen: Reading = { chunks: 0, hasText: false, finish: null, isRefusal: false }
  const answerOf = withoutThoughts()
  const textOf = (raw: unknown): string => {
    const chunk = readChunk(raw, seen)
    row.usage = chunk.usage ?? row.usage
    const text = answerOf(chunk.text)
    seen.hasText ||= text !== ''
    return text
  }
  return { seen, textOf }
}

const describe = ({ prompt, context }: Call) => ({
  purpose: context.purpose,
  subject: context.subject,
  prompt: prompt.id,
  promptHash: prompt.hash,
  epoch: context.epoch ?? null,
})
