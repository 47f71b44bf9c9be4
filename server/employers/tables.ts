import type { MemberRole, WritePosting } from '#contract/employers.ts'
import type { CandidateId, MemberId, OrganisationId, PostingId } from '#contract/ids.ts'
import { candidates } from '../accounts/tables.ts'
import { index, int, json, primaryKey, table, text, uniqueIndex } from '../platform/db/columns.ts'
import { postings } from '../postings/tables.ts'

/** `posted` counts what was ever posted: the number of a posting is never used twice. */
export const organisations = table('organisations', {
  id: text('id').$type<OrganisationId>().primaryKey(),
  name: text('name').notNull(),
  domain: text('domain').notNull().unique(),
  posted: int('posted').notNull(),
  createdAt: int('created_at').notNull(),
})

const organisationId = () =>
  text('organisation_id')
    .$type<OrganisationId>()
    .notNull()
    .references(() => organisations.id, { onDelete: 'cascade' })

/** `email` is the address at the organisation's domain, sealed with the member's own key. */
export const members = table(
  'organisation_members',
  {
    id: text('id').$type<MemberId>().primaryKey(),
    organisationId: organisationId(),
    candidateId: text('candidate_id')
      .$type<CandidateId>()
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    role: text('role').$type<MemberRole>().notNull(),
    email: text('email').notNull(),
    joinedAt: int('joined_at').notNull(),
  },
  (column) => [
    uniqueIndex('organisation_members_once').on(column.organisationId, column.candidateId),
    index('organisation_members_candidate').on(column.candidateId),
  ],
)

/** Who may join: an address is known by its MAC only. */
export const invitations = table(
  'organisation_invitations',
  {
    organisationId: organisationId(),
    emailMac: text('email_mac').notNull(),
    role: text('role').$type<MemberRole>().notNull(),
    expiresAt: int('expires_at').notNull(),
  },
  (column) => [
    primaryKey({ columns: [column.organisationId, column.emailMac] }),
    index('organisation_invitations_email').on(column.emailMac),
    index('organisation_invitations_expires').on(column.expiresAt),
  ],
)

/** A code that was mailed to prove a domain: one for each person. No address is kept: the code's MAC is made over it. */
export const domainChallenges = table(
  'domain_challenges',
  {
    candidateId: text('candidate_id')
      .$type<CandidateId>()
      .primaryKey()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    codeMac: text('code_mac').notNull(),
    tries: int('tries').notNull(),
    expiresAt: int('expires_at').notNull(),
  },
  (column) => [index('domain_challenges_expires').on(column.expiresAt)],
)

/** Which posting is whose, and what was written in the form. Nobody who wrote it is named. */
export const organisationPostings = table(
  'organisation_postings',
  {
    postingId: text('posting_id')
      .$type<PostingId>()
      .primaryKey()
      .references(() => postings.id, { onDelete: 'cascade' }),
    organisationId: organisationId(),
    number: int('number').notNull(),
    given: json('given').$type<WritePosting>().notNull(),
  },
  (column) => [uniqueIndex('organisation_postings_number').on(column.organisationId, column.number)],
)
