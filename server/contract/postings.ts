import { z } from 'zod'
import { PostingId } from './ids.ts'
import { Seniority } from './targets.ts'
import { oneLine } from './text.ts'

export const POSTINGS_LIMIT_MAX = 100
export const POSTINGS_LIMIT = 20
/** Choices of one filter that may be combined. */
const CHOICES_MAX = 20

export const workplaces = ['remote', 'hybrid', 'on_site'] as const
export const Workplace = z.enum(workplaces)
export type Workplace = z.infer<typeof Workplace>

export const employmentTypes = ['full_time', 'part_time', 'contract', 'temporary', 'internship', 'volunteer', 'per_diem', 'other'] as const
export const EmploymentType = z.enum(employmentTypes)
export type EmploymentType = z.infer<typeof EmploymentType>

export const postingSorts = ['relevance', 'date', 'pay'] as const
export const PostingSort = z.enum(postingSorts)
export type PostingSort = z.infer<typeof PostingSort>

const line = (max: number) => z.string().overwrite(oneLine).max(max)
/** A filter that is given once or several times; several choices widen it. */
const some = <Choice extends z.ZodType>(choice: Choice) =>
  z.union([choice, z.array(choice).max(CHOICES_MAX)]).transform((given) => (Array.isArray(given) ? given : [given]))
const whole = (most: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/, { error: 'Give a whole number.' })
    .transform(Number)
    .pipe(z.int().max(most, { error: `Give at most ${most}.` }))
const currency = z.string().regex(/^[A-Z]{3}$/, { error: 'Give a currency by its three letters, for example EUR.' })

/**
 * `GET /api/postings`. Filters narrow together; the choices of one filter widen it. An unknown parameter is refused, so that
 * no filter can silently do nothing; an empty one counts as absent.
 */
export const SearchPostings = z.strictObject({
  q: line(200).optional().describe('Words, "phrases", -exclusions. The last word may be unfinished.'),
  place: line(100).trim().optional().describe('A town, region or country.'),
  km: whole(1_000).optional().describe('How far around `place`; needs a place whose position is known.'),
  remote: some(z.enum([...workplaces, 'true']))
    .optional()
    .describe('`true` is the same as `remote`.'),
  type: some(EmploymentType).optional(),
  seniority: some(Seniority).optional(),
  salaryMin: whole(1_000_000_000)
    .optional()
    .describe(
      'The least pay for a year, in the currency of each posting. Postings that state no pay stay, and are counted in `unstatedPay`.',
    ),
  currency: currency.optional().describe('Only postings that pay in this currency, and those that state no pay.'),
  pay: some(z.string().regex(/^[A-Z]{3}:\d{1,10}$/, { error: 'Give a pay band as the facet names it, for example EUR:40000.' }))
    .optional()
    .describe('Pay bands, as `facets.pay` names them.'),
  unstatedPay: z.enum(['show', 'hide']).optional().describe('`hide` leaves out postings that state no pay.'),
  employer: some(line(200).trim()).optional().describe('An employer, by the whole name.'),
  skill: some(line(100).trim()).optional().describe('Every skill that is named must be asked for.'),
  since: z
    .string()
    .regex(/^(\d{1,4}|\d{4}-\d{2}-\d{2})$/, { error: 'Give a number of days, or a date such as 2026-03-01.' })
    .refine((since) => !since.includes('-') || !Number.isNaN(Date.parse(since)), { error: 'There is no such date.' })
    .optional()
    .describe('Posted within this many days, or on or after this date.'),
  without: some(line(100).trim()).optional().describe('Expansions (`expansions[].term`) that are not to be searched.'),
  sort: PostingSort.optional().describe('Without it by relevance when there are words, by date when there are none.'),
  limit: whole(POSTINGS_LIMIT_MAX).pipe(z.int().min(1)).optional(),
  cursor: z.string().max(4_000).optional().describe('`nextCursor` of the page before, with the other parameters unchanged.'),
})
export type SearchPostings = z.infer<typeof SearchPostings>

/** Part of a text: `text.slice(start, end)`, in UTF-16 units. */
export const Mark = z.object({ start: z.int(), end: z.int() })
export type Mark = z.infer<typeof Mark>

export const payUnits = ['hour', 'day', 'week', 'month', 'year'] as const
export const Pay = z.object({
  currency: z.string(),
  min: z.number().nullable().describe('For a year of full-time work, in `currency`.'),
  max: z.number().nullable(),
  stated: z
    .object({ min: z.number().nullable(), max: z.number().nullable(), unit: z.enum(payUnits) })
    .describe('As the posting states it.'),
})
export type Pay = z.infer<typeof Pay>

export const Highlights = z.object({
  title: z.array(Mark).describe('Parts of the title that were searched for.'),
  snippet: z
    .object({ text: z.string(), marks: z.array(Mark) })
    .nullable()
    .describe('The place of the description that fits best, or its beginning; null when there is no description.'),
})
export type Highlights = z.infer<typeof Highlights>

const posting = {
  id: PostingId,
  title: z.string(),
  employer: z.object({
    name: z.string().nullable().describe('null when the posting does not say.'),
    verifiedDomain: z.string().nullable().describe('Whoever posted it here reads mail at this domain; null when it came from elsewhere.'),
  }),
  place: z.string().nullable().describe('As it is shown: town, region, country.'),
  country: z.string().nullable(),
  workplace: Workplace.nullable(),
  types: z.array(EmploymentType),
  seniority: Seniority.nullable(),
  pay: Pay.nullable(),
  skills: z.array(z.string()),
  identifier: z.string().nullable().describe('The name that its source gave it.'),
  url: z.string().nullable().describe('Where it came from.'),
  postedAt: z.number().describe('ms since 1970; when it was first seen, unless it says an earlier date.'),
  closesAt: z.number().nullable(),
  state: z.enum(['open', 'closed']),
  isSample: z.boolean().describe('An invented posting that came with the product.'),
  isSaved: z.boolean().describe('Whether whoever asks has saved it.'),
}

/** A posting in a list. */
export const PostingSummary = z.object({ ...posting, highlights: Highlights })
export type PostingSummary = z.infer<typeof PostingSummary>

/** What an employer asks everybody who applies. */
export const ScreeningQuestion = z.strictObject({
  text: z
    .string()
    .overwrite(oneLine)
    .trim()
    .min(1, { error: 'Write the question, or take it away.' })
    .max(300, { error: 'At most 300 characters.' }),
  isRequired: z.boolean(),
})
export type ScreeningQuestion = z.infer<typeof ScreeningQuestion>

/** `GET /api/postings/:id`. A closed posting is still shown, as closed. */
export const Posting = z.object({
  ...posting,
  description: z.string().describe('Plain text: a line for each paragraph, • for entries of a list.'),
  firstSeenAt: z.number(),
  lastSeenAt: z.number(),
  changedAt: z.number().nullable().describe('When its content last changed after it was first seen.'),
  repostedAt: z.number().nullable().describe('When it was last posted again after it was closed; `postedAt` stays the first date.'),
  questions: z.array(ScreeningQuestion).describe('What the employer asks whoever applies.'),
})
export type Posting = z.infer<typeof Posting>

export const facetNames = ['employer', 'place', 'remote', 'type', 'seniority', 'pay', 'skill', 'since'] as const
export const FacetName = z.enum(facetNames)
export type FacetName = z.infer<typeof FacetName>

/** One choice of a filter. `value` is what the query parameter of the facet's name takes. */
export const FacetChoice = z.object({
  value: z.string(),
  label: z.string().describe('In words, for people.'),
  count: z.int().describe('Postings with this choice, under every other filter that is set.'),
  isChosen: z.boolean(),
})
export type FacetChoice = z.infer<typeof FacetChoice>

/** What was searched beside the words themselves. */
export const Expansion = z.object({
  term: z.string().describe('Searched too; `without` takes it away.'),
  for: z.string().describe('The words of the query that it stands for.'),
  kind: z.enum(['synonym', 'broader', 'spelling']),
})
export type Expansion = z.infer<typeof Expansion>

export const PostingPage = z.object({
  items: z.array(PostingSummary),
  total: z.int().describe('How many postings match, on all pages.'),
  unstatedPay: z
    .int()
    .describe('How many of the matches state no pay; with `unstatedPay=hide` or a pay band, how many were left out for it.'),
  facets: z.record(FacetName, z.array(FacetChoice)),
  expansions: z.array(Expansion),
  didYouMean: z.string().nullable().describe('The query in another spelling, when hardly anything matches this one.'),
  sort: PostingSort.describe('The order of the items.'),
  nextCursor: z.string().optional().describe('Absent on the last page.'),
})
export type PostingPage = z.infer<typeof PostingPage>

/** `GET /api/me/postings`: what I saved, the newest first, closed ones too. */
export const SavedPosting = z.object({ savedAt: z.number(), posting: z.object(posting) })
export type SavedPosting = z.infer<typeof SavedPosting>
/** A posting without what a search adds. */
export type PostingCard = SavedPosting['posting']

/** `POST /api/postings/:id/save`. Saving again changes nothing. */
export const SavePosting = z.strictObject({})
export const PostingSaved = z.object({ postingId: PostingId, savedAt: z.number() })
export type PostingSaved = z.infer<typeof PostingSaved>
