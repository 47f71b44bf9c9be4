import type { CandidateId, PostingId } from '#contract/ids.ts'
import type { EmploymentType, Pay, ScreeningQuestion, Workplace } from '#contract/postings.ts'
import type { Seniority } from '#contract/targets.ts'
import { candidates } from '../accounts/tables.ts'
import { bool, index, int, json, primaryKey, real, table, text } from '../platform/db/columns.ts'
import type { FeedCounts, FeedOutcome, Rejected } from './feeds/model.ts'

/**
 * A job offer as it was last seen. `row` is its name in the search index, which wants a number; `key` is how its source names it, so
 * that the same offer imported again is the same row; `hash` tells whether it changed. The description stands last: lists do not read it.
 */
export const postings = table(
  'postings',
  {
    id: text('id').$type<PostingId>().primaryKey(),
    row: int('row').notNull().unique(),
    key: text('key').notNull().unique(),
    hash: text('hash').notNull(),
    title: text('title').notNull(),
    employer: text('employer'),
    place: text('place'),
    country: text('country'),
    latitude: real('latitude'),
    longitude: real('longitude'),
    workplace: text('workplace').$type<Workplace>(),
    types: json('types').$type<EmploymentType[]>().notNull(),
    seniority: text('seniority').$type<Seniority>(),
    pay: json('pay').$type<Pay>(),
    skills: json('skills').$type<string[]>().notNull(),
    identifier: text('identifier'),
    url: text('url'),
    postedAt: int('posted_at').notNull(),
    closesAt: int('closes_at'),
    firstSeenAt: int('first_seen_at').notNull(),
    lastSeenAt: int('last_seen_at').notNull(),
    changedAt: int('changed_at'),
    isSample: bool('is_sample').notNull(),
    /** Of postings by an organisation of this instance; null of what came from elsewhere. */
    verifiedDomain: text('verified_domain'),
    repostedAt: int('reposted_at'),
    questions: json('questions').$type<ScreeningQuestion[]>(),
    description: text('description').notNull(),
  },
  (column) => [index('postings_posted').on(column.postedAt), index('postings_sample').on(column.isSample)],
)

/**
 * The words of a posting as search knows them, made by `search/words.ts` in `version` of its rules: stems of the title, their roots
 * in the same order, everything a title may be found by, stems of the description, and the title in plain letters.
 * Hand-written migrations keep the indexes of both engines on it.
 */
export const postingWords = table(
  'posting_words',
  {
    row: int('row')
      .primaryKey()
      .references(() => postings.row, { onDelete: 'cascade' }),
    version: int('version').notNull(),
    title: text('title').notNull(),
    roots: text('roots').notNull(),
    bag: text('bag').notNull(),
    plain: text('plain').notNull(),
    body: text('body').notNull(),
  },
  (column) => [index('posting_words_version').on(column.version)],
)

/**
 * Titles of occupations that whoever runs the instance has imported, as lines of code and stems with a tab between; `edition` is a hash
 * of them. One row for each kind of table.
 */
export const occupationTitles = table('occupation_titles', {
  kind: text('kind').primaryKey(),
  edition: text('edition').notNull(),
  importedAt: int('imported_at').notNull(),
  lines: text('lines').notNull(),
})

/**
 * What a posting's title and skills mean, by `model`: a vector of 384 signed bytes in base64, and the codes of its occupations with
 * their weights. Missing until a task has made it.
 */
export const postingMeanings = table(
  'posting_meanings',
  {
    row: int('row')
      .primaryKey()
      .references(() => postings.row, { onDelete: 'cascade' }),
    model: text('model').notNull(),
    vector: text('vector').notNull(),
    labels: json('labels').$type<Record<string, number>>().notNull().default({}),
    madeAt: int('made_at').notNull(),
  },
  (column) => [index('posting_meanings_made').on(column.madeAt, column.row)],
)

export const savedPostings = table(
  'saved_postings',
  {
    candidateId: text('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    postingId: text('posting_id')
      .$type<PostingId>()
      .notNull()
      .references(() => postings.id, { onDelete: 'cascade' }),
    savedAt: int('saved_at').notNull(),
  },
  (column) => [primaryKey({ columns: [column.candidateId, column.postingId] }), index('saved_postings_posting').on(column.postingId)],
)

/** Files of sample postings that were loaded: what is removed stays removed. */
export const sampleFiles = table('posting_sample_files', {
  name: text('name').primaryKey(),
  loadedAt: int('loaded_at').notNull(),
})

/**
 * Feeds that postings come from, by `source` ("greenhouse:acme"). `completeRuns` counts runs that saw all of it; `readingUntil` is the lease of
 * whoever reads it; `counts` and `rejected` are of the last run.
 */
export const feeds = table('posting_feeds', {
  source: text('source').primaryKey(),
  isEnabled: bool('is_enabled').notNull(),
  validators: json('validators').$type<{ etag: string | null; lastModified: string | null }>(),
  addedAt: int('added_at').notNull(),
  dueAt: int('due_at').notNull(),
  readingUntil: int('reading_until'),
  completeRuns: int('complete_runs').notNull(),
  failures: int('failures').notNull(),
  lastRunAt: int('last_run_at'),
  outcome: text('outcome').$type<FeedOutcome>(),
  reason: text('reason'),
  counts: json('counts').$type<FeedCounts>(),
  rejected: json('rejected').$type<Rejected[]>(),
})

/** Which feed lists which posting, and in which of its complete runs it was last seen. */
export const feedPostings = table(
  'posting_feed_entries',
  {
    source: text('source')
      .notNull()
      .references(() => feeds.source, { onDelete: 'cascade' }),
    postingId: text('posting_id')
      .$type<PostingId>()
      .notNull()
      .references(() => postings.id, { onDelete: 'cascade' }),
    seenRun: int('seen_run').notNull(),
  },
  (column) => [
    primaryKey({ columns: [column.source, column.postingId] }),
    index('posting_feed_entries_posting').on(column.postingId),
    index('posting_feed_entries_seen').on(column.source, column.seenRun),
  ],
)
