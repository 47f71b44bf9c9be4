import type { ScoreChange } from '#contract/appeals.ts'
import type { AppealId, InterviewId, TurnId } from '#contract/ids.ts'
import type { AnswerScore } from '#contract/scorecards.ts'
import { interviews } from '../interviews/tables.ts'
import { index, int, json, primaryKey, table, text } from '../platform/db/columns.ts'

/** The judgement of everything said to one planned question; replaced when a follow-up adds to the answer. */
export const answerScores = table(
  'answer_scores',
  {
    interviewId: text('interview_id')
      .$type<InterviewId>()
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    slotId: text('slot_id').notNull(),
    turnId: text('turn_id').$type<TurnId>().notNull(),
    /** Length of the judged text: a judgement of less never replaces one of more. */
    chars: int('chars').notNull(),
    /** How many appeals and withdrawals it knows: a judgement that knows fewer never replaces one that knows more. */
    revision: int('revision').notNull().default(0),
    state: text('state').$type<'scored' | 'failed'>().notNull(),
    result: json('result').$type<AnswerScore>(),
    at: int('at').notNull(),
  },
  (column) => [primaryKey({ columns: [column.interviewId, column.slotId] })],
)

/** What a candidate contested in an answer. Kept when it is withdrawn, so that every change of a score has its reason. */
export const appeals = table(
  'appeals',
  {
    id: text('id').$type<AppealId>().primaryKey(),
    interviewId: text('interview_id')
      .$type<InterviewId>()
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    slotId: text('slot_id').notNull(),
    kind: text('kind').$type<'strike' | 'correction'>().notNull(),
    by: text('by').$type<'candidate'>().notNull(),
    start: int('start_offset').notNull(),
    end: int('end_offset').notNull(),
    quote: text('quote').notNull(),
    replacement: text('replacement'),
    made: json('made').$type<ScoreChange>().notNull(),
    withdrawn: json('withdrawn').$type<ScoreChange>(),
  },
  (column) => [index('appeals_answer').on(column.interviewId, column.slotId)],
)
