import { randomBytes } from 'node:crypto'
import type { CandidateId, LoginId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { LOGIN_LIFE, tokenMac } from './model.ts'
import type { LoginRow } from './store.ts'

const TOKEN_BYTES = 32

export type OpenedLogin = { row: LoginRow; token: string }

/** A new login with a token of 256 random bits. The row is for the caller's own unit; the token is for the cookie alone. */
export const openLogin = ({ clock, ids, secrets }: House, candidateId: CandidateId, device: string): OpenedLogin => {
  const now = clock.now()
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const row = {
    id: ids.make<LoginId>(),
    candidateId,
    tokenMac: tokenMac(secrets.mac, token),
    device,
    createdAt: now,
    seenAt: now,
    expiresAt: now + LOGIN_LIFE,
  }
  return { row, token }
}
