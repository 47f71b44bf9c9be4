import type { Actor } from '#contract/actor.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** How often, each with its reason. Counted per network (IPv4 address or IPv6 /64), address, candidate or instance. */
export const limits = {
  /** A school class behind one address can start together; a script cannot fill the database. */
  guestsPerNetwork: { name: 'guest.network', points: 40, seconds: HOUR },
  /** Slow mail makes people ask again; an inbox must not be flooded. */
  codesPerAddress: { name: 'code.address', points: 5, seconds: 15 * MINUTE },
  /** With five guesses a code, 150 guesses at a million a day for whoever attacks one address. */
  codesPerAddressDaily: { name: 'code.address.day', points: 30, seconds: DAY },
  codesPerNetwork: { name: 'code.network', points: 20, seconds: HOUR },
  /** What a small mail server delivers without being taken for a spammer. */
  codesPerInstance: { name: 'code.instance', points: 500, seconds: HOUR },
  /** Four codes with all their tries; challenges count their own five apart from this. */
  signInsPerNetwork: { name: 'sign-in.network', points: 60, seconds: HOUR },
  /** A guest tries a few versions of a résumé; parsing one costs a worker seconds. */
  uploadsPerGuest: { name: 'upload.guest', points: 10, seconds: DAY },
  uploadsPerCandidate: { name: 'upload.candidate', points: 40, seconds: DAY },
  /** More than anyone can sit through, and a ceiling on what one login can cost. */
  interviewsPerGuest: { name: 'interview.guest', points: 20, seconds: DAY },
  interviewsPerCandidate: { name: 'interview.candidate', points: 60, seconds: DAY },
  /** Reading a pasted link makes this machine ask another one. */
  targetsPerCandidate: { name: 'target.candidate', points: 60, seconds: HOUR },
  scoresPerCandidate: { name: 'score.candidate', points: 300, seconds: HOUR },
  /** An export reads everything of a person. */
  exportsPerCandidate: { name: 'export.candidate', points: 10, seconds: HOUR },
} as const

type Candidate = Extract<Actor, { kind: 'candidate' }>

export const uploadLimit = ({ isGuest }: Candidate) => (isGuest ? limits.uploadsPerGuest : limits.uploadsPerCandidate)
export const interviewLimit = ({ isGuest }: Candidate) => (isGuest ? limits.interviewsPerGuest : limits.interviewsPerCandidate)

/** Whoever signed in with one of the addresses that the instance names; signing in has shown that the address is theirs. */
export const mayAdminister = (administrators: readonly string[], { isGuest, email }: { isGuest: boolean; email: string | null }): boolean =>
  !isGuest && email !== null && administrators.includes(email.toLowerCase())
