import { z } from 'zod'
import { ShareId, TurnId } from './ids.ts'
import { Turn } from './interviews.ts'
import { Scorecard } from './scorecards.ts'
import { oneLine } from './text.ts'

export const SHARE_DAYS_MAX = 30
export const Days = z.int().min(1).max(SHARE_DAYS_MAX)
/** Only the candidate sees whom a link is for. */
export const Recipient = z.string().overwrite(oneLine).trim().max(80)

/** `POST /api/interviews/:id/shares`: a link that shows the scorecard to whoever has it, for seven days unless said otherwise. */
export const ShareScorecard = z.strictObject({
  days: Days.optional(),
  withTranscript: z.boolean().optional().describe('true also shows everything else that was said.'),
  recipient: Recipient.optional(),
})
export type ShareScorecard = z.infer<typeof ShareScorecard>

export const ShareMade = z.object({
  id: ShareId,
  url: z.string().describe('The link. It is shown this once: only a keyed hash of it is kept.'),
  expiresAt: z.number(),
})
export type ShareMade = z.infer<typeof ShareMade>

/** A link as its maker sees it later: whom it is for, what it does, how long, and when it was opened. Never by whom. */
export const Share = z.object({
  id: ShareId,
  purpose: z.enum(['read', 'review']).describe('review: a person was asked, and may write a view of their own.'),
  questionTurnId: TurnId.nullable().describe('For a review of one answer: the question it answers.'),
  recipient: z.string().nullable(),
  withTranscript: z.boolean(),
  state: z.enum(['open', 'expired', 'revoked']),
  createdAt: z.number(),
  expiresAt: z.number(),
  opened: z.int(),
  lastOpenedAt: z.number().nullable(),
})
export type Share = z.infer<typeof Share>

/** `GET /api/shared/:token`: a scorecard without who it is about. */
export const SharedScorecard = z.object({
  title: z.string(),
  heldAt: z.number(),
  expiresAt: z.number(),
  scorecard: Scorecard.omit({ interviewId: true }),
  transcript: z.array(Turn).nullable(),
})
export type SharedScorecard = z.infer<typeof SharedScorecard>
