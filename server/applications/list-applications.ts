import type { ApplicationCard } from '#contract/applications.ts'
import type { CandidateId } from '#contract/ids.ts'
import { personKey } from '../accounts/index.ts'
import type { House } from '../platform/house.ts'
import { openCard } from './model.ts'
import { findCards } from './store.ts'
import { toApplicationCard } from './view.ts'

/** A candidate's own applications, the newest first. */
export const listApplications = async (house: House, candidateId: CandidateId): Promise<ApplicationCard[]> => {
  const key = await personKey(house, candidateId)
  const now = house.clock.now()
  return (await findCards(house.db, candidateId)).map((row) => toApplicationCard(openCard(key, row), now))
}
