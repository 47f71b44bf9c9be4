import { ProviderError } from './port.ts'

/** Milliseconds: until the first text, between two signs of life after it, for the whole call, and before a first retry. */
export type Deadlines = { firstToken: number; idle: number; total: number; pause: number }

export const DEADLINES: Deadlines = { firstToken: 8_000, idle: 5_000, total: 45_000, pause: 250 }

/** Watches one call. Passing a deadline aborts `signal` with the `ProviderError` that says which one it was. */
export type Watch = {
  readonly signal: AbortSignal
  /** The server sent something. */
  alive(): void
  /** Text is about to be handed over: from here on only the server's pauses count, not the reader's. */
  handingOver(): void
  close(): void
}

export const openWatch = (outer: AbortSignal, deadlines: Deadlines): Watch => {
  const controller = new AbortController()
  const forward = () => controller.abort(outer.reason)
  outer.addEventListener('abort', forward, { once: true })
  if (outer.aborted) forward()
  const first = setTimeout(() => controller.abort(noFirstToken()), deadlines.firstToken)
  const total = setTimeout(() => controller.abort(stalled()), deadlines.total)
  let idle: NodeJS.Timeout | null = null
  let isReading = true

  const checkIdle = () => {
    if (isReading) controller.abort(stalled())
    else idle?.refresh()
  }

  return {
    signal: controller.signal,
    alive: () => {
      isReading = true
      idle?.refresh()
    },
    handingOver: () => {
      isReading = false
      if (idle) return
      clearTimeout(first)
      idle = setTimeout(checkIdle, deadlines.idle)
    },
    close: () => {
      outer.removeEventListener('abort', forward)
      clearTimeout(first)
      clearTimeout(total)
      if (idle) clearTimeout(idle)
    },
  }
}

export const noFirstToken = () => new ProviderError('no_first_token', true, 'The model did not begin to answer in time.')
const stalled = () => new ProviderError('stalled', true, 'The model stopped answering.')
