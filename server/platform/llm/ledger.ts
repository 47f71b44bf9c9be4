import type { Clock } from '../clock.ts'
import type { Database } from '../db/open.ts'
import type { Ids } from '../ids.ts'
import type { Log } from '../log.ts'
import type { ProviderFault, Usage } from './port.ts'
import { modelCalls } from './tables.ts'

export type Outcome = 'finished' | 'aborted' | ProviderFault

/** One call to a model, as it is kept: no content, a keyed hash for the person. */
export type LedgerEntry = {
  purpose: string
  subject: string
  prompt: string
  promptHash: string
  model: string
  host: string
  epoch: number | null
  usage: Usage | null
  durationMs: number
  firstTokenMs: number | null
  outcome: Outcome
}

/**
 * Records every model call. Never rejects: a call that was made is not undone because it could not be counted.
 * `settled` resolves when everything recorded before it has been written, or could not be.
 */
export type Ledger = { record(entry: LedgerEntry): void; settled(): Promise<void> }

const FLUSH_EVERY = 1_000
const BATCH_MAX = 500
/** Rows kept back while the database does not take them; beyond it the oldest are given up. */
const WAITING_MAX = 10_000

type Row = typeof modelCalls.$inferInsert

/** A ledger in the database, written a second late and in batches. Call `settled` before the database is closed. */
export const openLedger = (db: Database, clock: Clock, ids: Ids, log: Log): Ledger => {
  let waiting: Row[] = []
  let timer: NodeJS.Timeout | null = null
  let flushing: Promise<void> = Promise.resolve()

  const schedule = () => {
    timer ??= setTimeout(() => void flush(), FLUSH_EVERY).unref()
  }

  const flush = () => {
    if (timer) clearTimeout(timer)
    timer = null
    flushing = flushing.then(writeOut)
    return flushing
  }

  const writeOut = async () => {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, BATCH_MAX)
      try {
        await db.write((tx) => [tx.insert(modelCalls).values(batch)])
      } catch (error) {
        log.warn({ error, rows: waiting.length }, 'model calls could not be recorded yet')
        return schedule()
      }
      waiting = waiting.slice(batch.length)
    }
  }

  return {
    record: ({ usage, ...entry }) => {
      const tokens = { inputTokens: usage?.inputTokens ?? null, outputTokens: usage?.outputTokens ?? null }
      waiting.push({ id: ids.make<string>(), at: clock.now(), ...entry, ...tokens })
      if (waiting.length > WAITING_MAX) waiting = waiting.slice(-WAITING_MAX)
      schedule()
    },
    settled: flush,
  }
}
