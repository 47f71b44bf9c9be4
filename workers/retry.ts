import { DrizzleQueryError } from 'drizzle-orm'
import { Refusal } from '#server/platform/errors.ts'

const DELAY_MAX = 3_600_000

/**
 * Milliseconds to wait after the `failures`th failure: `first`, doubled each time, at most an hour, of which half is
 * chance (`chance` in [0, 1)), so that tasks that failed together do not come back together ("equal jitter",
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 */
export const retryDelay = (first: number, failures: number, chance: number): number => {
  const full = Math.min(DELAY_MAX, first * 2 ** (failures - 1))
  return Math.round(full / 2 + (full / 2) * chance)
}

/** Whether trying the same again can help. Unknown errors are taken to pass. */
export const isFinal = (error: unknown): boolean => {
  if (error instanceof Refusal) return !error.problem.retryable
  return error instanceof Error && 'retryable' in error && error.retryable === false
}

/** How long a provider asked us to wait, 0 when it did not say. */
export const askedDelay = (error: unknown): number =>
  error instanceof Error && 'retryAfter' in error && typeof error.retryAfter === 'number' ? error.retryAfter : 0

/** Why a task failed, for the dead letter. A query's parameters are left out: they hold what people wrote. */
export const reasonOf = (error: unknown): string => {
  if (error instanceof Refusal) return `${error.code}: ${error.message}`
  if (error instanceof DrizzleQueryError) return error.cause ? reasonOf(error.cause) : 'a query failed'
  if (error instanceof Error) return `${error.name}: ${error.message}`
  return 'something was thrown that is not an error'
}
