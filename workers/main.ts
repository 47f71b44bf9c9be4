import type { House } from '#server/platform/house.ts'
import type { AnyTask } from '#server/platform/queue/port.ts'
import { openMeter, type TaskStats } from './meter.ts'
import { openRunner } from './run.ts'
import { type Schedule, scheduledTask, startSchedules } from './schedule.ts'

/** Tasks wait for models and mail servers far more than they compute. */
const CONCURRENCY = 16
const GRACE = 10_000
const TAKEOVER = 10_000

export type Workers = { stats(): Record<string, TaskStats>; close(): Promise<void> }
export type WorkerOptions = { schedules?: readonly Schedule[]; concurrency?: number; grace?: number; takeover?: number }

/**
 * Runs every task that is due, and hands in periodic work, until closed. Closing takes no more work, waits `grace` for
 * what runs, then aborts it and leaves it to the next process. Rejects when two tasks bear one name, or one has no handler.
 */
export const startWorkers = async (house: House, tasks: readonly AnyTask[], options: WorkerOptions = {}): Promise<Workers> => {
  const { schedules = [], concurrency = CONCURRENCY, grace = GRACE, takeover = TAKEOVER } = options
  const meter = openMeter()
  const run = openRunner({ house, tasks: byName([...tasks, ...schedules.map(scheduledTask)]), meter })
  const consumer = await house.queue.consume(run, { concurrency, grace, takeover })
  const timetable = await startSchedules(house, schedules)
  const close = async () => {
    await timetable.close()
    await consumer.close()
  }
  return { stats: meter.stats, close }
}

const byName = (tasks: readonly AnyTask[]): ReadonlyMap<string, AnyTask> => {
  const named = new Map<string, AnyTask>()
  for (const task of tasks) {
    if (typeof task.run !== 'function') throw new Error(`the task ${task.name} has no handler`)
    if (named.has(task.name)) throw new Error(`the task ${task.name} has two handlers`)
    named.set(task.name, task)
  }
  return named
}
