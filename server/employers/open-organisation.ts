import { timingSafeEqual } from 'node:crypto'
import type { OpenOrganisation, Organisation } from '#contract/employers.ts'
import type { MemberId, OrganisationId } from '#contract/ids.ts'
import { personKey } from '../accounts/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { codeMac, domainOf, memberPlace, TRIES_MAX } from './model.ts'
import { checkDomain, checkPerson, domainTaken } from './request-domain-code.ts'
import { insertOrganisation, takeTry, useChallenge } from './store.ts'
import { toOrganisation } from './view.ts'

/** Opens an organisation with the mailed code; whoever does is its first owner. Throws `code_wrong`, `code_expired`, `invalid_input`. */
export const openOrganisation = async (
  house: House,
  actor: CandidateActor,
  { name, email, code }: OpenOrganisation,
): Promise<Organisation> => {
  checkPerson(actor)
  const domain = domainOf(email)
  await checkDomain(house, domain)
  const used = await checkCode(house, actor, email, code)
  const now = house.clock.now()
  const organisation = { id: house.ids.make<OrganisationId>(), name, domain, posted: 0, createdAt: now }
  const key = await personKey(house, actor.id)
  const id = house.ids.make<MemberId>()
  const whose = { organisationId: organisation.id, candidateId: actor.id }
  const member = { id, ...whose, role: 'owner' as const, email: key.seal(memberPlace(id), email), joinedAt: now }
  const written = await house.db.write((tx) => [
    useChallenge(tx, actor.id, used),
    ...insertOrganisation(tx, organisation, member),
    ...key.keep(tx),
  ])
  if (!written.ok) throw written.broke === 'domain' ? domainTaken(domain) : usedUp()
  return toOrganisation(organisation, member.role)
}

const checkCode = async (house: House, actor: CandidateActor, email: string, code: string): Promise<string> => {
  const challenge = await takeTry(house.db, actor.id, house.clock.now())
  if (!challenge) throw usedUp()
  const given = codeMac(house.secrets.mac, actor.loginId, email, code)
  if (timingSafeEqual(Buffer.from(challenge.codeMac, 'hex'), Buffer.from(given, 'hex'))) return challenge.codeMac
  const left = TRIES_MAX - challenge.tries
  throw left > 0 ? new Refusal('code_wrong', `That is not the code we sent. ${left} ${left === 1 ? 'try' : 'tries'} left.`) : usedUp()
}

const usedUp = () => new Refusal('code_expired', 'This code is used up or too old. Ask for a new one.')
