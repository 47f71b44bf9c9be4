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

  async function* read(call: Call, progress: Progress, row: Row, startedAt: number): AsyncGenerator<string> {
    const seen: Reading = { chunks: 0, hasText: false, finish: null, isRefusal: false }
    const answerOf = withoutThoughts()
    for await (const raw of await client.open(call)) {
      call.watch.alive()
      progress.isAnswered = true
      const chunk = readChunk(raw, seen)
      row.usage = chunk.usage ?? row.usage
      const text = answerOf(chunk.text)
      if (text === '') continue
      seen.hasText = true
      row.firstTokenMs ??= clock.now() - startedAt
      call.watch.handingOver()
      yield text
      call.watch.alive()
    }
    // An aborted stream ends silently.
    call.watch.signal.throwIfAborted()
    if (seen.finish === 'length' && !seen.hasText) client.makeRoomForThoughts()
    checkFinish(seen)
  }

  return async function* attempt(call, progress) {
    const startedAt = clock.now()
    const row: Row = { usage: null, firstTokenMs: null, outcome: 'aborted' }
    try {
      yield* read(call, progress, row, startedAt)
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

const describe = ({ prompt, context }: Call) => ({
  purpose: context.purpose,
  subject: context.subject,
  prompt: prompt.id,
  promptHash: prompt.hash,
  epoch: context.epoch ?? null,
})
