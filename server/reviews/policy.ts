const HOUR = 3_600
const DAY = 24 * HOUR

export const limits = {
  /** A view takes minutes to write; saving now and then on the way is welcome. */
  savesPerLink: { name: 'review.link', points: 120, seconds: HOUR },
  /** The controller is one person with an inbox. */
  mailsPerCandidate: { name: 'review.mail.candidate', points: 5, seconds: DAY },
  mailsPerInstance: { name: 'review.mail.instance', points: 100, seconds: DAY },
} as const
