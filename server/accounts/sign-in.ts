import { timingSafeEqual } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import type { Me, SignIn } from '#contract/accounts.ts'
import type { Actor } from '#contract/actor.ts'
import type { CandidateId, LoginId } from '#contract/ids.ts'
import type { Query, Unit } from '../platform/db/write.ts'
import { must } from '../platform/db/write.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { networkOf } from '../platform/http/client-address.ts'
import { forgetReplies } from '../platform/http/idempotency.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { challengeId, codeMac, isAdult, isBirthDate, TRIES_MAX } from './model.ts'
import { openLogin } from './open-login.ts'
import type { Claim } from './personal.ts'
import { limits } from './policy.ts'
import { type CandidateRow, dropChallenge, findByEmail, findLogins, giveTryBack, takeTry } from './store.ts'
import { candidates, challenges, logins } from './tables.ts'
import { toMe } from './view.ts'

type Input = z.infer<typeof SignIn>
export type SigningIn = { address: string; device: string; challenge: string | undefined; claims: readonly Claim[] }

/** Who is signed in afterwards: an account that exists, the guest of this browser made permanent, or somebody new. */
type Outcome =
  | { kind: 'known'; candidate: CandidateRow; guest: CandidateId | null }
  | { kind: 'claimed'; candidate: CandidateRow }
  | { kind: 'new'; candidate: CandidateRow }

/**
 * Signs in with a mailed code. A new address turns this browser's guest into an account (same id, nothing moves) or makes
 * one; a known address takes over everything of the guest. Throws `code_wrong`, `code_expired`, and
 * `invalid_input` with `fields.birthDate` while a new address has not said when its owner was born.
 */
export const signIn = async (house: House, actor: Actor, input: Input, by: SigningIn): Promise<{ me: Me; token: string }> => {
  await spend(house, limits.signInsPerNetwork, networkOf(by.address))
  const challenge = await checkCode(house, input, by.challenge)
  const outcome = await decide(house, actor, input, challenge)
  const ended = await loginsToEnd(house, actor)
  const login = openLogin(house, outcome.candidate.id, by.device)
  const written = await house.db.write((tx) => [
    must('challenge', tx.delete(challenges).where(eq(challenges.id, challenge)).returning()),
    ...change(tx, outcome, by.claims),
    tx.delete(logins).where(inArray(logins.id, ended)),
    tx.insert(logins).values(login.row),
  ])
  if (!written.ok) throw written.broke === 'challenge' ? usedUp() : inTheMiddle()
  for (const id of ended) house.hub.endLogin(id)
  return { me: toMe(outcome.candidate, login.row.id), token: login.token }
}

const checkCode = async (house: House, { email, code }: Input, given: string | undefined): Promise<string> => {
  if (given === undefined) throw new Refusal('code_expired', 'Ask for a code in this browser: it works only where it was asked for.')
  const challenge = await takeTry(house.db, challengeId(house.secrets.mac, given), house.clock.now())
  if (!challenge) throw usedUp()
  const expected = Buffer.from(challenge.codeMac, 'hex')
  if (timingSafeEqual(expected, Buffer.from(codeMac(house.secrets.mac, given, email, code), 'hex'))) return challenge.id
  const left = TRIES_MAX - challenge.tries
  throw left > 0 ? new Refusal('code_wrong', `That is not the code we sent. ${left} ${left === 1 ? 'try' : 'tries'} left.`) : usedUp()
}

const decide = async (house: House, actor: Actor, input: Input, challenge: string): Promise<Outcome> => {
  const guest = actor.kind === 'candidate' && actor.isGuest ? actor.id : null
  const known = await findByEmail(house.db, input.email)
  if (known) return { kind: 'known', candidate: known, guest }
  await checkAge(house, input.birthDate, challenge)
  const now = house.clock.now()
  const row = { email: input.email, isGuest: false, noticeVersion: null, claimedAt: now, adultAttestedAt: now, expiresAt: null }
  const candidate = { id: guest ?? house.ids.make<CandidateId>(), createdAt: now, ...row }
  return { kind: guest ? 'claimed' : 'new', candidate }
}

/** Nothing about a refused person is kept: the code is void, so going back to another date needs a new one. */
const checkAge = async ({ db, clock }: House, birthDate: string | undefined, challenge: string) => {
  if (birthDate === undefined || !isBirthDate(birthDate, clock.now())) {
    await giveTryBack(db, challenge)
    const field =
      birthDate === undefined ? 'Tell us when you were born: this address is new here.' : 'This does not look like a birth date.'
    throw new Refusal('invalid_input', 'One more answer is needed; see the marked field.', { birthDate: field })
  }
  if (isAdult(birthDate, clock.now())) return
  await dropChallenge(db, challenge)
  throw new Refusal('not_allowed', 'An account is for people of 18 and older. Nothing you typed was kept.')
}

/** A browser has one login: the one it had ends. Of a guest who is claimed, all end. */
const loginsToEnd = async ({ db }: House, actor: Actor): Promise<LoginId[]> => {
  if (actor.kind !== 'candidate') return []
  return actor.isGuest ? (await findLogins(db, actor.id)).map((login) => login.id) : [actor.loginId]
}

const change = (tx: Query, outcome: Outcome, claims: readonly Claim[]): Unit => {
  const { candidate } = outcome
  switch (outcome.kind) {
    case 'new':
      return [must('candidate', tx.insert(candidates).values(candidate).onConflictDoNothing().returning())]
    case 'claimed': {
      const { email, isGuest, claimedAt, adultAttestedAt, expiresAt } = candidate
      const guest = and(eq(candidates.id, candidate.id), eq(candidates.isGuest, true))
      return [
        must('candidate', tx.update(candidates).set({ email, isGuest, claimedAt, adultAttestedAt, expiresAt }).where(guest).returning()),
      ]
    }
    case 'known':
      return outcome.guest ? takeOver(tx, outcome.guest, candidate.id, claims) : []
  }
}

const takeOver = (tx: Query, from: CandidateId, to: CandidateId, claims: readonly Claim[]): Unit => [
  ...claims.flatMap((claim) => claim(tx, from, to)),
  forgetReplies(tx, from),
  must(
    'candidate',
    tx
      .delete(candidates)
      .where(and(eq(candidates.id, from), eq(candidates.isGuest, true)))
      .returning(),
  ),
]

const usedUp = () => new Refusal('code_expired', 'This code is used up or too old. Ask for a new one.')
const inTheMiddle = () => new Refusal('not_available', 'Something else signed in at the same moment. Try again.')
