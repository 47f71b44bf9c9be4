import { expect, it } from 'vitest'
import { handClock } from '#test/support/clock.ts'
import { type RawAnswer, sendAll, sendError, silentFaults, withRawUpstream } from '#test/support/raw-upstream.ts'
import { listen, openTestModel } from './conversation.ts'

const broken: RawAnswer = (response) => sendError(response, 401)

it('leaves a server alone for fifteen seconds after two failures, then tries it once', () => {
  let answer = broken
  return withRawUpstream(
    (...call) => answer(...call),
    async ({ url, calls }) => {
      const clock = handClock()
      const { model } = openTestModel(url, { clock })
      await listen(model)
      expect(model.status().healthy).toBe(true)
      await listen(model)
      expect(model.status().healthy).toBe(false)

      expect(await listen(model)).toMatchObject({ fault: 'overloaded' })
      expect(calls).toHaveLength(2)

      clock.advance(15_000)
      await listen(model)
      expect(calls).toHaveLength(3)
      expect(await listen(model)).toMatchObject({ fault: 'overloaded' })

      clock.advance(15_000)
      answer = (response) => sendAll(response, 'Back?')
      const both = await Promise.all([listen(model), listen(model)])
      expect(both.map(({ text }) => text).sort()).toEqual(['', 'Back?'])
      expect(await listen(model)).toMatchObject({ text: 'Back?' })
      expect(model.status().healthy).toBe(true)
    },
  )
})

it('does not count it against a server that its model declines', () =>
  withRawUpstream(silentFaults['a refusal'] ?? broken, async ({ url }) => {
    const { model } = openTestModel(url)
    for (let time = 0; time < 3; time += 1) await listen(model)
    expect(model.status()).toEqual({ name: 'test-model', host: null, healthy: true })
  }))
