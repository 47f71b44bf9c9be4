import { z } from 'zod'
import { Appeal } from './appeals.ts'
import { InterviewId, TurnId } from './ids.ts'
import { ANSWER_MAX, InterviewKind } from './interviews.ts'
import { Provenance } from './provenance.ts'
import { oneLine, storable } from './text.ts'

export const dimensions = ['relevance', 'structure', 'specificity', 'ownership', 'depth', 'clarity'] as const
export const Dimension = z.enum(dimensions)
export type Dimension = z.infer<typeof Dimension>

export const gates = ['empty', 'gibberish', 'echo', 'repetition', 'salad', 'off_topic', 'injection'] as const
export const Gate = z.enum(gates)
export type Gate = z.infer<typeof Gate>

/** `POST /api/score`: one answer, judged by the same verb that judges an interview. */
export const ScoreRequest = z.strictObject({
  question: z.string().overwrite(storable).trim().min(1).max(2_000),
  answer: z.string().max(ANSWER_MAX).overwrite(storable),
  competency: z.string().overwrite(oneLine).trim().max(80).optional(),
  kind: InterviewKind.optional(),
  lookFor: z.array(z.string().max(300).overwrite(storable)).max(12).optional(),
})
export type ScoreRequest = z.infer<typeof ScoreRequest>

/**
 * Words of the candidate that earned or cost something: `answer.slice(start, end) === quote`, offsets in UTF-16 units.
 * `earned` spans are what a band rests on, `vague` spans are what would be worth making concrete.
 */
export const Span = z.object({
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  dimension: Dimension,
  tone: z.enum(['earned', 'vague']),
  signal: z.string().describe('What was recognised, for example `own_action`, `result_number`, `hedge`, `contradicts_fact`.'),
  why: z.string().optional().describe('For `contradicts_fact`: what holds, in one sentence.'),
})
export type Span = z.infer<typeof Span>

/** 0–5 against the rubric. `assessed: false` means that the dimension could not be judged and counts nowhere. */
export const Band = z.discriminatedUnion('assessed', [
  z.object({ dimension: Dimension, assessed: z.literal(true), band: z.number().min(0).max(5), why: z.string() }),
  z.object({ dimension: Dimension, assessed: z.literal(false), why: z.string() }),
])
export type Band = z.infer<typeof Band>

/** What the score would lose without these words, in whole points; negative where they cost. Measured by the rules, also where a model judged. */
export const Heat = z.object({ start: z.int(), end: z.int(), value: z.int() })
export type Heat = z.infer<typeof Heat>

const range = { lowest: z.number(), highest: z.number() }

/**
 * Whether the judgement moves when the answer is read again: `variants` are readings of the answer in other quotes, spacing,
 * spelling and capitals, `readings` are several readings by a model. `count` counts every reading, the judged one too.
 */
export const Stability = z.object({
  by: z.enum(['variants', 'readings']),
  count: z.int().min(1),
  ...range,
  bands: z.array(z.object({ dimension: Dimension, ...range })).describe('Of the assessed dimensions.'),
})
export type Stability = z.infer<typeof Stability>

export const applicabilities = ['observed', 'not_elicited', 'insufficient', 'unscoreable'] as const

export const AnswerScore = z.object({
  score: z.number().min(0).max(100).nullable().describe('Mean band × 20 after gates; null only when unscoreable.'),
  applicability: z.enum(applicabilities),
  bands: z.array(Band),
  spans: z.array(Span),
  gates: z.array(z.object({ gate: Gate, why: z.string() })),
  fix: z.string().describe('The one thing to do better, in one sentence.'),
  stronger: z.string().nullable().describe("A stronger version from the candidate's own facts, gaps in [brackets]."),
  provenance: Provenance,
  heat: z.array(Heat).optional().describe('Sentence by sentence, in order; absent where there is no score.'),
  stability: Stability.optional().describe('Absent where the answer was read once.'),
})
export type AnswerScore = z.infer<typeof AnswerScore>

/** What an answer to a question of the bank sounds like at bands 1, 3 and 5. */
export const Anchors = z.object({ weak: z.string(), solid: z.string(), strong: z.string() })
export type Anchors = z.infer<typeof Anchors>

export const ScoredAnswer = z.object({
  turnId: TurnId.describe('The answer.'),
  questionTurnId: TurnId,
  question: z.string(),
  answer: z.string().describe('What was said; every offset counts in it, whatever was contested.'),
  competency: z.string(),
  state: z.enum(['waiting', 'scored', 'failed']),
  result: AnswerScore.nullable(),
  appeals: z.array(Appeal).optional().describe('What the candidate contested, oldest first.'),
  anchors: Anchors.optional().describe('For a question of the bank, once the interview is over.'),
})
export type ScoredAnswer = z.infer<typeof ScoredAnswer>

export const Scorecard = z.object({
  interviewId: InterviewId,
  status: z.enum(['scoring', 'complete', 'insufficient']),
  verdict: z.string().describe('One sentence.'),
  overall: z.number().nullable().describe('0–100; null with fewer than three scored answers.'),
  competencies: z.array(z.object({ competency: z.string(), score: z.number(), answers: z.int() })),
  dimensions: z.array(z.object({ dimension: Dimension, score: z.number().nullable() })),
  answers: z.array(ScoredAnswer),
  notCovered: z.array(z.string()).describe('Competencies that were planned and never answered.'),
  updatedAt: z.number(),
})
export type Scorecard = z.infer<typeof Scorecard>
