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
import { decideSignIn, holds, type Outcome } from './decide-sign-in.ts'
import { challengeId, codeMac, TRIES_MAX } from './model.ts'
import { openLogin } from './open-login.ts'
import type { Claim } from './personal.ts'
import { limits } from './policy.ts'
import { type SealedAddress, sealAddress } from './seal-address.ts'
import { findLogins, type LoginRow, takeTry } from './store.ts'
import { candidates, challenges, logins } from './tables.ts'
import { toMe } from './view.ts'

type Input = z.infer<typeof SignIn>
/** Each round but the last was overtaken by another sign-in with the same address, or by the end of its account. */
const ROUNDS_MAX = 3

export type SigningIn = { address: string; device: string; challenge: string | undefined; claims: readonly Claim[] }

/**
 * Signs in with a mailed code. A new address turns this browser's guest into an account (same id, nothing moves) or makes
 * one; a known address takes over everything of the guest. Throws `code_wrong`, `code_expired`, and
 * `invalid_input` with `fields.birthDate` while a new address has not said when its owner was born.
 */
export const signIn = async (house: House, actor: Actor, input: Input, by: SigningIn): Promise<{ me: Me; token: string }> => {
  await spend(house, limits.signInsPerNetwork, networkOf(by.address))
  const challenge = await checkCode(house, input, by.challenge)
  const ended = await loginsToEnd(house, actor)
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    const outcome = await decideSignIn(house, actor, input, challenge)
    const login = openLogin(house, outcome.candidate.id, by.device)
    if (!(await isEntered(house, outcome, { challenge, ended, login: login.row, claims: by.claims }))) continue
    for (const id of ended) house.hub.endLogin(id)
    return { me: toMe(outcome.candidate, login.row.id, house.config.administrators), token: login.token }
  }
  throw inTheMiddle()
}

type Entry = { challenge: string; ended: LoginId[]; login: LoginRow; claims: readonly Claim[] }

/** Writes the outcome; false when somebody else took the address, or left the account, since it was decided. */
const isEntered = async (house: House, outcome: Outcome, { challenge, ended, login, claims }: Entry): Promise<boolean> => {
  const address = await addressOf(house, outcome)
  try {
    const written = await house.db.write((tx) => [
      must('challenge', tx.delete(challenges).where(eq(challenges.id, challenge)).returning()),
      ...change(tx, outcome, address, claims),
      tx.delete(logins).where(inArray(logins.id, ended)),
      tx.insert(logins).values(login),
    ])
    if (!written.ok && written.broke === 'challenge') throw usedUp()
    return written.ok
  } catch (error) {
    // Each engine names a broken constraint in its own way; what stands in the database now says the same in both.
    if (error instanceof Refusal || (await holds(house, outcome))) throw error
    return false
  }
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

/** A browser has one login: the one it had ends. Of a guest who is claimed, all end. */
const loginsToEnd = async ({ db }: House, actor: Actor): Promise<LoginId[]> => {
  if (actor.kind !== 'candidate') return []
  return actor.isGuest ? (await findLogins(db, actor.id)).map((login) => login.id) : [actor.loginId]
}

/** What is stored of an address that is new here. */
const addressOf = (house: House, { kind, candidate: { id, email } }: Outcome) =>
  kind === 'known' || email === null ? null : sealAddress(house, id, email)

const change = (tx: Query, outcome: Outcome, address: SealedAddress | null, claims: readonly Claim[]): Unit => {
  const { candidate } = outcome
  const { keep, ...stored } = address ?? { keep: () => [] }
  switch (outcome.kind) {
    case 'new':
      return [
        must(
          'candidate',
          tx
            .insert(candidates)
            .values({ ...candidate, ...stored })
            .onConflictDoNothing()
            .returning(),
        ),
        ...keep(tx),
      ]
    case 'claimed': {
      const { isGuest, claimedAt, adultAttestedAt, expiresAt } = candidate
      const guest = and(eq(candidates.id, candidate.id), eq(candidates.isGuest, true))
      return [
        must(
          'candidate',
          tx
            .update(candidates)
            .set({ ...stored, isGuest, claimedAt, adultAttestedAt, expiresAt })
            .where(guest)
            .returning(),
        ),
        ...keep(tx),
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
