import { index, int, table, text } from '../db/columns.ts'

/** Every call to a model, for as long as its costs are of interest. No content; `subject` is a keyed hash. */
export const modelCalls = table(
  'model_calls',
  {
    id: text('id').primaryKey(),
    at: int('at').notNull(),
    purpose: text('purpose').notNull(),
    subject: text('subject').notNull(),
    prompt: text('prompt').notNull(),
    promptHash: text('prompt_hash').notNull(),
    model: text('model').notNull(),
    host: text('host').notNull(),
    epoch: int('epoch'),
    inputTokens: int('input_tokens'),
    outputTokens: int('output_tokens'),
    durationMs: int('duration_ms').notNull(),
    firstTokenMs: int('first_token_ms'),
    outcome: text('outcome').notNull(),
  },
  (calls) => [index('model_calls_at').on(calls.at), index('model_calls_subject').on(calls.subject, calls.at)],
)
