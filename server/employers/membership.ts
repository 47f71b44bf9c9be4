import type { OrganisationId } from '#contract/ids.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { mayPost } from './policy.ts'
import { findMembership, type Membership } from './store.ts'

/** The organisation of whoever asks. To everybody else it is not there: throws `not_found`. */
export const membership = async ({ db }: House, actor: CandidateActor, id: OrganisationId): Promise<Membership> => {
  const found = actor.isGuest ? null : await findMembership(db, actor.id, id)
  if (!found) throw new Refusal('not_found', 'This organisation is not here, or you are not a member of it.')
  return found
}

/** The same for whoever may post there. Throws `not_found` and `not_allowed`. */
export const posterOf = async (house: House, actor: CandidateActor, id: OrganisationId): Promise<Membership> => {
  const found = await membership(house, actor, id)
  if (!mayPost(found.member.role))
    throw new Refusal('not_allowed', 'A viewer cannot change postings. Ask an owner for the role of a recruiter.')
  return found
}
