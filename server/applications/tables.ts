import type { ApplicationStep, Stage } from '#contract/applications.ts'
import type { ApplicationId, CandidateId, PostingId } from '#contract/ids.ts'
import { candidates } from '../accounts/tables.ts'
import { index, int, table, text } from '../platform/db/columns.ts'

/**
 * An application as its candidate keeps it. It outlives its posting, so `postingId` is no foreign key; `posting`, `package` and `note` are
 * sealed with a key of the person. `slot` names candidate and posting until it is withdrawn: there is one at a time.
 */
export const applications = table(
  'applications',
  {
    id: text('id').$type<ApplicationId>().primaryKey(),
    candidateId: text('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    postingId: text('posting_id').$type<PostingId>().notNull(),
    slot: text('slot').unique(),
    stage: text('stage').$type<Stage>().notNull(),
    remindAt: int('remind_at'),
    preparedAt: int('prepared_at').notNull(),
    sentAt: int('sent_at'),
    withdrawnAt: int('withdrawn_at'),
    posting: text('posting').notNull(),
    note: text('note').notNull(),
    package: text('package').notNull(),
  },
  (column) => [index('applications_candidate').on(column.candidateId, column.preparedAt)],
)

/** What became of an application, step by step; only ever added to. */
export const applicationSteps = table(
  'application_steps',
  {
    id: text('id').primaryKey(),
    applicationId: text('application_id')
      .$type<ApplicationId>()
      .notNull()
      .references(() => applications.id, { onDelete: 'cascade' }),
    at: int('at').notNull(),
    what: text('what').$type<ApplicationStep['what']>().notNull(),
    stage: text('stage').$type<Stage>().notNull(),
  },
  (column) => [index('application_steps_application').on(column.applicationId, column.id)],
)
