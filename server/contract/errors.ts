import { z } from 'zod'

/**
 * Every refusal the product can give: its code, the HTTP status it maps to, and whether the same request may
 * succeed later without being changed.
 */
export const refusals = {
  invalid_input: { status: 400, retryable: false },
  unsupported_protocol: { status: 400, retryable: false },
  code_wrong: { status: 400, retryable: false },
  code_expired: { status: 400, retryable: false },
  not_signed_in: { status: 401, retryable: false },
  foreign_origin: { status: 403, retryable: false },
  not_allowed: { status: 403, retryable: false },
  not_found: { status: 404, retryable: false },
  command_reused: { status: 409, retryable: false },
  turn_closed: { status: 409, retryable: false },
  already_answered: { status: 409, retryable: false },
  already_applied: { status: 409, retryable: false },
  not_started: { status: 409, retryable: false },
  interview_ended: { status: 409, retryable: false },
  not_scored: { status: 409, retryable: true },
  too_large: { status: 413, retryable: false },
  unsupported_file: { status: 415, retryable: false },
  unreadable_file: { status: 422, retryable: false },
  unreachable_link: { status: 422, retryable: false },
  unreadable_link: { status: 422, retryable: false },
  too_many_requests: { status: 429, retryable: true },
  quota_reached: { status: 429, retryable: true },
  internal: { status: 500, retryable: true },
  not_available: { status: 503, retryable: true },
  storage_busy: { status: 503, retryable: true },
  shutting_down: { status: 503, retryable: true },
  storage_full: { status: 507, retryable: true },
} as const

export type ErrorCode = keyof typeof refusals

/** The error half of every ack, and the body of every `application/problem+json`. */
export const Problem = z.object({
  code: z.string(),
  title: z.string().describe('One sentence that says what to do next.'),
  retryable: z.boolean(),
  fields: z.record(z.string(), z.string()).optional().describe('Field path → what is wrong with it.'),
})
export type Problem = { code: ErrorCode; title: string; retryable: boolean; fields?: Record<string, string> }
