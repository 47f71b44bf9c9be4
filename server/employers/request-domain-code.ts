import { randomInt } from 'node:crypto'
import { limits as accountLimits } from '../accounts/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { networkOf } from '../platform/http/client-address.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { CODE_LIFE, codeMac, domainOf, isFreeMail } from './model.ts'
import { limits } from './policy.ts'
import { sendMail } from './send-mail.ts'
import { findByDomain, putChallenge } from './store.ts'

const CODES = 1_000_000

/**
 * Mails a six-digit code that proves a domain: it works once, within ten minutes, for this login only; a code asked for before is void.
 * Throws `not_allowed` for guests and `invalid_input` for a domain that proves no organisation or has one.
 */
export const requestDomainCode = async (
  house: House,
  actor: CandidateActor,
  email: string,
  address: string,
): Promise<{ expiresAt: number }> => {
  checkPerson(actor)
  await checkDomain(house, domainOf(email))
  await spend(house, accountLimits.codesPerNetwork, networkOf(address))
  await spend(house, limits.codesPerCandidate, actor.id)
  await spend(house, accountLimits.codesPerAddress, email)
  await spend(house, accountLimits.codesPerAddressDaily, email)
  await spend(house, accountLimits.codesPerInstance, 'instance')
  const code = String(randomInt(CODES)).padStart(6, '0')
  const expiresAt = house.clock.now() + CODE_LIFE
  const row = { candidateId: actor.id, codeMac: codeMac(house.secrets.mac, actor.loginId, email, code), tries: 0, expiresAt }
  await house.db.write((tx) => [putChallenge(tx, row)])
  await sendMail(house, codeMail(email, code))
  return { expiresAt }
}

export const checkPerson = ({ isGuest }: CandidateActor): void => {
  if (isGuest) throw new Refusal('not_allowed', 'A guest cannot act for an organisation. Sign in with an e-mail address first.')
}

export const checkDomain = async ({ db }: House, domain: string): Promise<void> => {
  if (isFreeMail(domain)) throw wrong(`Anybody can have an address at ${domain}. Use one at your organisation’s own domain.`)
  if (await findByDomain(db, domain)) throw domainTaken(domain)
}

export const domainTaken = (domain: string) => wrong(`${domain} has an organisation here already. Ask one of its owners to invite you.`)

const wrong = (email: string) => new Refusal('invalid_input', 'This address cannot be used; see the marked field.', { email })

const codeMail = (to: string, code: string) => ({
  to,
  subject: 'Your Greenroom code for employers',
  text: [
    `Your code is ${code}`,
    '',
    `Type it on the page that asked for it, within ${CODE_LIFE / 60_000} minutes. It works once, and lets an organisation post under ${domainOf(to)}.`,
    'If you did not ask for it, ignore this mail: without the browser that asked the code opens nothing.',
  ].join('\n'),
})
