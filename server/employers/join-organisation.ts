import type { Organisation } from '#contract/employers.ts'
import type { MemberId, OrganisationId } from '#contract/ids.ts'
import { personKey, whoAmI } from '../accounts/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { ADDRESS } from '../platform/mail/port.ts'
import { memberPlace } from './model.ts'
import { join, listInvitations } from './store.ts'
import { toOrganisation } from './view.ts'

/** Accepts an invitation to the address that the person signed in with: the code of the sign-in was the proof. Throws `not_found`. */
export const joinOrganisation = async (house: House, actor: CandidateActor, id: OrganisationId): Promise<Organisation> => {
  const { email } = await whoAmI(house, actor)
  if (email === null) throw noInvitation()
  const now = house.clock.now()
  const open = await listInvitations(house.db, house.secrets.macs(ADDRESS, email), now)
  const found = open.find(({ organisation }) => organisation.id === id)
  if (!found) throw noInvitation()
  const { organisation, invitation } = found
  const key = await personKey(house, actor.id)
  const memberId = house.ids.make<MemberId>()
  const whose = { organisationId: id, candidateId: actor.id, role: invitation.role }
  const member = { id: memberId, ...whose, email: key.seal(memberPlace(memberId), email), joinedAt: now }
  const written = await house.db.write((tx) => [...join(tx, invitation, member), ...key.keep(tx)])
  if (!written.ok) throw noInvitation()
  return toOrganisation(organisation, invitation.role)
}

const noInvitation = () =>
  new Refusal('not_found', 'There is no open invitation for the address you signed in with. Ask an owner to invite it.')
