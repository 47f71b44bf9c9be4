import type { Application } from '#contract/applications.ts'
import type { ApplicationId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { changedElsewhere, ownApplication, showApplication } from './show-application.ts'
import { addStep, changeApplication } from './store.ts'

/** Notes that the candidate withdrew, and when; doing it again changes nothing. Refuses `not_found` and `not_allowed`. */
export const withdrawApplication = async (house: House, actor: CandidateActor, id: ApplicationId): Promise<Application> => {
  const row = await ownApplication(house, actor, id)
  const now = house.clock.now()
  if (row.withdrawnAt !== null) return showApplication(house, actor, id)
  const written = await house.db.write((tx) => [
    changeApplication(tx, row, { stage: 'closed', withdrawnAt: now, slot: null }),
    addStep(tx, { id: house.ids.make(), applicationId: id, at: now, what: 'withdrawn', stage: 'closed' }),
  ])
  if (!written.ok) throw changedElsewhere()
  return showApplication(house, actor, id)
}
