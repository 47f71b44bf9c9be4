import type { Usage } from './port.ts'

export type Outcome = 'finished' | 'aborted' | 'unreachable' | 'refused' | 'rate_limited' | 'overloaded' | 'malformed' | 'no_first_token' | 'stalled' | 'too_long' | 'cut_off' | 'filtered'

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

/** Records every model call. Never rejects: a call that was made is not undone because it could not be counted. */
export type Ledger = { record(entry: LedgerEntry): void; settled(): Promise<void> }
