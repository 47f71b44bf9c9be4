import { setTimeout as pause } from 'node:timers/promises'
import { ProviderError } from './port.ts'

const ATTEMPTS_MAX = 3
/** Longer than this nobody waits for a first word; the next model in line is asked instead. */
const PAUSE_MAX = 3_000

type Standing = { attempts: number; firstPause: number; signal: AbortSignal }

/** Waits until the same call may be made again; throws the error itself when it may not. */
export const pauseBeforeRetry = async (error: ProviderError, { attempts, firstPause, signal }: Standing): Promise<void> => {
  const wait = error.retryAfter ?? firstPause * 2 ** (attempts - 1) * (0.75 + Math.random() / 2)
  if (!error.retryable || attempts >= ATTEMPTS_MAX || wait > PAUSE_MAX || signal.aborted) throw error
  try {
    await pause(wait, undefined, { signal })
  } catch {
    // Out of time for retries: what went wrong says more than that it took too long.
    throw signal.reason instanceof ProviderError ? error : signal.reason
  }
}
