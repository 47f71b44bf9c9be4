import type { trends } from '#contract/practice.ts'

export const trendWords: Record<(typeof trends)[number], string> = {
  rising: 'rising',
  steady: 'steady',
  falling: 'falling',
  uneven: 'up and down',
}

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

export const inWords = (count: number): string => NUMBERS[count] ?? String(count)

const DAY = 24 * 3_600_000
/** Half a day early is in time, and so it is called due. */
const days = (from: number, to: number) => Math.round((to - from) / DAY)

/** When a retry is due, seen from now. */
export const dueWords = (dueAt: number, now: number): string => {
  const left = days(now, dueAt)
  if (left < 0) return left === -1 ? 'due since yesterday' : `due for ${-left} days`
  return left === 0 ? 'due today' : left === 1 ? 'due tomorrow' : `due in ${left} days`
}

/** `1, 3, 7 and 21` */
export const listed = (numbers: readonly number[]): string =>
  numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`

/** How much better or worse than the first answer. */
export const changeWords = (change: number): string => {
  if (change === 0) return 'as the first'
  return `${change > 0 ? '+' : '−'}${Math.abs(Math.round(change))} on the first`
}
