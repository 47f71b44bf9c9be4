/** How often each task ended in which way since this process started, and for how many milliseconds it ran. */
export type TaskStats = { done: number; failed: number; dead: number; ms: number }

export type Meter = {
  count(task: string, outcome: 'done' | 'failed' | 'dead', ms: number): void
  stats(): Record<string, TaskStats>
}

export const openMeter = (): Meter => {
  const tasks = new Map<string, TaskStats>()
  const count: Meter['count'] = (task, outcome, ms) => {
    const stats = tasks.get(task) ?? { done: 0, failed: 0, dead: 0, ms: 0 }
    tasks.set(task, { ...stats, [outcome]: stats[outcome] + 1, ms: stats.ms + ms })
  }
  return { count, stats: () => Object.fromEntries(tasks) }
}
