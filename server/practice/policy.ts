import type { Actor } from '#contract/actor.ts'
import type { CandidateId } from '#contract/ids.ts'

/** More than anybody practises one question, and a ceiling on what one login can write. */
export const ATTEMPTS_MAX = 40

/** Progress is a candidate's own; nobody else has one. */
export const practiserOf = (actor: Actor): CandidateId | null => (actor.kind === 'candidate' ? actor.id : null)
