import type { Me } from '#contract/accounts.ts'
import type { House } from '../platform/house.ts'
import { type CandidateActor, notSignedIn } from '../platform/http/actor.ts'
import { openCandidate } from './open-candidate.ts'
import { findCandidate } from './store.ts'
import { toMe } from './view.ts'

export const whoAmI = async (house: House, actor: CandidateActor): Promise<Me> => {
  const candidate = await findCandidate(house.db, actor.id)
  if (!candidate) throw notSignedIn()
  return toMe(await openCandidate(house, candidate), actor.loginId, house.config.administrators)
}
