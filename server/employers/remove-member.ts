import type { MemberId, OrganisationId } from '#contract/ids.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { membership } from './membership.ts'
import { mayManageMembers } from './policy.ts'
import { dropMember, listMembers } from './store.ts'

/** Takes a member out, or leaves. Throws `not_found`, and `not_allowed` for others than owners and for the last owner. */
export const removeMember = async (house: House, actor: CandidateActor, id: OrganisationId, memberId: MemberId): Promise<void> => {
  const { member } = await membership(house, actor, id)
  const isMe = member.id === memberId
  if (!isMe && !mayManageMembers(member.role)) throw new Refusal('not_allowed', 'Only an owner takes members out. Ask one of them.')
  const isThere = (await listMembers(house.db, id)).some((other) => other.id === memberId)
  if (!isThere) throw new Refusal('not_found', 'This member is not here, or not any more.')
  const written = await house.db.write((tx) => dropMember(tx, id, memberId))
  if (!written.ok) throw new Refusal('not_allowed', 'An organisation needs an owner. Invite another one before the last one leaves.')
}
