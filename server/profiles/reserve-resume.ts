import { uploadLimit } from '../accounts/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { resumesAllowed, uploadBytesPerDay } from './policy.ts'
import { countResumes } from './store.ts'

/** Comes before anything is read. Refuses `quota_reached` and `too_many_requests`. */
export const reserveResume = async (house: House, actor: CandidateActor, bytes: number): Promise<void> => {
  if (!house.config.hasLimits) return
  const most = resumesAllowed(actor)
  if ((await countResumes(house.db, actor.id)) >= most) {
    throw new Refusal('quota_reached', `You can keep ${most} résumés. Delete one that you no longer need, then add this one.`)
  }
  await spend(house, uploadLimit(actor), actor.id)
  await spend(house, uploadBytesPerDay, actor.id, bytes)
}
