import { z } from 'zod'
import type { ErrorCode } from '#contract/errors.ts'

/** How long somebody waits for a link, from asking to the answer. */
export const LINK_PATIENCE = 6_000

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

export type FetchedPage = PageRead & { url: string }

/** What came of a link: its page, or why there is none. */
export type LinkAnswer = { page: FetchedPage } | { refusal: { code: ErrorCode; title: string } }
