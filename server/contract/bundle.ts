import { z } from 'zod'
import { EndCause, InterviewKind, Mode, Persona, Phase, Status, Turn } from './interviews.ts'
import { EventBody } from './live.ts'
import { Review } from './reviews.ts'
import { dimensions, Scorecard, ScoredAnswer } from './scorecards.ts'
import { Seniority, Target } from './targets.ts'

export const BUNDLE_FORMAT = 'greenroom.scorecard'
/** Raised when a reader of the version before could misread a bundle; a field more is no new version. */
export const BUNDLE_VERSION = 1

const Concept = z.looseObject({ key: z.string(), aliases: z.array(z.string()) })

/** What the scorer was given for one answer, whole. Open for more, so that a later scorer's input is carried along. */
export const JudgedInput = z.looseObject({
  question: z.string(),
  answer: z.string(),
  competency: z.string(),
  kind: InterviewKind,
  lookFor: z.array(z.string()),
  concepts: z.array(Concept),
})
export type JudgedInput = z.infer<typeof JudgedInput>

export const PlannedQuestion = z.looseObject({
  id: z.string(),
  phase: Phase,
  kind: InterviewKind,
  competency: z.string(),
  questionId: z.string().nullable(),
  question: z.string(),
  guidance: z.string(),
  lookFor: z.array(z.string()),
  probes: z.record(z.string(), z.string()),
  concepts: z.array(Concept),
  maxProbes: z.int(),
  need: z.enum(['must', 'if-time']),
})

export const BundledAnswer = ScoredAnswer.extend({ slotId: z.string(), input: JudgedInput })
export type BundledAnswer = z.infer<typeof BundledAnswer>

/** `GET /api/interviews/:id/scorecard.json`: everything that a scorecard rests on, to be read, replayed and scored again elsewhere. */
export const Bundle = z.object({
  format: z.literal(BUNDLE_FORMAT),
  version: z.literal(BUNDLE_VERSION),
  madeAt: z.number(),
  interview: z.object({
    title: z.string(),
    employer: z.string().nullable(),
    target: Target,
    kind: InterviewKind,
    seniority: Seniority.nullable(),
    language: z.string(),
    persona: Persona,
    mode: Mode,
    minutes: z.int(),
    status: Status,
    endCause: EndCause.nullable(),
    createdAt: z.number(),
    endedAt: z.number().nullable(),
  }),
  rubric: z.object({
    name: z.string(),
    version: z.string(),
    dimensions: z.array(z.enum(dimensions)),
    bands: z.object({ from: z.number(), to: z.number() }),
  }),
  prompts: z
    .array(z.object({ name: z.string(), sha256: z.string() }))
    .describe('The prompts that words and scores of this interview came from.'),
  plan: z.array(PlannedQuestion),
  transcript: z.array(Turn),
  events: z
    .array(z.intersection(EventBody, z.object({ seq: z.int(), at: z.number() })))
    .describe('The log: applied in order it gives the transcript, but for the turns that were copied into a fork.'),
  scorecard: Scorecard.omit({ interviewId: true, answers: true }),
  answers: z.array(BundledAnswer),
  reviews: z.array(Review),
})
export type Bundle = z.infer<typeof Bundle>
