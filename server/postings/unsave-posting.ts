import type { PostingId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { dropSaved } from './store.ts'

/** Takes a posting from the candidate's saved ones. One that was not among them is no error. */
export const unsavePosting = (house: House, actor: CandidateActor, id: PostingId): Promise<void> => dropSaved(house.db, actor.id, id)
