import type { PostingId } from '#contract/ids.ts'
import type { PostingSaved } from '#contract/postings.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { SAVED_MAX } from './policy.ts'
import { mustFind } from './show-posting.ts'
import { countSaved, keepSaved } from './store.ts'

/** Saves a posting for the candidate. Saving it again changes nothing. Throws `not_found` and `quota_reached`. */
export const savePosting = async (house: House, actor: CandidateActor, id: PostingId): Promise<PostingSaved> => {
  await mustFind(house, id)
  if ((await countSaved(house.db, actor.id)) >= SAVED_MAX)
    throw new Refusal('quota_reached', `You have saved ${SAVED_MAX} postings. Remove one that you no longer need, then save this one.`)
  const saved = await keepSaved(house.db, { candidateId: actor.id, postingId: id, savedAt: house.clock.now() })
  return { postingId: id, savedAt: saved?.savedAt ?? house.clock.now() }
}
