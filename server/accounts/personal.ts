import { and, eq, isNotNull } from 'drizzle-orm'
import type { CandidateId } from '#contract/ids.ts'
import type { Query, Unit } from '../platform/db/write.ts'
import type { House } from '../platform/house.ts'
import { forgetReplies } from '../platform/http/idempotency.ts'
import { forgetDevMails } from '../platform/mail/outbox.ts'
import { openCandidate } from './open-candidate.ts'
import { findCandidate, findLogins } from './store.ts'
import { candidates, logins, personKeys } from './tables.ts'

/** What a room hands over when a guest signs in to an account that exists already: built inside the sign-in's own unit. */
export type Claim = (tx: Query, from: CandidateId, to: CandidateId) => Unit

/** What a room knows of a person. Every room that keeps anything of theirs has one, in its `personal.ts`. */
export type Personal = {
  room: string
  /** What is kept, what for and how long, in words for the person. */
  describe: readonly { holds: string; purpose: string; kept: string }[]
  /** Everything, as JSON that the person can read. */
  export(house: House, candidateId: CandidateId): Promise<unknown>
  /** Statements that leave nothing behind. Rooms are erased from the right of the slope to the left. */
  erase(tx: Query, candidateId: CandidateId): Unit
  /** Called when the erasure is durable: let go of what is held in memory. */
  erased?(house: House, candidateId: CandidateId): void
}

export const personal: Personal = {
  room: 'accounts',
  describe: [
    {
      holds: 'Your e-mail address, when you gave it and that you said you are an adult',
      purpose: 'to sign you in',
      kept: 'until you delete your account',
    },
    {
      holds: 'The browsers that are signed in, by kind, and when each was last used',
      purpose: 'to keep you signed in and show you where',
      kept: 'until signed out, at most 180 days',
    },
    {
      holds: 'Replies to requests that a program of yours sent with an Idempotency-Key',
      purpose: 'to answer the same request the same way',
      kept: 'one day',
    },
    {
      holds: 'Which notice stood above the Start button you pressed',
      purpose: 'to show what you were told',
      kept: 'until you delete your account; 30 days for a guest',
    },
  ],
  export: async (house, candidateId) => {
    const candidate = await findCandidate(house.db, candidateId)
    const found = await findLogins(house.db, candidateId)
    return {
      candidate: candidate && (await openCandidate(house, candidate)),
      logins: found.map(({ id, device, createdAt, seenAt, expiresAt }) => ({ id, device, createdAt, seenAt, expiresAt })),
    }
  },
  erase: (tx, candidateId) => [
    forgetReplies(tx, candidateId),
    forgetDevMails(tx, addressOf(tx, candidateId)),
    tx.delete(personKeys).where(eq(personKeys.candidateId, candidateId)),
    tx.delete(logins).where(eq(logins.candidateId, candidateId)),
    tx.delete(candidates).where(eq(candidates.id, candidateId)),
  ],
}

/** What is sealed with a guest's key stays readable in the account they sign in to. */
export const claimKeys: Claim = (tx, from, to) => [tx.update(personKeys).set({ candidateId: to }).where(eq(personKeys.candidateId, from))]

// Subqueries cannot select null into `in`: a guest without an address matches no mail.
const addressOf = (tx: Query, candidateId: CandidateId) =>
  tx
    .select({ emailMac: candidates.emailMac })
    .from(candidates)
    .where(and(eq(candidates.id, candidateId), isNotNull(candidates.emailMac)))
