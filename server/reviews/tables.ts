import type { InterviewId, ReviewId, ShareId, TurnId } from '#contract/ids.ts'
import type { PersonBand } from '#contract/reviews.ts'
import { interviews } from '../interviews/tables.ts'
import { index, int, json, table, text } from '../platform/db/columns.ts'

/** A person's view, one for each link. It outlives its link, so it names it without a foreign key. */
export const reviews = table(
  'reviews',
  {
    id: text('id').$type<ReviewId>().primaryKey(),
    interviewId: text('interview_id')
      .$type<InterviewId>()
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    shareId: text('share_id').$type<ShareId>().notNull().unique(),
    questionTurnId: text('question_turn_id').$type<TurnId>(),
    name: text('name').notNull(),
    comment: text('comment').notNull(),
    bands: json('bands').$type<PersonBand[]>().notNull(),
    createdAt: int('created_at').notNull(),
    updatedAt: int('updated_at').notNull(),
  },
  (column) => [index('reviews_interview').on(column.interviewId, column.createdAt)],
)
