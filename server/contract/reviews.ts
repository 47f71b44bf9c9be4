import { z } from 'zod'
import { ReviewId, ShareId, TurnId } from './ids.ts'
import { Dimension, ScoredAnswer } from './scorecards.ts'
import { Days, Recipient } from './shares.ts'
import { oneLine, storable } from './text.ts'

/** Every answer of the longest interview, in every dimension. */
const BANDS_MAX = 150

const words = (most: number) => z.string().overwrite(storable).trim().max(most)

/** `POST /api/interviews/:id/review-requests`: a person is asked for their own view of one answer, or of all. */
export const AskPerson = z.strictObject({
  questionTurnId: TurnId.optional().describe('Names one answer by its question; without it the request is about all answers.'),
  days: Days.optional(),
  recipient: Recipient.optional(),
  question: words(500).optional().describe('What the person should look at; they see it.'),
  to: z.enum(['link', 'controller']).optional().describe('controller: mailed to whoever answers for this instance.'),
})
export type AskPerson = z.infer<typeof AskPerson>

export const PersonAsked = z.object({
  id: ShareId,
  url: z.string().nullable().describe('The link to send, shown this once; null when the request was mailed.'),
  expiresAt: z.number(),
})
export type PersonAsked = z.infer<typeof PersonAsked>

/** A band that a person gives: 0–5 in halves, never without a reason. */
export const PersonBand = z.strictObject({
  questionTurnId: TurnId,
  dimension: Dimension,
  band: z.number().min(0).max(5).multipleOf(0.5),
  reason: words(1_000).min(1, { error: 'Say why: a band counts only with its reason.' }),
})
export type PersonBand = z.infer<typeof PersonBand>

/** `PUT /api/review/:token`: the whole view; saving it again replaces it. */
export const SaveReview = z.strictObject({
  name: z.string().overwrite(oneLine).trim().min(1, { error: 'Say how you want to be called.' }).max(80),
  comment: words(4_000).min(1, { error: 'Write a sentence or more.' }),
  bands: z
    .array(PersonBand)
    .max(BANDS_MAX)
    .refine((bands) => new Set(bands.map(({ questionTurnId, dimension }) => `${questionTurnId} ${dimension}`)).size === bands.length, {
      error: 'Give each dimension of an answer one band.',
    }),
})
export type SaveReview = z.infer<typeof SaveReview>

/** A person's view. It stands beside the score and never changes it. */
export const Review = SaveReview.extend({
  id: ReviewId,
  questionTurnId: TurnId.nullable().describe('The question of the one answer it is about; null when it is about all.'),
  bands: z.array(PersonBand),
  createdAt: z.number(),
  updatedAt: z.number(),
})
export type Review = z.infer<typeof Review>

/** `GET /api/review/:token`: what the person is asked about, and what they have written so far. */
export const ReviewSheet = z.object({
  title: z.string(),
  question: z.string().nullable(),
  isAboutAll: z.boolean(),
  expiresAt: z.number(),
  answers: z.array(ScoredAnswer),
  review: Review.nullable(),
})
export type ReviewSheet = z.infer<typeof ReviewSheet>
