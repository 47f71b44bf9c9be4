import type { Clock } from '../clock.ts'

/** `burst` at once, `perSecond` for good: far more than hands can do, far less than a script would. */
export type Pace = { burst: number; perSecond: number }

/** A token bucket: says whether one more is welcome now, and counts it when it is. */
export const openPace = (clock: Clock, { burst, perSecond }: Pace): (() => boolean) => {
  let tokens = burst
  let at = clock.now()
  return () => {
    const now = clock.now()
    tokens = Math.min(burst, tokens + (Math.max(0, now - at) / 1_000) * perSecond)
    at = now
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}
