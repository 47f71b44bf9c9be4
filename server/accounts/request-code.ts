import { randomBytes, randomInt } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { networkOf } from '../platform/http/client-address.ts'
import { spend } from '../platform/http/rate-limit.ts'
import type { Mail } from '../platform/mail/port.ts'
import { CODE_LIFE, challengeId, codeMac } from './model.ts'
import { limits } from './policy.ts'
import { challenges } from './tables.ts'

const CHALLENGE_BYTES = 32
const CODES = 1_000_000

/** `challenge` is what this browser's cookie held before. */
export type Asking = { address: string; challenge: string | undefined }

/**
 * Mails a six-digit code that works once, within ten minutes, only together with the returned challenge. A code that
 * the same browser asked for before is void. Whether the address is known here makes no difference.
 */
export const requestCode = async (house: House, email: string, asking: Asking): Promise<{ challenge: string; expiresAt: number }> => {
  await spendCode(house, email, asking.address)
  const { mac } = house.secrets
  const challenge = randomBytes(CHALLENGE_BYTES).toString('base64url')
  const code = String(randomInt(CODES)).padStart(6, '0')
  const expiresAt = house.clock.now() + CODE_LIFE
  const row = { id: challengeId(mac, challenge), codeMac: codeMac(mac, challenge, email, code), tries: 0, expiresAt }
  await house.db.write((tx) => [
    tx.delete(challenges).where(eq(challenges.id, challengeId(mac, asking.challenge ?? ''))),
    tx.insert(challenges).values(row),
  ])
  await send(house, email, code)
  return { challenge, expiresAt }
}

const spendCode = async (house: House, email: string, address: string) => {
  await spend(house, limits.codesPerNetwork, networkOf(address))
  await spend(house, limits.codesPerAddress, email)
  await spend(house, limits.codesPerAddressDaily, email)
  await spend(house, limits.codesPerInstance, 'instance')
}

const send = async ({ mailer, log }: House, email: string, code: string) => {
  try {
    await mailer.send(codeMail(email, code))
  } catch (error) {
    // Only the kind of failure: a mail server's sentence may repeat the address.
    log.warn({ kind: error instanceof Error && 'code' in error ? error.code : 'unknown' }, 'a sign-in code could not be mailed')
    throw new Refusal('not_available', 'The mail could not be sent. Check the address, or try again in a few minutes.')
  }
}

const codeMail = (to: string, code: string): Mail => ({
  to,
  subject: 'Your Greenroom sign-in code',
  text: [
    `Your sign-in code is ${code}`,
    '',
    `Type it in the browser that asked for it, within ${CODE_LIFE / 60_000} minutes. It works once.`,
    'We never ask for a password, and nobody from here will ever ask you for this code.',
    'If you did not ask for it, ignore this mail: without your browser the code opens nothing.',
  ].join('\n'),
})
