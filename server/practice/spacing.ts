const HOUR = 3_600_000
const DAY = 24 * HOUR

/** An answer that scores less is worth trying again: strong answers reach 80, short sound ones 70. */
export const WEAK_BELOW = 70
/** Days from the newest attempt to each spaced retry. They grow because what was recalled once keeps longer. */
export const RETRY_DAYS = [1, 3, 7, 21] as const
/** Who practises every morning is not an hour early for it. */
export const EARLY_MS = 12 * HOUR

export type Try = { at: number; score: number }
/** `step` counts from 1. */
export type Due = { dueAt: number; step: number }

/**
 * When a question is to be tried again, given every scored attempt at it, oldest first; null when none of them was weak, or
 * when the last of the spaced retries went well. A retry in its time that is not weak leads to the next, longer interval;
 * one before its time keeps the interval, since repeating at once shows nothing; a weak one leads back to the first.
 */
export const nextRetry = (tries: readonly Try[]): Due | null => {
  let step: number | null = null
  let dueAt = 0
  for (const { at, score } of tries) {
    if (score < WEAK_BELOW) step = 0
    else if (step !== null && at >= dueAt - EARLY_MS) step += 1
    if (step === null) continue
    const days = RETRY_DAYS[step]
    if (days === undefined) step = null
    else dueAt = at + days * DAY
  }
  return step === null ? null : { dueAt, step: step + 1 }
}
