import type { ApplicationId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { noSuchApplication } from './show-application.ts'
import { dropApplication } from './store.ts'

/** Erases an application with its package and timeline. Refuses `not_found`. */
export const deleteApplication = async ({ db }: House, actor: CandidateActor, id: ApplicationId): Promise<void> => {
  if (!(await dropApplication(db, actor.id, id))) throw noSuchApplication()
}
