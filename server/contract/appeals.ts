import { z } from 'zod'
import { AppealId } from './ids.ts'
import { ANSWER_MAX } from './interviews.ts'
import { oneLine, storable } from './text.ts'

/** A correction mends a word or two that was misheard or mistyped; it may be this much longer than what it replaces. */
export const CORRECTED_WORDS_MAX = 4
export const ADDED_WORDS_MAX = 1

const words = {
  start: z.int().min(0),
  end: z.int().min(1).max(ANSWER_MAX),
  quote: z
    .string()
    .min(1)
    .max(ANSWER_MAX)
    .overwrite(storable)
    .describe('The words between the offsets, as a check: `answer.slice(start, end)`.'),
}

/** `strike`: this is not what I meant, do not count it. `correction`: this was misheard or mistyped. Offsets count in what was said. */
export const AppealRequest = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('strike'), ...words }),
  z.strictObject({ kind: z.literal('correction'), ...words, replacement: z.string().overwrite(oneLine).trim().min(1).max(80) }),
])
export type AppealRequest = z.infer<typeof AppealRequest>

/** When something was changed, and the score (0–100, null where there is none) before and after. */
export const ScoreChange = z.object({ at: z.number(), before: z.number().nullable(), after: z.number().nullable() })
export type ScoreChange = z.infer<typeof ScoreChange>

/** What the candidate contested and what came of it. It is kept when it is withdrawn. */
export const Appeal = z.object({
  id: AppealId,
  kind: z.enum(['strike', 'correction']),
  by: z.literal('candidate'),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  replacement: z.string().nullable().describe('Null for a strike.'),
  made: ScoreChange,
  withdrawn: ScoreChange.nullable(),
})
export type Appeal = z.infer<typeof Appeal>
