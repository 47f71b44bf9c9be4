import { z } from 'zod'
import { PostingId } from './ids.ts'
import { oneLine, storable } from './text.ts'

export const TITLE_MAX = 200
export const DESCRIPTION_MAX = 30_000

const title = z
  .string()
  .overwrite(oneLine)
  .trim()
  .min(2, { error: 'Type a job title.' })
  .max(TITLE_MAX)
  .regex(/[\p{L}\p{N}]/u, { error: 'Type a job title.' })
const description = z
  .string()
  .overwrite(storable)
  .trim()
  .min(20, { error: 'Paste at least a sentence of the description.' })
  .max(DESCRIPTION_MAX)
const url = z.url({ protocol: /^https?$/, error: 'Paste a whole link that starts with https://.' }).max(2_000)

/** What a candidate practises for, as they gave it: exactly one of a title, a link, a description, a posting. */
export const TargetRequest = z.union([
  z.strictObject({ title }),
  z.strictObject({ url }),
  z.strictObject({ description, title: title.optional() }),
  z.strictObject({ postingId: PostingId }),
])
export type TargetRequest = z.infer<typeof TargetRequest>

export const seniorities = ['junior', 'mid', 'senior', 'lead'] as const
export const Seniority = z.enum(seniorities)
export type Seniority = z.infer<typeof Seniority>

/** What was read from a target, shown back for editing. `mustHave` and `niceToHave` are verbatim lines. */
export const Target = z.object({
  title: z.string(),
  employer: z.string().nullable(),
  description: z.string(),
  url: z.string().nullable(),
  source: z.enum(['title', 'json-ld', 'page', 'description', 'posting']),
  seniority: Seniority.nullable(),
  domain: z.string().nullable().describe('Field of work, for example `nursing` or `software`.'),
  skills: z.array(z.string()),
  mustHave: z.array(z.string()),
  niceToHave: z.array(z.string()),
})
export type Target = z.infer<typeof Target>
