import { DrizzleQueryError } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { Refusal } from '#server/platform/errors.ts'
import { ProviderError } from '#server/platform/llm/port.ts'
import { askedDelay, isFinal, reasonOf, retryDelay } from '#workers/retry.ts'

describe('a failed task', () => {
  it('waits twice as long after each failure, half of it by chance', () => {
    expect([1, 2, 3, 4].map((failures) => retryDelay(1_000, failures, 0))).toEqual([500, 1_000, 2_000, 4_000])
    expect([1, 2, 3, 4].map((failures) => retryDelay(1_000, failures, 0.5))).toEqual([750, 1_500, 3_000, 6_000])
  })

  it('never waits longer than an hour', () => {
    expect(retryDelay(1_000, 60, 1)).toBe(3_600_000)
  })

  it('is not tried again when the same would be refused again', () => {
    expect(isFinal(new Refusal('not_found', 'There is no such interview.'))).toBe(true)
    expect(isFinal(new ProviderError('filtered', false, 'The provider refuses this.'))).toBe(true)
  })

  it('is tried again when the fault may pass', () => {
    expect(isFinal(new Refusal('storage_busy', 'Try again.'))).toBe(false)
    expect(isFinal(new ProviderError('overloaded', true, 'The provider is busy.'))).toBe(false)
    expect(isFinal(new TypeError('terminated'))).toBe(false)
  })

  it('waits as long as a provider asks', () => {
    expect(askedDelay(new ProviderError('rate_limited', true, 'Slow down.', 30_000))).toBe(30_000)
    expect(askedDelay(new Error('anything'))).toBe(0)
  })

  it('keeps a reason that holds nothing a person wrote', () => {
    const error = new DrizzleQueryError('insert into answers values ($1)', ['I was fired'], new Error('disk I/O error'))
    expect(reasonOf(error)).toBe('Error: disk I/O error')
    expect(reasonOf(new Refusal('too_large', 'Send less than 5 MB.'))).toBe('too_large: Send less than 5 MB.')
    expect(reasonOf('a string')).toBe('something was thrown that is not an error')
  })
})
