import type { InterviewId } from '#contract/ids.ts'
import type { Comparison } from '#contract/practice.ts'
import type { AnswerScore } from '#contract/scorecards.ts'
import { interviews } from '../interviews/tables.ts'
import { int, json, primaryKey, table, text } from '../platform/db/columns.ts'

/** What code found in comparing an attempt with the answer of the interview. */
export type Findings = Pick<Comparison, 'added' | 'missing'>

/** Further attempts at a question of an interview; `number` counts from 2, since the answer of the interview is the first. */
export const answerAttempts = table(
  'answer_attempts',
  {
    interviewId: text('interview_id')
      .$type<InterviewId>()
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    slotId: text('slot_id').notNull(),
    number: int('number').notNull(),
    text: text('text').notNull(),
    state: text('state').$type<'waiting' | 'scored' | 'failed'>().notNull(),
    result: json('result').$type<AnswerScore>(),
    findings: json('findings').$type<Findings>(),
    at: int('at').notNull(),
  },
  (column) => [primaryKey({ columns: [column.interviewId, column.slotId, column.number] })],
)
