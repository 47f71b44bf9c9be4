import { z } from 'zod'
import { Problem } from './errors.ts'
import { CommandId, InterviewId, TurnId } from './ids.ts'
import { ANSWER_MAX, AnswerText, EndCause, Progress, Speaker, TurnCause, TurnKind } from './interviews.ts'
import type { NoteArrived } from './notes.ts'
import { Provenance } from './provenance.ts'
import { storable } from './text.ts'

/** Sent as `auth.protocol` in the handshake; absent means 1. */
export const PROTOCOL_VERSION = 1

const about = { interviewId: InterviewId, commandId: CommandId }
const aboutTurn = { ...about, turnId: TurnId }

/** Every command a client may send, with the shape of its payload. All but `answer:draft` are acked. */
export const commands = {
  'interview:join': z.strictObject({ interviewId: InterviewId, afterSeq: z.int().min(0) }),
  'interview:start': z.strictObject(about),
  'interview:end': z.strictObject(about),
  'answer:draft': z.strictObject({ interviewId: InterviewId, turnId: TurnId, text: z.string().max(ANSWER_MAX).overwrite(storable) }),
  'answer:submit': z.strictObject({
    ...aboutTurn,
    text: AnswerText.refine((text) => text.trim().length > 0, { error: 'Write something first, or skip the question.' }),
    spoken: z
      .strictObject({ durationMs: z.int().min(0), pausesMs: z.array(z.int().min(0)).max(500) })
      .optional()
      .describe('Timing of a spoken answer; delivery is judged apart from content.'),
  }),
  'turn:stop': z.strictObject(aboutTurn),
  'turn:repeat': z.strictObject(aboutTurn),
  'turn:skip': z.strictObject(aboutTurn),
  'turn:think': z.strictObject(aboutTurn),
} as const
export type CommandName = keyof typeof commands
export type Command<Name extends CommandName> = z.infer<(typeof commands)[Name]>
/** The commands that change an interview, each idempotent by its `commandId`. */
export type DurableCommandName = Exclude<CommandName, 'interview:join' | 'answer:draft'>

/** `seq` is the newest event that the command caused (or, for a join, the newest there is). */
export const Accepted = z.object({ ok: z.literal(true), seq: z.int(), turnId: TurnId.optional() })
export const Refused = z.object({ ok: z.literal(false), error: Problem })
export type Accepted = z.infer<typeof Accepted>
export type Reply = Accepted | { ok: false; error: Problem }

const body = {
  'interview.started': z.object({ type: z.literal('interview.started') }),
  'turn.started': z.object({
    type: z.literal('turn.started'),
    turnId: TurnId,
    speaker: Speaker,
    kind: TurnKind,
    expectsAnswer: z.boolean(),
    progress: Progress.nullable(),
  }),
  'turn.ended': z.object({
    type: z.literal('turn.ended'),
    turnId: TurnId,
    cause: TurnCause,
    text: z.string().describe('The whole text of the turn; equal to its deltas joined by offset.'),
    by: Provenance.nullable(),
  }),
  'thinking.started': z.object({ type: z.literal('thinking.started'), turnId: TurnId }),
  'question.skipped': z.object({ type: z.literal('question.skipped'), turnId: TurnId }),
  'answer.accepted': z.object({
    type: z.literal('answer.accepted'),
    turnId: TurnId.describe('The interviewer turn that was answered.'),
    answerTurnId: TurnId,
    isJudged: z.boolean().describe('false for a request ("could you repeat that?") and for questions to the interviewer.'),
  }),
  'answer.scored': z.object({
    type: z.literal('answer.scored'),
    answerTurnId: TurnId,
    score: z.number().nullable(),
    fix: z.string().nullable().describe('Sent in coaching mode only; null in a rehearsal.'),
    by: Provenance,
  }),
  'interview.ended': z.object({ type: z.literal('interview.ended'), cause: EndCause }),
  'scorecard.updated': z.object({ type: z.literal('scorecard.updated'), status: z.enum(['scoring', 'complete', 'insufficient']) }),
  'recommendations.ready': z.object({ type: z.literal('recommendations.ready') }),
  'matches.ready': z.object({ type: z.literal('matches.ready') }),
  notice: z.object({ type: z.literal('notice'), code: z.string(), title: z.string() }),
} as const

/** What an event says, before the log gives it its place. */
export const EventBody = z.discriminatedUnion('type', [
  body['interview.started'],
  body['turn.started'],
  body['turn.ended'],
  body['thinking.started'],
  body['question.skipped'],
  body['answer.accepted'],
  body['answer.scored'],
  body['interview.ended'],
  body['scorecard.updated'],
  body['recommendations.ready'],
  body['matches.ready'],
  body.notice,
])
export type EventBody = z.infer<typeof EventBody>

/** One entry of an interview's log: `seq` strictly +1 from 1, durable before it is sent. */
export type InterviewEvent = EventBody & { interviewId: InterviewId; seq: number; at: number }

/** Words of an open turn: no `seq`, ordered by `offset` (UTF-16 units) within the turn, durable before they are sent. */
export const TurnDelta = z.object({
  interviewId: InterviewId,
  turnId: TurnId,
  offset: z.int().min(0),
  text: z.string(),
  by: Provenance.optional().describe('Who words the turn; sent with its first words.'),
})
export type TurnDelta = z.infer<typeof TurnDelta>

export const Beat = z.object({ interviewId: InterviewId, seq: z.int() })
export type Beat = z.infer<typeof Beat>

export type ServerEvents = {
  'interview:event': (event: InterviewEvent) => void
  'turn.delta': (delta: TurnDelta) => void
  'interview:beat': (beat: Beat) => void
  'answer:draft': (draft: Command<'answer:draft'>) => void
  'note.arrived': (told: NoteArrived) => void
}
export type ClientEvents = {
  [Name in Exclude<CommandName, 'answer:draft'>]: (command: Command<Name>, ack: (reply: Reply) => void) => void
} & { 'answer:draft': (draft: Command<'answer:draft'>) => void }
