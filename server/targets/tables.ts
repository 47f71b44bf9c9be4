import type { CandidateId } from '#contract/ids.ts'
import { candidates } from '../accounts/tables.ts'
import { index, int, json, table, text } from '../platform/db/columns.ts'
import type { LinkAnswer } from './model.ts'

/** A link that somebody waits for. Deleted by whoever waits, with the answer or without; `expiresAt` is in database time. */
export const linkReadings = table(
  'link_readings',
  {
    id: text('id').primaryKey(),
    candidateId: text('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    url: text('url').notNull(),
    answer: json('answer').$type<LinkAnswer>(),
    expiresAt: int('expires_at').notNull(),
  },
  (column) => [index('link_readings_candidate').on(column.candidateId), index('link_readings_expires').on(column.expiresAt)],
)
