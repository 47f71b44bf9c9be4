import { and, asc, desc, eq, gt, inArray, lt, ne, notInArray, or, sql } from 'drizzle-orm'
import type { WritePosting } from '#contract/employers.ts'
import type { CandidateId, MemberId, OrganisationId, PostingId } from '#contract/ids.ts'
import type { Database } from '../platform/db/open.ts'
import { must, type Query, type Statement, type Unit } from '../platform/db/write.ts'
import { TRIES_MAX } from './model.ts'
import { domainChallenges, invitations, members, organisationPostings, organisations } from './tables.ts'

export type OrganisationRow = typeof organisations.$inferSelect
export type MemberRow = typeof members.$inferSelect
export type InvitationRow = typeof invitations.$inferSelect
export type OwnPostingRow = typeof organisationPostings.$inferSelect
export type Membership = { organisation: OrganisationRow; member: MemberRow }

const memberships = ({ q }: Database) =>
  q
    .select({ organisation: organisations, member: members })
    .from(members)
    .innerJoin(organisations, eq(organisations.id, members.organisationId))

export const findMembership = async (db: Database, candidateId: CandidateId, id: OrganisationId): Promise<Membership | null> => {
  const [row] = await memberships(db).where(and(eq(members.candidateId, candidateId), eq(members.organisationId, id)))
  return row ?? null
}

export const listMemberships = async (db: Database, candidateId: CandidateId): Promise<Membership[]> =>
  memberships(db).where(eq(members.candidateId, candidateId)).orderBy(asc(members.joinedAt), asc(members.id))

export const listMembers = async ({ q }: Database, id: OrganisationId): Promise<MemberRow[]> =>
  q.select().from(members).where(eq(members.organisationId, id)).orderBy(asc(members.joinedAt), asc(members.id))

export const findByDomain = async ({ q }: Database, domain: string): Promise<OrganisationRow | null> => {
  const [row] = await q.select().from(organisations).where(eq(organisations.domain, domain))
  return row ?? null
}

export const insertOrganisation = (tx: Query, organisation: OrganisationRow, member: MemberRow): Unit => [
  must('domain', tx.insert(organisations).values(organisation).onConflictDoNothing().returning()),
  tx.insert(members).values(member),
]

export const putChallenge = (tx: Query, row: typeof domainChallenges.$inferInsert): Statement => ({
  must: null,
  builder: tx.insert(domainChallenges).values(row).onConflictDoUpdate({ target: domainChallenges.candidateId, set: row }),
})

/** Uses up one try of a code that is still open, in one statement; null when there is none to use. */
export const takeTry = async ({ write }: Database, candidateId: CandidateId, now: number) => {
  const isOpen = and(
    eq(domainChallenges.candidateId, candidateId),
    lt(domainChallenges.tries, TRIES_MAX),
    gt(domainChallenges.expiresAt, now),
  )
  const taken = await write((tx) => [
    must(
      'challenge',
      tx
        .update(domainChallenges)
        .set({ tries: sql`${domainChallenges.tries} + 1` })
        .where(isOpen)
        .returning(),
    ),
  ])
  return taken.ok ? (taken.rows[0][0] ?? null) : null
}

/** A code works once: breaks `challenge` when another request was faster. */
export const useChallenge = (tx: Query, candidateId: CandidateId, codeMac: string): Statement =>
  must(
    'challenge',
    tx
      .delete(domainChallenges)
      .where(and(eq(domainChallenges.candidateId, candidateId), eq(domainChallenges.codeMac, codeMac)))
      .returning(),
  )

export const forgetExpired = (tx: Query, now: number): Unit => [
  tx.delete(domainChallenges).where(lt(domainChallenges.expiresAt, now)),
  tx.delete(invitations).where(lt(invitations.expiresAt, now)),
]

export const putInvitation = (tx: Query, row: InvitationRow): Statement => ({
  must: null,
  builder: tx
    .insert(invitations)
    .values(row)
    .onConflictDoUpdate({ target: [invitations.organisationId, invitations.emailMac], set: { role: row.role, expiresAt: row.expiresAt } }),
})

export const listInvitations = async ({ q }: Database, macs: readonly string[], now: number) =>
  q
    .select({ organisation: organisations, invitation: invitations })
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
    .where(and(inArray(invitations.emailMac, [...macs]), gt(invitations.expiresAt, now)))
    .orderBy(desc(invitations.expiresAt))

/** An invitation works once. */
export const join = (tx: Query, { organisationId, emailMac }: InvitationRow, member: MemberRow): Unit => [
  must(
    'invitation',
    tx
      .delete(invitations)
      .where(and(eq(invitations.organisationId, organisationId), eq(invitations.emailMac, emailMac)))
      .returning(),
  ),
  tx.insert(members).values(member).onConflictDoNothing(),
]

const ownersBeside = (tx: Query, id: MemberId) =>
  tx
    .select({ id: members.organisationId })
    .from(members)
    .where(and(eq(members.role, 'owner'), ne(members.id, id)))

/** Takes a member out; breaks `owner` for the last owner. Whoever touches owners holds the organisation's row meanwhile. */
export const dropMember = (tx: Query, organisationId: OrganisationId, id: MemberId): Unit => [
  tx
    .update(organisations)
    .set({ posted: sql`${organisations.posted}` })
    .where(eq(organisations.id, organisationId)),
  must(
    'owner',
    tx
      .delete(members)
      .where(
        and(
          eq(members.id, id),
          eq(members.organisationId, organisationId),
          or(ne(members.role, 'owner'), inArray(members.organisationId, ownersBeside(tx, id))),
        ),
      )
      .returning(),
  ),
]

export const findOwn = async ({ q }: Database, organisationId: OrganisationId, postingId: PostingId): Promise<OwnPostingRow | null> => {
  const [row] = await q
    .select()
    .from(organisationPostings)
    .where(and(eq(organisationPostings.organisationId, organisationId), eq(organisationPostings.postingId, postingId)))
  return row ?? null
}

export const listOwn = async ({ q }: Database, organisationId: OrganisationId): Promise<OwnPostingRow[]> =>
  q
    .select()
    .from(organisationPostings)
    .where(eq(organisationPostings.organisationId, organisationId))
    .orderBy(desc(organisationPostings.number))

/** Breaks `number` when somebody else of the organisation posted at the same moment. */
export const insertOwn = (tx: Query, row: OwnPostingRow): Unit => [
  must(
    'number',
    tx
      .update(organisations)
      .set({ posted: row.number })
      .where(and(eq(organisations.id, row.organisationId), eq(organisations.posted, row.number - 1)))
      .returning(),
  ),
  tx.insert(organisationPostings).values(row),
]

export const rewriteOwn = (tx: Query, postingId: PostingId, given: WritePosting): Unit => [
  tx.update(organisationPostings).set({ given }).where(eq(organisationPostings.postingId, postingId)),
]

export const dropPerson = (tx: Query, candidateId: CandidateId): Unit => [
  tx.delete(domainChallenges).where(eq(domainChallenges.candidateId, candidateId)),
  tx.delete(members).where(eq(members.candidateId, candidateId)),
]

const owned = (tx: Query) => tx.select({ id: members.organisationId }).from(members).where(eq(members.role, 'owner'))

/** An organisation without an owner passes to its recruiters. */
export const passOn = (tx: Query) =>
  tx
    .update(members)
    .set({ role: 'owner' })
    .where(and(eq(members.role, 'recruiter'), notInArray(members.organisationId, owned(tx))))

export const postingsOfNobody = (tx: Query) =>
  tx
    .select({ id: organisationPostings.postingId })
    .from(organisationPostings)
    .where(notInArray(organisationPostings.organisationId, owned(tx)))

export const dropOfNobody = (tx: Query) => tx.delete(organisations).where(notInArray(organisations.id, owned(tx)))
