import type { CandidateId, InterviewId } from '#contract/ids.ts'
import type { MarkState, ShownSkill } from '#contract/matching.ts'
import { candidates } from '../accounts/tables.ts'
import { interviews } from '../interviews/tables.ts'
import { bool, int, json, primaryKey, table, text } from '../platform/db/columns.ts'
import type { Gap } from './model.ts'

/** What an interview showed that there is to learn. Which courses follow is decided when it is read, since marks change. */
export const shownGaps = table('shown_gaps', {
  interviewId: text('interview_id')
    .$type<InterviewId>()
    .primaryKey()
    .references(() => interviews.id, { onDelete: 'cascade' }),
  gaps: json('gaps').$type<Gap[]>().notNull(),
  skills: json('skills').$type<ShownSkill[]>().notNull(),
  /** Counts how often it was made: who replaces it names the one that they read. */
  version: int('version').notNull(),
  at: int('at').notNull(),
})

/** What a competency scored when its course was marked. */
export type MarkedFor = { competency: string; score: number }

/** What a candidate thinks of a course. */
export const courseMarks = table(
  'course_marks',
  {
    candidateId: text('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    courseId: text('course_id').notNull(),
    state: text('state').$type<MarkState>().notNull(),
    markedFor: json('marked_for').$type<MarkedFor[]>().notNull(),
    at: int('at').notNull(),
  },
  (column) => [primaryKey({ columns: [column.candidateId, column.courseId] })],
)

/** Whether a candidate wants recommendations. Without a row they are on; a row also lets a unit that keeps gaps wait for one that forgets them. */
export const learningSwitches = table('learning_switches', {
  candidateId: text('candidate_id')
    .$type<CandidateId>()
    .primaryKey()
    .references(() => candidates.id, { onDelete: 'cascade' }),
  isOn: bool('is_on').notNull(),
  at: int('at').notNull(),
})
