import { createHash } from 'node:crypto'
import type { WritePosting } from '#contract/employers.ts'
import { PostingId } from '#contract/ids.ts'
import type { Posting } from '#contract/postings.ts'
import type { Database } from '../platform/db/open.ts'
import type { Query, Unit } from '../platform/db/write.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { readPosting } from './intake/read-posting.ts'
import { plainText } from './plain-text.ts'
import { indexed } from './search/words.ts'
import { changePublished, findByIds, findByKeys, insertPosting, newestRow, type PostingRow } from './store.ts'
import { toPosting } from './view.ts'

/** Who posts: `key` names the posting among all there are, and `domain` is what they proved. */
export type Issuer = { key: string; employer: string; domain: string }
type Publishing = { isAgain?: boolean; also: (tx: Query, id: PostingId) => Unit }
type Content = Omit<PostingRow, 'id' | 'row' | 'firstSeenAt' | 'lastSeenAt' | 'changedAt' | 'repostedAt'>

/** Of the last day, in UTC: the day that people read is the one that was written. */
const LAST_SECOND = (24 * 3_600 - 1) * 1_000
/** An import may have taken the same number. */
const TRIES_MAX = 4
/** Nothing has this id: a preview is nowhere yet. */
const PREVIEW = PostingId.parse('00000000-0000-7000-8000-000000000000')

/**
 * Publishes what an organisation wrote, or changes what it published under this key: the first date stays. `isAgain` opens a closed
 * one anew. `also` is written in the same unit. Gives null when the posting is not in the state that this needs, or `also` broke.
 */
export const publishPosting = async (
  house: House,
  issuer: Issuer,
  given: WritePosting,
  publishing: Publishing,
  tries = 1,
): Promise<PostingId | null> => {
  const { db, clock, ids } = house
  const { isAgain = false, also } = publishing
  const now = clock.now()
  const content = read(issuer, given, now)
  const known = (await findByKeys(db, [issuer.key])).get(issuer.key)
  const newest = await newestRow(db)
  const id = known?.id ?? ids.make<PostingId>()
  const row = known?.row ?? newest + 1
  const words = { row, ...indexed(content.title, content.description) }
  try {
    const written = await db.write((tx) => [
      ...(known ? change(tx, known, content, words, { now, isAgain }) : insertPosting(tx, fresh(content, id, row, now), words)),
      ...also(tx, id),
    ])
    return written.ok ? id : null
  } catch (error) {
    if (known || tries >= TRIES_MAX) throw error
    return publishPosting(house, issuer, given, publishing, tries + 1)
  }
}

/** The posting as seekers would see it; nothing is kept. */
export const previewPosting = ({ clock }: House, issuer: Issuer, given: WritePosting): Posting => {
  const now = clock.now()
  return toPosting(fresh(read(issuer, given, now), PREVIEW, 0, now), { now, isSaved: false })
}

/** Those of these postings that there are, as anybody sees them. */
export const postingsOf = async (db: Database, ids: readonly PostingId[], now: number): Promise<Map<PostingId, Posting>> => {
  const rows = await findByIds(db, ids)
  return new Map([...rows].map(([id, row]) => [id, toPosting(row, { now, isSaved: false })]))
}

const fresh = (content: Content, id: PostingId, row: number, now: number): PostingRow => ({
  ...content,
  id,
  row,
  firstSeenAt: now,
  lastSeenAt: now,
  changedAt: null,
  repostedAt: null,
})

type Known = Pick<PostingRow, 'id' | 'row' | 'hash'>
type State = Parameters<typeof changePublished>[3]

const change = (
  tx: Query,
  known: Known,
  { postedAt: _, ...content }: Content,
  words: Parameters<typeof insertPosting>[2],
  state: State,
) => {
  const { now, isAgain } = state
  const isChanged = !isAgain && content.hash !== known.hash
  const dates = { lastSeenAt: now, ...(isChanged && { changedAt: now }), ...(isAgain && { repostedAt: now }) }
  return changePublished(tx, { ...content, ...dates, id: known.id }, words, state)
}

/** Read as any posting is, where reading is needed; what the form states is not guessed. */
const read = ({ key, employer, domain }: Issuer, given: WritePosting, now: number): Content => {
  const description = plainText(given.description)
  const result = readPosting(
    { title: 'posting', jobLocation: placeOf(given), baseSalary: salaryOf(given), hiringOrganization: employer },
    now,
  )
  if ('reason' in result) throw new Refusal('invalid_input', result.reason)
  const stated = {
    key,
    title: given.title,
    employer,
    description,
    types: [given.type],
    workplace: given.workplace,
    seniority: given.seniority,
    skills: [...new Set(given.skills)],
    closesAt: Date.parse(given.closesOn) + LAST_SECOND,
    isSample: false,
    verifiedDomain: domain,
    questions: given.questions,
  }
  const { postedAt, ...rest } = { ...result.posting, ...stated, hash: '' }
  return { ...rest, postedAt, hash: createHash('sha256').update(JSON.stringify(rest)).digest('base64url') }
}

const placeOf = ({ town, country }: WritePosting) => ({ address: { addressLocality: town, addressCountry: country } })

const salaryOf = ({ pay }: WritePosting) =>
  pay.kind === 'stated'
    ? { currency: pay.currency, value: { minValue: pay.min, maxValue: pay.max ?? pay.min, unitText: pay.unit } }
    : undefined
