import { z } from 'zod'
import { InterviewId, TurnId } from './ids.ts'
import { AnswerText } from './interviews.ts'
import { AnswerScore, Dimension, ScoredAnswer } from './scorecards.ts'

/** `POST /api/interviews/:id/answers/:turnId/attempts`: the same question, answered again. The same words again are the same attempt. */
export const RetryAnswer = z.strictObject({
  text: AnswerText.refine((text) => text.trim().length > 0, { error: 'Write something first.' }),
})
export type RetryAnswer = z.infer<typeof RetryAnswer>

/** One thing that code found in comparing two answers, with the candidate's words that it rests on. */
export const Finding = z.object({
  about: z.string().describe('What was recognised, for example `result_number`, or `point` for a point of the reference.'),
  says: z.string(),
  in: z.enum(['first', 'attempt']).describe('Whose words are quoted.'),
  start: z.int(),
  end: z.int(),
  quote: z.string().describe('Exact: `text.slice(start, end)`, offsets in UTF-16 units.'),
})
export type Finding = z.infer<typeof Finding>

/** An attempt beside the answer of the interview. */
export const Comparison = z.object({
  change: z.number().nullable().describe('Score of the attempt minus score of the first answer; null when either has none.'),
  dimensions: z
    .array(z.object({ dimension: Dimension, before: z.number(), after: z.number() }))
    .describe('Bands 0–5, where both have one.'),
  added: z.array(Finding).describe('What the attempt has and the first answer had not.'),
  missing: z.array(Finding).describe('What is still not there.'),
  isReread: z.boolean().describe('The two had different readers, so the rules read both again for this comparison.'),
})
export type Comparison = z.infer<typeof Comparison>

export const Attempt = z.object({
  turnId: TurnId.describe('The answer of the interview that this is another attempt at.'),
  number: z.int().min(2).describe('The answer of the interview is the first attempt.'),
  text: z.string(),
  at: z.number(),
  state: ScoredAnswer.shape.state,
  result: AnswerScore.nullable(),
  comparison: Comparison.nullable().describe('null until it is scored.'),
})
export type Attempt = z.infer<typeof Attempt>

/** One value of a series, 0–100. */
export const ProgressPoint = z.object({
  at: z.number(),
  score: z.number(),
  of: z.enum(['interview', 'attempt']).describe('The mean of an interview, or that interview with one answer retried.'),
})
export type ProgressPoint = z.infer<typeof ProgressPoint>

export const trends = ['rising', 'steady', 'falling', 'uneven'] as const
const series = {
  points: z.array(ProgressPoint).describe('Interviews, oldest first, each followed by its retries.'),
  trend: z.enum(trends).nullable().describe('From interview to interview; null for fewer than three: too few to tell.'),
}

/** A weak answer that is due to be tried again, now or later. */
export const DueRetry = z.object({
  interviewId: InterviewId,
  turnId: TurnId,
  title: z.string(),
  question: z.string(),
  competency: z.string(),
  score: z.number().describe('Of the newest attempt.'),
  attempts: z.int().describe('The answer of the interview among them.'),
  lastAt: z.number(),
  dueAt: z.number(),
  step: z.int().min(1).describe('Which of the spaced retries comes next, from 1.'),
  isDue: z.boolean(),
})
export type DueRetry = z.infer<typeof DueRetry>

/** `GET /api/progress`. Only scored answers count; nothing is compared across dimensions. */
export const PracticeProgress = z.object({
  done: z.int().describe('Interviews that ended with an overall score.'),
  goal: z.int().describe('The most efficient number of practice interviews in the trials there are.'),
  interviews: z.object({
    ...series,
    items: z.array(z.object({ id: InterviewId, title: z.string(), at: z.number(), score: z.number().nullable(), answers: z.int() })),
  }),
  dimensions: z.array(z.object({ dimension: Dimension, ...series })),
  competencies: z.array(z.object({ competency: z.string(), ...series })),
  isMixed: z.boolean().describe('Some answers were read by rules and some by a model.'),
  retries: z.object({
    days: z.array(z.int()).describe('How long after the newest attempt each spaced retry is due.'),
    weakBelow: z.number().describe('An answer that scores less is scheduled.'),
    answers: z.int().describe('Questions that were answered again and judged by one reader both times.'),
    gain: z.number().nullable().describe('How much their newest attempt scores above the first answer, on average.'),
    items: z.array(DueRetry).describe('The next due first.'),
  }),
})
export type PracticeProgress = z.infer<typeof PracticeProgress>
