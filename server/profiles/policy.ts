import type { Actor } from '#contract/actor.ts'

type Candidate = Extract<Actor, { kind: 'candidate' }>

/** A guest compares a few versions; who comes back keeps one for each kind of role. */
const HELD_BY_GUEST = 3
const HELD_BY_CANDIDATE = 20

export const resumesAllowed = ({ isGuest }: Candidate): number => (isGuest ? HELD_BY_GUEST : HELD_BY_CANDIDATE)

/** Two full-size files, or many of the usual size. Reading costs a thread seconds. */
export const uploadBytesPerDay = { name: 'upload.bytes', points: 10 * 1024 * 1024, seconds: 24 * 3_600 } as const
