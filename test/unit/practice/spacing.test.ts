import { describe, expect, it } from 'vitest'
import { nextRetry } from '#server/practice/spacing.ts'
import { trendOf } from '#server/practice/trend.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Scores with the day on which each was reached. */
const tries = (...all: [day: number, score: number][]) => all.map(([day, score]) => ({ at: day * DAY, score }))
const due = (...all: [day: number, score: number][]) => {
  const next = nextRetry(tries(...all))
  return next && { day: next.dueAt / DAY, step: next.step }
}

describe('[PR23] a weak answer', () => {
  it('is due again a day later', () => {
    expect(due([0, 69])).toEqual({ day: 1, step: 1 })
  })

  it('is due after 3, 7 and 21 days as long as each retry goes well, and then no more', () => {
    expect(due([0, 30], [1, 75])).toEqual({ day: 4, step: 2 })
    expect(due([0, 30], [1, 75], [4, 80])).toEqual({ day: 11, step: 3 })
    expect(due([0, 30], [1, 75], [4, 80], [11, 70])).toEqual({ day: 32, step: 4 })
    expect(due([0, 30], [1, 75], [4, 80], [11, 70], [32, 90])).toBeNull()
  })

  it('is due a day after a retry that was weak again, however far it had come', () => {
    expect(due([0, 30], [1, 75], [4, 80], [11, 40])).toEqual({ day: 12, step: 1 })
    expect(due([0, 30], [1, 40])).toEqual({ day: 2, step: 1 })
  })

  it('gains nothing by being repeated at once, but waits from the newest attempt', () => {
    expect(due([0, 30], [0.1, 90])).toEqual({ day: 1.1, step: 1 })
    expect(due([0, 30], [0.1, 90], [0.2, 95], [0.3, 99])).toEqual({ day: 1.3, step: 1 })
    expect(due([0, 30], [1, 75], [2, 90])).toEqual({ day: 5, step: 2 })
  })

  it('may be tried half a day early', () => {
    expect(due([0, 30], [0.5, 75])).toEqual({ day: 3.5, step: 2 })
    expect(due([0, 30], [0.49, 75])).toEqual({ day: 1.49, step: 1 })
  })

  it('counts late as in time', () => {
    expect(due([0, 30], [40, 75])).toEqual({ day: 43, step: 2 })
  })
})

describe('[PR23] an answer that is not weak', () => {
  it('is never due', () => {
    expect(due([0, 70])).toBeNull()
    expect(due([0, 70], [1, 90])).toBeNull()
    expect(nextRetry([])).toBeNull()
  })

  it('is due once a retry of it was weak', () => {
    expect(due([0, 90], [5, 20])).toEqual({ day: 6, step: 1 })
  })
})

describe('[PR22] a trend', () => {
  it('is not claimed from fewer than three points', () => {
    expect(trendOf([])).toBeNull()
    expect(trendOf([10, 90])).toBeNull()
  })

  it.each([
    ['rising', [40, 55, 70]],
    ['rising', [40, 80, 60, 75, 90]],
    ['falling', [80, 60, 40]],
    ['steady', [60, 60, 60]],
    ['uneven', [60, 90, 62]],
    ['uneven', [22, 25, 98, 25]],
    ['steady', [50, 52, 54]],
    ['rising', [50, 52, 56]],
  ] as const)('is %s for %j', (trend, scores) => {
    expect(trendOf(scores)).toBe(trend)
  })
})
