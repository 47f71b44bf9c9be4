import type { Clock } from '../clock.ts'
import { ProviderError } from './port.ts'

/** Failures in a row that open the circuit; with many calls under way, half as many failures as there are calls. */
const FAILURES_MAX = 2
const REST = 15_000

/** Lets a failing server rest: calls are refused at once, then a single one is let through to see whether it is back. */
export type Circuit = {
  readonly isHealthy: boolean
  /** Call the answer exactly once with how it went; `unknown` when the caller gave up. Throws while the server rests. */
  enter(): (went: 'well' | 'badly' | 'unknown') => void
}

export const openCircuit = (clock: Clock): Circuit => {
  let failures = 0
  let underWay = 0
  let isOpen = false
  let restsUntil = 0
  let isProbing = false

  const settle = (went: 'well' | 'badly' | 'unknown') => {
    const most = Math.max(FAILURES_MAX, underWay / 2)
    underWay -= 1
    isProbing = false
    if (went === 'unknown') return
    failures = went === 'well' ? 0 : failures + 1
    isOpen = went === 'badly' && (isOpen || failures >= most)
    if (isOpen) restsUntil = clock.now() + REST
  }

  return {
    get isHealthy() {
      return !isOpen
    },
    enter: () => {
      const wait = restsUntil - clock.now()
      if (isOpen && (wait > 0 || isProbing)) {
        throw new ProviderError('overloaded', true, 'The model server failed twice and is left alone for a moment.', Math.max(wait, 0))
      }
      isProbing = isOpen
      underWay += 1
      return settle
    },
  }
}
