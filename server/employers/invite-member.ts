import type { Invited, InviteMember } from '#contract/employers.ts'
import type { OrganisationId } from '#contract/ids.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { ADDRESS } from '../platform/mail/port.ts'
import { membership } from './membership.ts'
import { domainOf, INVITATION_LIFE } from './model.ts'
import { limits, mayManageMembers } from './policy.ts'
import { sendMail } from './send-mail.ts'
import { type OrganisationRow, putInvitation } from './store.ts'

/**
 * Invites an address of the organisation's domain by mail. Whoever signs in with it within two weeks may join; inviting again
 * replaces the role. Throws `not_found`, `not_allowed`, and `invalid_input` for another domain.
 */
export const inviteMember = async (
  house: House,
  actor: CandidateActor,
  id: OrganisationId,
  { email, role }: InviteMember,
  origin: string,
): Promise<Invited> => {
  const { organisation, member } = await membership(house, actor, id)
  if (!mayManageMembers(member.role)) throw new Refusal('not_allowed', 'Only an owner invites members. Ask one of them.')
  if (domainOf(email) !== organisation.domain) {
    const field = { email: `Members have an address at ${organisation.domain}.` }
    throw new Refusal('invalid_input', 'This address cannot be invited; see the marked field.', field)
  }
  await spend(house, limits.invitationsPerOrganisation, id)
  const expiresAt = house.clock.now() + INVITATION_LIFE
  await house.db.write((tx) => [putInvitation(tx, { organisationId: id, emailMac: house.secrets.mac(ADDRESS, email), role, expiresAt })])
  await sendMail(house, invitationMail(email, organisation, role, origin))
  return { expiresAt }
}

const invitationMail = (to: string, { name }: OrganisationRow, role: string, origin: string) => ({
  to,
  subject: `${name} invites you to Greenroom`,
  text: [
    `You are invited to ${name} on Greenroom, as ${role}.`,
    '',
    `Sign in with this address within two weeks, then accept at ${origin}/employers`,
    'If you did not expect this, ignore this mail: nothing happens without you.',
  ].join('\n'),
})
