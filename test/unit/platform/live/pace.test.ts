import { describe, expect, it } from 'vitest'
import { openPace } from '#server/platform/live/pace.ts'

describe('the pace of one socket', () => {
  it('lets a burst through, then as much as comes back with time, and never saves up more than a burst', () => {
    let now = 1_000
    const isWelcome = openPace({ now: () => now }, { burst: 3, perSecond: 2 })
    const ask = (times: number) => Array.from({ length: times }, isWelcome)
    expect(ask(4)).toEqual([true, true, true, false])
    now += 1_000
    expect(ask(3)).toEqual([true, true, false])
    now += 3_600_000
    expect(ask(4)).toEqual([true, true, true, false])
  })

  it('does not give anything back when the clock is set back', () => {
    let now = 1_000
    const isWelcome = openPace({ now: () => now }, { burst: 1, perSecond: 1 })
    expect(isWelcome()).toBe(true)
    now = 0
    expect(isWelcome()).toBe(false)
  })
})
