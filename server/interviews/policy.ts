import type { Actor } from '#contract/actor.ts'
import type { CandidateId } from '#contract/ids.ts'

/** Interviews belong to candidates; everybody else finds nothing. */
export const ownerOf = (actor: Actor): CandidateId | null => (actor.kind === 'candidate' ? actor.id : null)
