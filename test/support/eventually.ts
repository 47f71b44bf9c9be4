import { vi } from 'vitest'

/** So long that only what never comes is missed, however busy the machine is. */
const PATIENCE = 30_000

/** Tries again until `check` no longer throws, and gives what it gives. */
export const eventually = <Result>(check: () => Result | Promise<Result>): Promise<Result> => vi.waitFor(check, { timeout: PATIENCE })
