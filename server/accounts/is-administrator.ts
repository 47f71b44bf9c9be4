import type { Actor } from '#contract/actor.ts'
import type { House } from '../platform/house.ts'
import { openCandidate } from './open-candidate.ts'
import { mayAdminister } from './policy.ts'
import { findCandidate } from './store.ts'

/** Whether somebody administers this instance. Where it names nobody, nothing is read. */
export const isAdministrator = async (house: House, actor: Actor): Promise<boolean> => {
  const { administrators } = house.config
  if (administrators.length === 0 || actor.kind !== 'candidate' || actor.isGuest) return false
  const candidate = await findCandidate(house.db, actor.id)
  return candidate !== null && mayAdminister(administrators, await openCandidate(house, candidate))
}
