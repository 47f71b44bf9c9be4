import type { CandidateId, ResumeId } from '#contract/ids.ts'
import type { HiddenText, Resume } from '#contract/profiles.ts'
import { candidates } from '../accounts/tables.ts'
import { index, int, json, table, text } from '../platform/db/columns.ts'

/** What was read from a résumé; the file itself is not kept. Label, text and hidden text are sealed with a key of the person. */
export const resumes = table(
  'resumes',
  {
    id: text('id').$type<ResumeId>().primaryKey(),
    candidateId: text('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    label: text('label').notNull(),
    source: text('source').$type<Resume['source']>().notNull(),
    text: text('text').notNull(),
    hidden: json('hidden').$type<HiddenText[] | string>().notNull(),
    createdAt: int('created_at').notNull(),
  },
  (column) => [index('resumes_candidate').on(column.candidateId, column.createdAt)],
)
