import type { Me } from '#contract/accounts.ts'
import type { House } from '../platform/house.ts'
import { type CandidateActor, notSignedIn } from '../platform/http/actor.ts'
import { findCandidate } from './store.ts'
import { toMe } from './view.ts'

export const whoAmI = async ({ db }: House, actor: CandidateActor): Promise<Me> => {
  const candidate = await findCandidate(db, actor.id)
  if (!candidate) throw notSignedIn()
  return toMe(candidate, actor.loginId)
}
