import type { Actor } from '#contract/actor.ts'

/** How long a note stays, and for how long it is known which mails were sent. Longer than any digest waits. */
const DAY = 24 * 3_600_000
export const NOTES_KEPT = 90 * DAY
/** Of what its candidate does not want to see, once it is mailed or if it never is. */
export const HIDDEN_KEPT = 14 * DAY
export const MAILS_KEPT = 90 * DAY

/** A guest has no address. */
export const mayChooseMail = (actor: Extract<Actor, { kind: 'candidate' }>): boolean => !actor.isGuest
