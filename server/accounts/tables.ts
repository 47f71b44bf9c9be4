import type { CandidateId, LoginId } from '#contract/ids.ts'
import { bool, index, int, table, text } from '../platform/db/columns.ts'

/**
 * The person who practises. A guest has no address and an end; a claimed candidate has both sorted out. `noticeVersion`
 * is the notice above the Start button that was pressed, `adultAttestedAt` when a birth date (not kept) said 18 or older.
 */
export const candidates = table(
  'candidates',
  {
    id: text('id').$type<CandidateId>().primaryKey(),
    /** Sealed; who an address belongs to is found by its MAC. */
    email: text('email'),
    emailMac: text('email_mac').unique(),
    isGuest: bool('is_guest').notNull(),
    noticeVersion: text('notice_version'),
    createdAt: int('created_at').notNull(),
    claimedAt: int('claimed_at'),
    adultAttestedAt: int('adult_attested_at'),
    expiresAt: int('expires_at'),
  },
  (column) => [index('candidates_expires').on(column.expiresAt)],
)

/** A signed-in browser. The token itself is only in its cookie; here is its MAC. */
export const logins = table(
  'logins',
  {
    id: text('id').$type<LoginId>().primaryKey(),
    candidateId: text('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    tokenMac: text('token_mac').notNull().unique(),
    device: text('device').notNull(),
    createdAt: int('created_at').notNull(),
    seenAt: int('seen_at').notNull(),
    expiresAt: int('expires_at').notNull(),
  },
  (column) => [index('logins_candidate').on(column.candidateId), index('logins_expires').on(column.expiresAt)],
)

/** A code that was mailed and not used yet. No address is kept: the code's MAC is made over it. */
export const challenges = table(
  'sign_in_challenges',
  {
    id: text('id').primaryKey(),
    codeMac: text('code_mac').notNull(),
    tries: int('tries').notNull(),
    expiresAt: int('expires_at').notNull(),
  },
  (column) => [index('sign_in_challenges_expires').on(column.expiresAt)],
)

/**
 * The keys that a person's texts are sealed with, each wrapped with a key of the instance. Usually one; a guest who signs in to an
 * account brings theirs along. They go with the person, and what they sealed is noise from then on.
 */
export const personKeys = table(
  'person_keys',
  {
    id: text('id').primaryKey(),
    candidateId: text('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    wrapped: text('wrapped').notNull(),
  },
  (column) => [index('person_keys_candidate').on(column.candidateId)],
)
