import { z } from 'zod'

/** What a link led to. */
export const WebPage = z.object({ contentType: z.string(), text: z.string() })
export type WebPage = z.infer<typeof WebPage>

/** What a page says about a job, and how it said it. */
export const PageRead = z.object({
  title: z.string(),
  employer: z.string().nullable(),
  description: z.string(),
  source: z.enum(['json-ld', 'page']),
})
export type PageRead = z.infer<typeof PageRead>
