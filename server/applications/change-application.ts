import type { Application, ChangeApplication } from '#contract/applications.ts'
import type { ApplicationId } from '#contract/ids.ts'
import { personKey } from '../accounts/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { mayMove, sealNote, stepTo } from './model.ts'
import { changedElsewhere, ownApplication, showApplication } from './show-application.ts'
import { addStep, changeApplication as keepChange } from './store.ts'

/**
 * Sets stage, reminder and note. A stage in which an employer has a part says that the package was sent, and fixes it. Refuses
 * `not_found` and `not_allowed` (unsending, or moving what was withdrawn).
 */
export const changeApplication = async (
  house: House,
  actor: CandidateActor,
  id: ApplicationId,
  { stage, remindAt, note }: ChangeApplication,
): Promise<Application> => {
  const row = await ownApplication(house, actor, id)
  const to = stage ?? row.stage
  if (!mayMove(row, to)) throw new Refusal('not_allowed', row.withdrawnAt === null ? SENT : WITHDRAWN)
  const [key, now, what] = [await personKey(house, actor.id), house.clock.now(), stepTo(row, to)]
  const change = {
    stage: to,
    ...(what === 'sent' ? { sentAt: now } : {}),
    ...(remindAt === undefined ? {} : { remindAt }),
    ...(note === undefined ? {} : { note: sealNote(key, id, note) }),
  }
  const written = await house.db.write((tx) => [
    keepChange(tx, row, change),
    ...(what === null ? [] : [addStep(tx, { id: house.ids.make(), applicationId: id, at: now, what, stage: to })]),
  ])
  if (!written.ok) throw changedElsewhere()
  return showApplication(house, actor, id)
}

const SENT = 'You said that this was sent. Move it to Closed if nothing came of it.'
const WITHDRAWN = 'You withdrew this application. Open the posting to apply again.'
