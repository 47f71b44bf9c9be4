import { DrizzleQueryError } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { Refusal } from '#server/platform/errors.ts'
import { ProviderError } from '#server/platform/llm/port.ts'
import { describeError } from '#server/platform/log.ts'

it('[R99] an error in the log says what and where, and nothing of what the query or the person said', () => {
  const driver = Object.assign(new Error('Failing row contains (I was fired).'), { code: '23505', detail: 'I was fired' })
  const said = describeError(new DrizzleQueryError('insert into turns values ($1)', ['I was fired'], driver))
  expect(JSON.stringify(said)).not.toContain('fired')
  expect(said).toMatchObject({ name: 'Error', at: expect.any(Array), cause: { name: 'Error', code: '23505' } })
})

it('an error in the log keeps its code and its fault', () => {
  expect(describeError(new Refusal('storage_full', 'Try again later.'))).toMatchObject({ name: 'Refusal', code: 'storage_full' })
  expect(describeError(new ProviderError('stalled', true, 'The model stopped.'))).toMatchObject({ name: 'ProviderError', fault: 'stalled' })
  expect(describeError('I was fired')).toBe('string')
})
