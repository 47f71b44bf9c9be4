import type { Actor } from '#contract/actor.ts'
import type { CandidateId } from '#contract/ids.ts'

/** Interviews older than the newest ten say little of what somebody should learn now. */
export const INTERVIEWS_MAX = 10

/** What somebody learns is theirs alone. */
export const learnerOf = (actor: Actor): CandidateId | null => (actor.kind === 'candidate' ? actor.id : null)
