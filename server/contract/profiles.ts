import { z } from 'zod'
import { ResumeId } from './ids.ts'

export const RESUME_BYTES_MAX = 5 * 1024 * 1024
export const RESUME_TEXT_MAX = 60_000

export const PasteResume = z.strictObject({
  text: z.string().trim().min(20, { error: 'Paste at least a few lines.' }).max(RESUME_TEXT_MAX),
  label: z.string().trim().max(120).optional(),
})

/** Text that a reader of the page would not have seen: shown to the candidate, kept out of every prompt. */
export const HiddenText = z.object({ text: z.string(), why: z.enum(['white', 'tiny', 'off-page', 'vanished']) })

export const Resume = z.object({
  id: ResumeId,
  label: z.string(),
  source: z.enum(['text', 'pdf', 'docx']),
  text: z.string().describe('Exactly the text that was read.'),
  hidden: z.array(HiddenText),
  createdAt: z.number(),
})
export type HiddenText = z.infer<typeof HiddenText>
export type Resume = z.infer<typeof Resume>
