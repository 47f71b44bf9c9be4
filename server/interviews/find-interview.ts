import type { Actor } from '#contract/actor.ts'
import type { InterviewId } from '#contract/ids.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { ownerOf } from './policy.ts'
import { findAny, findOwn, type InterviewRow } from './store.ts'

/** An interview through its owner's eyes. Absent and foreign look the same: `not_found`. */
export const findInterview = async (house: House, actor: Actor, id: InterviewId): Promise<InterviewRow> => {
  const owner = ownerOf(actor)
  const row = owner && (await findOwn(house.db, owner, id))
  if (!row) throw new Refusal('not_found', 'There is no such interview. Open your history to find yours.')
  return row
}

/** Whether the actor is whose interview it is. */
export const ownsInterview = async (house: House, actor: Actor, id: InterviewId): Promise<boolean> => {
  const owner = ownerOf(actor)
  return owner !== null && (await findOwn(house.db, owner, id)) !== null
}

/** The same for the product itself, which asks for nobody. `not_found` when it was deleted meanwhile. */
export const findForTask = async (house: House, id: InterviewId): Promise<InterviewRow> => {
  const row = await findAny(house.db, id)
  if (!row) throw new Refusal('not_found', 'The interview was deleted.')
  return row
}
