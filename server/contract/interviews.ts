import { z } from 'zod'
import { InterviewId, ResumeId, TurnId } from './ids.ts'
import { Provenance } from './provenance.ts'
import { Seniority, Target, TargetRequest } from './targets.ts'
import { storable } from './text.ts'

export const ANSWER_MAX = 20_000
export const kinds = ['screening', 'behavioural', 'technical', 'case', 'mixed'] as const
export const personas = ['warm', 'neutral', 'demanding'] as const
export const modes = ['coaching', 'rehearsal'] as const
export const phases = ['warm-up', 'core', 'pressure', 'your-questions', 'closing'] as const

export const InterviewKind = z.enum(kinds)
export const Persona = z.enum(personas)
export const Mode = z.enum(modes)
export const Phase = z.enum(phases)
export type InterviewKind = z.infer<typeof InterviewKind>
export type Persona = z.infer<typeof Persona>
export type Mode = z.infer<typeof Mode>
export type Phase = z.infer<typeof Phase>

/** What a candidate says to a question, in an interview or when they practise it again. */
export const AnswerText = z
  .string()
  .max(ANSWER_MAX, { error: `An answer has at most ${ANSWER_MAX} characters.` })
  .overwrite(storable)

/** `POST /api/interviews`. Without `questions` or `minutes` an interview has six questions and 30 minutes. */
export const CreateInterview = z.strictObject({
  target: TargetRequest,
  kind: InterviewKind.optional(),
  seniority: Seniority.optional(),
  language: z
    .string()
    .regex(/^[a-z]{2}(-[A-Z]{2})?$/, { error: 'Use a language code such as en.' })
    .optional(),
  persona: Persona.optional(),
  questions: z.int().min(1).max(20).optional(),
  minutes: z.int().min(1).max(120).optional(),
  mode: Mode.optional(),
  resumeId: ResumeId.optional(),
  keep: z.boolean().optional().describe('false erases the interview 15 minutes after its last page was closed.'),
})
export type CreateInterview = z.infer<typeof CreateInterview>

/** `POST /api/interviews/:id/forks`: a new interview that goes on from a question of this one. */
export const ForkInterview = z.strictObject({
  turnId: TurnId.describe('Any turn of the interview; what belongs to a planned question stands for that question.'),
})
export type ForkInterview = z.infer<typeof ForkInterview>

export const statuses = ['lobby', 'asking', 'listening', 'deciding', 'closing', 'ended'] as const
export const endCauses = ['completed', 'stopped', 'time_up', 'abandoned'] as const
export const turnKinds = ['question', 'probe', 'reply', 'closing', 'answer'] as const
export const turnCauses = ['finished', 'interrupted', 'failed', 'timeout'] as const
export const Status = z.enum(statuses)
export const EndCause = z.enum(endCauses)
export const TurnKind = z.enum(turnKinds)
export const TurnCause = z.enum(turnCauses)
export const Speaker = z.enum(['interviewer', 'candidate'])
export type Status = z.infer<typeof Status>
export type EndCause = z.infer<typeof EndCause>
export type TurnKind = z.infer<typeof TurnKind>
export type TurnCause = z.infer<typeof TurnCause>

export const Turn = z.object({
  turnId: TurnId,
  speaker: Speaker,
  kind: TurnKind,
  cause: TurnCause.nullable().describe('null while the turn is open.'),
  text: z.string(),
  at: z.number(),
  answers: TurnId.nullable().describe('For an answer: the interviewer turn it answers.'),
  slotId: z.string().nullable().describe('The planned question that the turn belongs to.'),
  by: Provenance.nullable(),
  copied: z.boolean().describe('Said in the interview that this one was forked from; the log knows nothing of it.'),
})
export type Turn = z.infer<typeof Turn>

/** Where an interview stands in its plan. `index` counts from 1; `of` may shrink when time runs short. */
export const Progress = z.object({ index: z.int(), of: z.int(), phase: Phase, competency: z.string() })
export type Progress = z.infer<typeof Progress>

/** The interview that a fork goes on from, unless that has been deleted meanwhile. */
export const ForkedFrom = z.discriminatedUnion('isDeleted', [
  z.object({ isDeleted: z.literal(false), id: InterviewId, title: z.string(), createdAt: z.number() }),
  z.object({ isDeleted: z.literal(true) }),
])
export type ForkedFrom = z.infer<typeof ForkedFrom>

export const InterviewSummary = z.object({
  id: InterviewId,
  title: z.string(),
  employer: z.string().nullable(),
  kind: InterviewKind,
  mode: Mode,
  status: Status,
  endCause: EndCause.nullable(),
  createdAt: z.number(),
  endedAt: z.number().nullable(),
  answered: z.int().describe('Planned questions with an answer that is judged; follow-ups belong to their question.'),
  score: z.number().nullable().describe('0–100, null until three answers are scored.'),
  keep: z.boolean(),
  forkedFrom: ForkedFrom.nullable().describe('null unless it is a fork.'),
})
export type InterviewSummary = z.infer<typeof InterviewSummary>

export const Interview = InterviewSummary.extend({
  target: Target,
  seniority: Seniority.nullable(),
  persona: Persona,
  language: z.string(),
  minutes: z.int(),
  seq: z.int(),
  elapsedMs: z.number().describe('Time on the interview clock, which stops while nobody is joined.'),
  progress: Progress.nullable(),
  answerable: TurnId.nullable().describe('The turn that `answer:submit` may name now.'),
  transcript: z.array(Turn),
})
export type Interview = z.infer<typeof Interview>
