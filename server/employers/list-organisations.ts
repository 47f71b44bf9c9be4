import type { MyOrganisations } from '#contract/employers.ts'
import { whoAmI } from '../accounts/index.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { ADDRESS } from '../platform/mail/port.ts'
import { listInvitations, listMemberships } from './store.ts'
import { toOrganisation } from './view.ts'

/** Where I am a member, and where I am invited to be one. */
export const listOrganisations = async (house: House, actor: CandidateActor): Promise<MyOrganisations> => {
  const own = await listMemberships(house.db, actor.id)
  const isOwn = new Set(own.map(({ organisation }) => organisation.id))
  const { email } = await whoAmI(house, actor)
  const invited = email === null ? [] : await listInvitations(house.db, house.secrets.macs(ADDRESS, email), house.clock.now())
  return {
    items: own.map(({ organisation, member }) => toOrganisation(organisation, member.role)),
    invitations: invited
      .filter(({ organisation }) => !isOwn.has(organisation.id))
      .map(({ organisation, invitation }) => toOrganisation(organisation, invitation.role)),
  }
}
