import type { Clock } from '#server/platform/clock.ts'

/** Tuesday, 3 March 2026, 09:00 UTC. */
export const START = Date.UTC(2026, 2, 3, 9)

/** A clock that stands still until a test moves it. */
export type HandClock = Clock & {
  /** Moves on by `ms` and returns the new time. */
  advance(ms: number): number
  set(time: number): void
}

export const handClock = (start = START): HandClock => {
  let time = start
  return {
    now: () => time,
    advance: (ms) => (time += ms),
    set: (to) => {
      time = to
    },
  }
}
