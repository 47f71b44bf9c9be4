import type { CandidateId, CommandId, InterviewId, ResumeId, TurnId } from '#contract/ids.ts'
import type { EndCause, InterviewKind, Mode, Persona, Status, TurnCause, TurnKind } from '#contract/interviews.ts'
import type { EventBody, Reply } from '#contract/live.ts'
import type { Provenance } from '#contract/provenance.ts'
import type { Seniority, Target } from '#contract/targets.ts'
import { candidates } from '../accounts/tables.ts'
import { bool, index, int, json, primaryKey, real, table, text } from '../platform/db/columns.ts'
import type { Plan, State } from './state.ts'

/**
 * One practice. `seq` is the newest event; `version` counts changes of `state`, and a command is written only onto
 * the version it was decided on. `owner`, `epoch` and `leaseUntil` say which process speaks for the interviewer.
 */
export const interviews = table(
  'interviews',
  {
    id: text('id').$type<InterviewId>().primaryKey(),
    candidateId: text('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    target: json('target').$type<Target>().notNull(),
    kind: text('kind').$type<InterviewKind>().notNull(),
    seniority: text('seniority').$type<Seniority>(),
    persona: text('persona').$type<Persona>().notNull(),
    language: text('language').notNull(),
    mode: text('mode').$type<Mode>().notNull(),
    minutes: int('minutes').notNull(),
    resumeId: text('resume_id').$type<ResumeId>(),
    keep: bool('keep').notNull(),
    plan: json('plan').$type<Plan>().notNull(),
    state: json('state').$type<State>().notNull(),
    status: text('status').$type<Status>().notNull(),
    endCause: text('end_cause').$type<EndCause>(),
    answered: int('answered').notNull().default(0),
    score: real('score'),
    seq: int('seq').notNull().default(0),
    version: int('version').notNull().default(0),
    isSpeaking: bool('is_speaking').notNull().default(false),
    owner: text('owner'),
    epoch: int('epoch').notNull().default(0),
    leaseUntil: int('lease_until').notNull().default(0),
    elapsedMs: int('elapsed_ms').notNull().default(0),
    tickedAt: int('ticked_at').notNull().default(0),
    createdAt: int('created_at').notNull(),
    openedAt: int('opened_at').notNull(),
    endedAt: int('ended_at'),
  },
  (column) => [
    index('interviews_candidate').on(column.candidateId, column.createdAt),
    index('interviews_speaking').on(column.isSpeaking, column.leaseUntil),
    index('interviews_opened').on(column.status, column.openedAt),
  ],
)

/** The log: append-only, `seq` strictly +1 per interview. */
export const interviewEvents = table(
  'interview_events',
  {
    interviewId: text('interview_id')
      .$type<InterviewId>()
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    seq: int('seq').notNull(),
    at: int('at').notNull(),
    body: json('body').$type<EventBody>().notNull(),
  },
  (column) => [primaryKey({ columns: [column.interviewId, column.seq] })],
)

/** The transcript. The text of an open turn grows in place; `chars` is its length in UTF-16 units. */
export const turns = table(
  'turns',
  {
    id: text('id').$type<TurnId>().primaryKey(),
    interviewId: text('interview_id')
      .$type<InterviewId>()
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    place: int('place').notNull(),
    speaker: text('speaker').$type<'interviewer' | 'candidate'>().notNull(),
    kind: text('kind').$type<TurnKind>().notNull(),
    cause: text('cause').$type<TurnCause>(),
    text: text('text').notNull(),
    chars: int('chars').notNull(),
    epoch: int('epoch').notNull().default(0),
    answers: text('answers').$type<TurnId>(),
    slotId: text('slot_id'),
    spoken: json('spoken').$type<{ durationMs: number; pausesMs: number[] }>(),
    by: json('by').$type<Provenance>(),
    /** Said in the interview that this one was forked from; no event of this log tells of it. */
    isCopied: bool('is_copied').notNull().default(false),
    startedAt: int('started_at').notNull(),
    endedAt: int('ended_at'),
  },
  (column) => [index('turns_interview').on(column.interviewId, column.place)],
)

/** Which interview another goes on from; `fromId` is null once that one is deleted. */
export const interviewForks = table(
  'interview_forks',
  {
    interviewId: text('interview_id')
      .$type<InterviewId>()
      .primaryKey()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    fromId: text('from_id')
      .$type<InterviewId>()
      .references(() => interviews.id, { onDelete: 'set null' }),
  },
  (column) => [index('interview_forks_from').on(column.fromId)],
)

/** Every durable command, with its exact ack: the same id gets the same reply. */
export const commands = table(
  'interview_commands',
  {
    interviewId: text('interview_id')
      .$type<InterviewId>()
      .notNull()
      .references(() => interviews.id, { onDelete: 'cascade' }),
    commandId: text('command_id').$type<CommandId>().notNull(),
    hash: text('hash').notNull(),
    reply: json('reply').$type<Reply>().notNull(),
    at: int('at').notNull(),
  },
  (column) => [primaryKey({ columns: [column.interviewId, column.commandId] })],
)

/** A competency that a candidate's next interview asks about, where it can; gone once one does. */
export const planHints = table(
  'plan_hints',
  {
    candidateId: text('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    competency: text('competency').notNull(),
    at: int('at').notNull(),
  },
  (column) => [primaryKey({ columns: [column.candidateId, column.competency] })],
)
