import { type ErrorCode, type Problem, refusals } from '#contract/errors.ts'

/**
 * The one way to say no to something that can be expected to happen. Mapped once each to HTTP (`application/problem+json`),
 * to a socket ack and to a task outcome. `message` is a sentence that says what to do next; it never quotes
 * what a person wrote.
 */
export class Refusal extends Error {
  readonly code: ErrorCode
  readonly fields: Record<string, string> | undefined

  constructor(code: ErrorCode, message: string, fields?: Record<string, string>) {
    super(message)
    this.name = 'Refusal'
    this.code = code
    this.fields = fields
  }

  get status(): number {
    return refusals[this.code].status
  }

  get problem(): Problem {
    const { code, message: title, fields } = this
    const { retryable } = refusals[code]
    return fields ? { code, title, retryable, fields } : { code, title, retryable }
  }
}
