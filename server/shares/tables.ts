import type { InterviewId, ShareId, TurnId } from '#contract/ids.ts'
import type { Share } from '#contract/shares.ts'
import { interviews } from '../interviews/tables.ts'
import { bool, index, int, table, text } from '../platform/db/columns.ts'

/** A link to a scorecard. Whose it is follows from its interview; the token itself is only in the link, here is its MAC. */
export const shares = table(
  'shares',
  {
    id: text('id').$type<ShareId>().primaryKey(),
    interviewId: text('interview_id')
      .$type<InterviewId>()
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    purpose: text('purpose').$type<Share['purpose']>().notNull(),
    questionTurnId: text('question_turn_id').$type<TurnId>(),
    recipient: text('recipient'),
    /** What the candidate wants a person to look at. */
    question: text('question'),
    withTranscript: bool('with_transcript').notNull(),
    tokenMac: text('token_mac').notNull().unique(),
    createdAt: int('created_at').notNull(),
    expiresAt: int('expires_at').notNull(),
    revokedAt: int('revoked_at'),
    opened: int('opened').notNull().default(0),
    lastOpenedAt: int('last_opened_at'),
  },
  (column) => [index('shares_interview').on(column.interviewId, column.createdAt), index('shares_expires').on(column.expiresAt)],
)
