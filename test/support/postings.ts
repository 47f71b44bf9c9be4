import type { PostingPage } from '#contract/postings.ts'
import type { House } from '#server/platform/house.ts'
import { type ImportReport, importPostings } from '#server/postings/import-postings.ts'
import type { Item } from '#server/postings/intake/json-items.ts'
import type { Browser } from './browser.ts'

export type GivenPosting = Record<string, unknown> & { title: string }

/** A schema.org JobPosting with what a test says of it. */
export const job = (title: string, fields: Record<string, unknown> = {}): GivenPosting => ({ '@type': 'JobPosting', title, ...fields })

async function* items(values: readonly unknown[]): AsyncGenerator<Item> {
  for (const [index, value] of values.entries()) yield { index, value }
}

/** Imports them; each without a name of its own is named after its place in the list. */
export const bring = (house: House, values: readonly unknown[], options: { isSample?: boolean } = {}): Promise<ImportReport> =>
  importPostings(house, items(values), options)

/** What a search gives; `query` is the part behind the question mark, or its parameters. */
export const searched = async (browser: Browser, query: string | Record<string, string>): Promise<PostingPage> => {
  const reply = await browser.get(`/api/postings?${typeof query === 'string' ? query : new URLSearchParams(query)}`)
  if (reply.status !== 200) throw new Error(`${reply.status} ${JSON.stringify(reply.body)}`)
  return reply.body as PostingPage
}

export const titlesOf = (page: PostingPage): string[] => page.items.map(({ title }) => title)
