import { z } from 'zod'
import { SavedSearchId } from './ids.ts'
import { Rhythm, TimeZone } from './notes.ts'
import { oneLine } from './text.ts'

export const SEARCH_NAME_MAX = 100
const SEARCH_QUERY_MAX = 4_000

const name = z
  .string()
  .overwrite(oneLine)
  .trim()
  .min(1, { error: 'Give it a name.' })
  .max(SEARCH_NAME_MAX, { error: 'At most 100 characters.' })

/** `POST /api/searches`. `query` is what stands behind the question mark of `GET /api/postings`, and is read as there. */
export const SaveSearch = z.strictObject({
  name,
  query: z.string().max(SEARCH_QUERY_MAX),
  alert: Rhythm.default('off').describe('How often new postings are told of, in a note.'),
  timeZone: TimeZone.optional(),
})
export type SaveSearch = z.infer<typeof SaveSearch>

/** What is left out stays as it is. */
export const ChangeSearch = z.strictObject({ name: name.optional(), alert: Rhythm.optional() })
export type ChangeSearch = z.infer<typeof ChangeSearch>
export const OpenSearch = z.strictObject({})

export const SavedSearch = z.object({
  id: SavedSearchId,
  name: z.string(),
  query: z.string().describe('For `/postings?…` and `GET /api/postings?…`.'),
  alert: Rhythm,
  fresh: z.int().describe('Postings that came since it was last looked at.'),
  createdAt: z.number(),
})
export type SavedSearch = z.infer<typeof SavedSearch>
