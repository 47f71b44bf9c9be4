import type { Provenance } from '#contract/provenance.ts'
import type { ProviderStatus } from '#contract/status.ts'

/** One message to a model. Untrusted text is already fenced inside `content` by the prompt renderer. */
export type Message = { role: 'system' | 'user' | 'assistant'; content: string }

/** A rendered prompt: what is sent, and which released file made it (`<family>/<name>.vN` and its SHA-256). */
export type Prompt = {
  id: string
  hash: string
  messages: Message[]
  temperature: number
  maxTokens: number
  /** A word of the system message that must never come back; an answer with it is treated as `filtered`. */
  canary?: string
}

/** What the ledger needs to know of a call besides its outcome. `subject` is a keyed hash, never a person's id. */
export type CallContext = { purpose: string; subject: string; epoch?: number; signal: AbortSignal }

export type Usage = { inputTokens: number; outputTokens: number }

/**
 * A language model. Both methods reject with `ProviderError` and with nothing else, except that an aborted signal
 * rejects with the signal's reason.
 */
export type LanguageModel = {
  /** Model name as shown to people. */
  readonly name: string
  /** Yields non-empty text pieces as they arrive. Ends normally only when the provider said that it finished. */
  stream(prompt: Prompt, context: CallContext): AsyncIterable<string>
  /** One JSON value that fits `schema` (JSON Schema), parsed but not yet trusted: the caller checks it with zod. */
  extract(prompt: Prompt, schema: { name: string; schema: Record<string, unknown> }, context: CallContext): Promise<unknown>
  status(): Pick<ProviderStatus, 'name' | 'host' | 'healthy'>
}

export type ProviderFault =
  | 'unreachable'
  | 'refused'
  | 'rate_limited'
  | 'overloaded'
  | 'malformed'
  | 'no_first_token'
  | 'stalled'
  | 'too_long'
  | 'cut_off'
  | 'filtered'
  /** Not asked: the subject has had what one person may cost in a day. */
  | 'capped'

/** Why a call failed. `retryable` is decided in the adapter: the same call may succeed if it is made again. */
export class ProviderError extends Error {
  readonly fault: ProviderFault
  readonly retryable: boolean
  /** Milliseconds the provider asked us to wait, when it said so. */
  readonly retryAfter: number | undefined

  constructor(fault: ProviderFault, retryable: boolean, message: string, retryAfter?: number) {
    super(message)
    this.name = 'ProviderError'
    this.fault = fault
    this.retryable = retryable
    this.retryAfter = retryAfter
  }
}

/**
 * The configured models in the order they are tried; empty when the instance is led by rules alone.
 * `provenance` labels what a model said, `fallback: true` when it was not the first in line.
 */
export type Models = {
  readonly chain: readonly LanguageModel[]
  provenance(model: LanguageModel, prompt: Prompt): Provenance
  status(): ProviderStatus
}
