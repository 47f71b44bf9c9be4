import { and, asc, count, desc, eq, gt, inArray, isNull, lte, max, ne, or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import type { CandidateId, PostingId } from '#contract/ids.ts'
import type { Database } from '../platform/db/open.ts'
import { must, type Query, type Statement, type Unit } from '../platform/db/write.ts'
import type { Listed } from './search/listed.ts'
import { postingMeanings, postings, postingWords, sampleFiles, savedPostings } from './tables.ts'

export type PostingRow = typeof postings.$inferSelect
/** What only postings of organisations have; a source elsewhere cannot say it. */
export type PublishedHere = 'verifiedDomain' | 'repostedAt' | 'questions'
export type WordsRow = typeof postingWords.$inferSelect

const words = { stems: postingWords.title, roots: postingWords.roots, plain: postingWords.plain }
const listed = {
  row: postings.row,
  id: postings.id,
  employer: postings.employer,
  place: postings.place,
  latitude: postings.latitude,
  longitude: postings.longitude,
  workplace: postings.workplace,
  types: postings.types,
  seniority: postings.seniority,
  pay: postings.pay,
  skills: postings.skills,
  postedAt: postings.postedAt,
  isSample: postings.isSample,
}

/** Seen by `at`, and not closed then. */
const openAt = (at: number) => and(lte(postings.firstSeenAt, at), or(isNull(postings.closesAt), gt(postings.closesAt, at)))

/** What search reads of these rows, as far as they were open at a time. */
export const listOpen = async (db: Database, rows: readonly number[], at: number): Promise<Listed[]> => {
  if (rows.length === 0) return []
  return db.q
    .select({ ...listed, ...words })
    .from(postings)
    .innerJoin(postingWords, eq(postingWords.row, postings.row))
    .where(and(isAmong(db, rows), openAt(at)))
}

/** The same of everything that was open, without words: nothing was asked that they would be compared with. */
export const listAllOpen = async ({ q }: Database, at: number): Promise<Listed[]> => {
  const all = await q.select(listed).from(postings).where(openAt(at))
  return all.map((posting) => ({ ...posting, stems: '', roots: '', plain: '' }))
}

/** One value for any number of rows: the statement stays the same, and is compiled once. */
const isAmong = ({ dialect }: Database, rows: readonly number[]): SQL => {
  const list = JSON.stringify(rows)
  return dialect === 'sqlite'
    ? sql`${postings.row} in (select value from json_each(${list}))`
    : sql`${postings.row} in (select value::bigint from json_array_elements_text(${list}::json) as value)`
}

export const countOpen = async ({ q }: Database, at: number): Promise<number> => {
  const [row] = await q.select({ open: count() }).from(postings).where(openAt(at))
  return row?.open ?? 0
}

/** What is an offer now: open, and no sample. */
const isListed = (at: number) => and(openAt(at), eq(postings.isSample, false))

export const countListed = async ({ q }: Database, at: number): Promise<number> => {
  const [row] = await q.select({ listed: count() }).from(postings).where(isListed(at))
  return row?.listed ?? 0
}

/** In the order in which they came, so that a page of them holds what it held. */
export const listListed = async (
  { q }: Database,
  at: number,
  { offset, limit }: { offset: number; limit: number },
): Promise<Pick<PostingRow, 'id' | 'firstSeenAt' | 'changedAt'>[]> => {
  const { id, firstSeenAt, changedAt, row } = postings
  return q.select({ id, firstSeenAt, changedAt }).from(postings).where(isListed(at)).orderBy(asc(row)).limit(limit).offset(offset)
}

/** Offers that came after `since` and are open at `at`. */
export const listFresh = async ({ q }: Database, since: number, at: number) => {
  const { row, id, title, employer, firstSeenAt } = postings
  return q
    .select({ row, id, title, employer, firstSeenAt })
    .from(postings)
    .where(and(isListed(at), gt(firstSeenAt, since)))
}

/** Changes whenever a search may find something that it did not before: postings came or changed, or what they mean was read. */
export const boardMark = async ({ q }: Database): Promise<string> => {
  const [board] = await q.select({ all: count(), seen: max(postings.firstSeenAt), changed: max(postings.changedAt) }).from(postings)
  const [read] = await q.select({ made: max(postingMeanings.madeAt) }).from(postingMeanings)
  return [board?.all, board?.seen, board?.changed, read?.made].map((part) => part ?? '').join('/')
}

export const findPosting = async ({ q }: Database, id: PostingId): Promise<PostingRow | null> => {
  const [row] = await q.select().from(postings).where(eq(postings.id, id))
  return row ?? null
}

export const findByIds = async ({ q }: Database, ids: readonly PostingId[]): Promise<Map<PostingId, PostingRow>> => {
  if (ids.length === 0) return new Map()
  const rows = await q
    .select()
    .from(postings)
    .where(inArray(postings.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row]))
}

/** Where postings at exactly this place say they are. */
export const findPositions = async ({ q }: Database, place: string): Promise<{ latitude: number | null; longitude: number | null }[]> =>
  q.select({ latitude: postings.latitude, longitude: postings.longitude }).from(postings).where(eq(postings.place, place)).limit(1)

type Known = Pick<PostingRow, 'id' | 'row' | 'key' | 'hash' | 'closesAt'>

export const findByKeys = async ({ q }: Database, keys: readonly string[]): Promise<Map<string, Known>> => {
  const { id, row, key, hash, closesAt } = postings
  const rows = await q
    .select({ id, row, key, hash, closesAt })
    .from(postings)
    .where(inArray(postings.key, [...keys]))
  return new Map(rows.map((found) => [found.key, found]))
}

export const hasPostings = async ({ q }: Database): Promise<boolean> =>
  (await q.select({ id: postings.id }).from(postings).limit(1)).length > 0

export const newestRow = async ({ q }: Database): Promise<number> => {
  const [newest] = await q.select({ row: max(postings.row) }).from(postings)
  return newest?.row ?? 0
}

export const insertPosting = (tx: Query, row: PostingRow, words: WordsRow) => [
  tx.insert(postings).values(row),
  tx.insert(postingWords).values(words),
]

export const changePosting = (tx: Query, { id, ...changed }: Partial<PostingRow> & { id: PostingId }, words: WordsRow) => {
  const { row, ...rest } = words
  return [
    tx.delete(postingMeanings).where(eq(postingMeanings.row, row)),
    tx.update(postings).set(changed).where(eq(postings.id, id)),
    tx.update(postingWords).set(rest).where(eq(postingWords.row, row)),
  ]
}

/** The same for one that an organisation publishes: breaks `state` when it is not open, or not closed, as `isAgain` asks. */
export const changePublished = (
  tx: Query,
  { id, ...changed }: Partial<PostingRow> & { id: PostingId },
  { row, ...words }: WordsRow,
  { now, isAgain }: { now: number; isAgain: boolean },
): Unit => [
  must(
    'state',
    tx
      .update(postings)
      .set(changed)
      .where(and(eq(postings.id, id), isAgain ? lte(postings.closesAt, now) : gt(postings.closesAt, now)))
      .returning({ id: postings.id }),
  ),
  tx.delete(postingMeanings).where(eq(postingMeanings.row, row)),
  tx.update(postingWords).set(words).where(eq(postingWords.row, row)),
]

/** Closed at `now`, or without a clock when they were last seen; what is closed already keeps its date. */
export const closeByIds = (tx: Query, ids: readonly PostingId[] | SQLWrapper, now: number | null = null): Statement => {
  const at = now === null ? sql`${postings.lastSeenAt}` : now
  const isStillOpen = or(isNull(postings.closesAt), gt(postings.closesAt, at))
  return {
    must: null,
    builder: tx
      .update(postings)
      .set({ closesAt: now === null ? sql`${postings.lastSeenAt}` : now })
      .where(and('getSQL' in ids ? inArray(postings.id, ids) : inArray(postings.id, [...ids]), isStillOpen)),
  }
}

export const seeAgain = (tx: Query, ids: readonly PostingId[], now: number) =>
  tx
    .update(postings)
    .set({ lastSeenAt: now })
    .where(inArray(postings.id, [...ids]))

export const dropSamples = async ({ write }: Database): Promise<number> => {
  const dropped = await write((tx) => [tx.delete(postings).where(eq(postings.isSample, true)).returning({ id: postings.id })])
  return dropped.ok ? dropped.rows[0].length : 0
}

/** Postings whose words were made by other rules than `version`. */
export const withOldWords = async ({ q }: Database, version: number, limit: number): Promise<PostingRow[]> => {
  const rows = await q
    .select({ posting: postings })
    .from(postingWords)
    .innerJoin(postings, eq(postings.row, postingWords.row))
    .where(ne(postingWords.version, version))
    .orderBy(asc(postingWords.row))
    .limit(limit)
  return rows.map(({ posting }) => posting)
}

export const countOldWords = async ({ q }: Database, version: number): Promise<number> => {
  const [row] = await q.select({ old: count() }).from(postingWords).where(ne(postingWords.version, version))
  return row?.old ?? 0
}

export const putWords = (tx: Query, { row, ...words }: WordsRow) => tx.update(postingWords).set(words).where(eq(postingWords.row, row))

export const savedAmong = async ({ q }: Database, candidateId: CandidateId, ids: readonly PostingId[]): Promise<Set<PostingId>> => {
  if (ids.length === 0) return new Set()
  const rows = await q
    .select({ id: savedPostings.postingId })
    .from(savedPostings)
    .where(and(eq(savedPostings.candidateId, candidateId), inArray(savedPostings.postingId, [...ids])))
  return new Set(rows.map(({ id }) => id))
}

export const listSaved = async ({ q }: Database, candidateId: CandidateId): Promise<{ savedAt: number; posting: PostingRow }[]> =>
  q
    .select({ savedAt: savedPostings.savedAt, posting: postings })
    .from(savedPostings)
    .innerJoin(postings, eq(postings.id, savedPostings.postingId))
    .where(eq(savedPostings.candidateId, candidateId))
    .orderBy(desc(savedPostings.savedAt), desc(savedPostings.postingId))

export const countSaved = async ({ q }: Database, candidateId: CandidateId): Promise<number> => {
  const [row] = await q.select({ held: count() }).from(savedPostings).where(eq(savedPostings.candidateId, candidateId))
  return row?.held ?? 0
}

/** The row that there is afterwards; an earlier save stays as it was. */
export const keepSaved = async (
  db: Database,
  saved: typeof savedPostings.$inferInsert,
): Promise<typeof savedPostings.$inferSelect | null> => {
  await db.write((tx) => [tx.insert(savedPostings).values(saved).onConflictDoNothing()])
  const [row] = await db.q.select().from(savedPostings).where(isSaved(saved.candidateId, saved.postingId))
  return row ?? null
}

export const dropSaved = async ({ write }: Database, candidateId: CandidateId, id: PostingId): Promise<void> => {
  await write((tx) => [tx.delete(savedPostings).where(isSaved(candidateId, id))])
}

const isSaved = (candidateId: CandidateId, id: PostingId) =>
  and(eq(savedPostings.candidateId, candidateId), eq(savedPostings.postingId, id))

export const loadedSamples = async ({ q }: Database): Promise<Set<string>> =>
  new Set((await q.select({ name: sampleFiles.name }).from(sampleFiles)).map(({ name }) => name))

export const markLoaded = async ({ write }: Database, name: string, loadedAt: number): Promise<void> => {
  await write((tx) => [tx.insert(sampleFiles).values({ name, loadedAt }).onConflictDoNothing()])
}
