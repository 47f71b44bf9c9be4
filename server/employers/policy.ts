import type { MemberRole } from '#contract/employers.ts'

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

export const limits = {
  /** With five guesses a code, 100 guesses at a million a day. */
  codesPerCandidate: { name: 'employer.code', points: 20, seconds: DAY },
  /** A mail to somebody who did not ask for it. */
  invitationsPerOrganisation: { name: 'employer.invitation', points: 20, seconds: DAY },
  /** What people write, not what a script copies. */
  postingsPerOrganisation: { name: 'employer.posting', points: 100, seconds: DAY },
  previewsPerCandidate: { name: 'employer.preview', points: 300, seconds: HOUR },
} as const

/** Members come and go by the owners' word; everybody may leave, as long as an owner stays. */
export const mayManageMembers = (role: MemberRole): boolean => role === 'owner'
export const mayPost = (role: MemberRole): boolean => role === 'owner' || role === 'recruiter'
