import type { z } from 'zod'
import type { SignIn } from '#contract/accounts.ts'
import type { Actor } from '#contract/actor.ts'
import type { CandidateId } from '#contract/ids.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { isAdult, isBirthDate } from './model.ts'
import { type Candidate, findByEmail } from './open-candidate.ts'
import { dropChallenge, giveTryBack } from './store.ts'

type Input = z.infer<typeof SignIn>

/** Who is signed in afterwards: an account that exists, the guest of this browser made permanent, or somebody new. */
export type Outcome =
  | { kind: 'known'; candidate: Candidate; guest: CandidateId | null }
  | { kind: 'claimed'; candidate: Candidate }
  | { kind: 'new'; candidate: Candidate }

/** Decides on what is known now. Throws `invalid_input` without a believable birth date, and `not_allowed` under 18. */
export const decideSignIn = async (house: House, actor: Actor, input: Input, challenge: string): Promise<Outcome> => {
  const guest = actor.kind === 'candidate' && actor.isGuest ? actor.id : null
  const known = await findByEmail(house, input.email)
  if (known) return { kind: 'known', candidate: known, guest: guest === known.id ? null : guest }
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

/** Whether what was decided on still stands: a known account is there, a new address is nobody's. */
export const holds = async (house: House, { kind, candidate }: Outcome): Promise<boolean> => {
  const owner = candidate.email === null ? null : await findByEmail(house, candidate.email)
  return kind === 'known' ? owner?.id === candidate.id : owner === null
}
