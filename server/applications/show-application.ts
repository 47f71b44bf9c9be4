import type { Application } from '#contract/applications.ts'
import type { ApplicationId } from '#contract/ids.ts'
import { personKey } from '../accounts/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { openCard, openPackage } from './model.ts'
import { type ApplicationRow, findApplication, listSteps } from './store.ts'
import { toApplication } from './view.ts'

/** One application of the candidate's own with its package and what became of it. Refuses `not_found`. */
export const showApplication = async (house: House, actor: CandidateActor, id: ApplicationId): Promise<Application> => {
  const row = await ownApplication(house, actor, id)
  const key = await personKey(house, actor.id)
  return toApplication(openCard(key, row), openPackage(key, row), await listSteps(house.db, id), house.clock.now())
}

export const ownApplication = async ({ db }: House, actor: CandidateActor, id: ApplicationId): Promise<ApplicationRow> => {
  const row = await findApplication(db, actor.id, id)
  if (!row) throw noSuchApplication()
  return row
}

export const noSuchApplication = () => new Refusal('not_found', 'You have no such application. It may have been deleted.')

export const changedElsewhere = () =>
  new Refusal('not_allowed', 'This application was changed elsewhere. Load the page again, then change it.')
