import type { Replayed } from '#contract/administration.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'

/** Puts a dead letter back to work. Asking twice changes nothing more. */
export const replayDeadLetter = async ({ queue, log }: House, { id: by }: CandidateActor, id: string): Promise<Replayed> => {
  const isReplayed = await queue.replay(id)
  log.info({ by, id, isReplayed }, 'an administrator replayed a dead letter')
  return { isReplayed }
}
