import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'

/** Forgets a dead letter for good. Asking twice changes nothing more. */
export const discardDeadLetter = async ({ queue, log }: House, { id: by }: CandidateActor, id: string): Promise<void> => {
  const isDiscarded = await queue.discard(id)
  log.info({ by, id, isDiscarded }, 'an administrator discarded a dead letter')
}
