import type { CandidateId, PostingId, SavedSearchId } from '#contract/ids.ts'
import type { Rhythm } from '#contract/notes.ts'
import { candidates } from '../accounts/tables.ts'
import { index, int, primaryKey, table, text, uniqueIndex } from '../platform/db/columns.ts'
import { postings } from '../postings/tables.ts'

/**
 * A search that somebody wants to make again. `openedAt` is when they last looked. Of an alert, `since` is from when on postings are told,
 * `seenAt` is when they were last looked for, and `mark` is how the board stood then.
 */
export const savedSearches = table(
  'saved_searches',
  {
    id: text('id').$type<SavedSearchId>().primaryKey(),
    candidateId: text('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    query: text('query').notNull(),
    alert: text('alert').$type<Rhythm>().notNull(),
    createdAt: int('created_at').notNull(),
    openedAt: int('opened_at').notNull(),
    since: int('since').notNull(),
    seenAt: int('seen_at').notNull(),
    mark: text('mark').notNull(),
  },
  (column) => [
    uniqueIndex('saved_searches_query').on(column.candidateId, column.query),
    index('saved_searches_alert').on(column.alert, column.id),
  ],
)

/** What an alert has told, as long as it would find it again. */
export const toldPostings = table(
  'told_postings',
  {
    searchId: text('search_id')
      .$type<SavedSearchId>()
      .notNull()
      .references(() => savedSearches.id, { onDelete: 'cascade' }),
    postingId: text('posting_id')
      .$type<PostingId>()
      .notNull()
      .references(() => postings.id, { onDelete: 'cascade' }),
    firstSeenAt: int('first_seen_at').notNull(),
  },
  (column) => [primaryKey({ columns: [column.searchId, column.postingId] }), index('told_postings_posting').on(column.postingId)],
)
