import type { Log } from './log.ts'

/** Runs work that nobody awaits, and lets a shutdown wait for it. A failure is logged under the task's name. */
export type Background = {
  (task: string, work: Promise<unknown>): void
  settled(): Promise<void>
}

export const openBackground = (log: Log): Background => {
  const running = new Set<Promise<unknown>>()
  const run = (task: string, work: Promise<unknown>) => {
    const guarded = work
      .catch((error: unknown) => log.error({ task, error }, 'background work failed'))
      .finally(() => running.delete(guarded))
    running.add(guarded)
  }
  const settled = async () => {
    while (running.size > 0) await Promise.all(running)
  }
  return Object.assign(run, { settled })
}
