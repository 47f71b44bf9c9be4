import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { PostingSort, SearchPostings } from '#contract/postings.ts'
import { Refusal } from '../../platform/errors.ts'
import type { Rarity } from './rank.ts'

/**
 * Where a page ended: the sort key and the row of its last posting. `asOf` is when the first page was read and `rarity` how words were
 * weighed then, so that later pages are ranked alike whatever has arrived since.
 */
const Cursor = z.strictObject({
  of: z.string(),
  asOf: z.number(),
  rarity: z.record(z.string(), z.number()),
  key: z.number(),
  row: z.number(),
})
export type Cursor = z.infer<typeof Cursor> & { rarity: Rarity }

export const writeCursor = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url')

/** Throws `invalid_input` for what is no cursor of this very search. */
export const readCursor = (text: string, given: SearchPostings, sort: PostingSort): Cursor => {
  const cursor = Cursor.safeParse(parsed(text))
  if (cursor.success && cursor.data.of === searchKey(given, sort)) return cursor.data
  const field = 'This cursor belongs to another search.'
  throw new Refusal('invalid_input', 'Begin this search at its first page again.', { cursor: field })
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return null
  }
}

/** Names a search: everything but where in it one is, and how much of it is wanted at once. */
export const searchKey = ({ cursor: _, limit: __, ...given }: SearchPostings, sort: PostingSort): string => {
  const named = Object.entries({ ...given, sort }).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(named)).digest('base64url').slice(0, 16)
}
