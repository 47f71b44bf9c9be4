import { date, index, int, json, table, text } from '../db/columns.ts'

/** Counters of every rate limit; keys are MACs, never addresses. */
export const rateLimits = table(
  'rate_limits',
  { key: text('key').primaryKey(), points: int('points').notNull(), expire: date('expire') },
  (t) => [index('rate_limits_expire').on(t.expire)],
)

export type StoredReply = { status: number; type: string | null; body: string }

/** What was answered under an `Idempotency-Key`; `reply` is null while the first request is being worked on. */
export const idempotentReplies = table(
  'idempotent_replies',
  {
    key: text('key').primaryKey(),
    candidateId: text('candidate_id').notNull(),
    request: text('request').notNull(),
    reply: json('reply').$type<StoredReply>(),
    createdAt: int('created_at').notNull(),
  },
  (t) => [index('idempotent_replies_candidate').on(t.candidateId), index('idempotent_replies_created').on(t.createdAt)],
)
