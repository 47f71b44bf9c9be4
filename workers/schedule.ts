import { z } from 'zod'
import type { House } from '#server/platform/house.ts'
import { handWhenDue, plan } from '#server/platform/queue/due.ts'
import type { AnyTask, Effect, TaskRun } from '#server/platform/queue/port.ts'

/** Periodic work: `run` is called about every `every` milliseconds by one process, first when the product first starts. */
export type Schedule = { name: string; every: number; run(house: House, run: TaskRun): Promise<Effect> }

export type Schedules = { close(): Promise<void> }

const ATTEMPTS = 3
const BACKOFF = 30_000
const DEADLINE = 600_000
/** After everything that somebody waits for. */
const PRIORITY = 100
const LOOK_MAX = 30_000
const LOOK_MIN = 500

/** Periodic work is a task like any other: retried, ended with its effect, and never twice at once (its key is its name). */
export const scheduledTask = ({ name, run }: Schedule): AnyTask => ({
  name,
  payload: z.unknown(),
  key: () => name,
  attempts: ATTEMPTS,
  backoff: BACKOFF,
  deadline: DEADLINE,
  priority: PRIORITY,
  run: (house, _, taskRun) => run(house, taskRun),
})

/** Hands in what is due until closed. Any number of processes may do so: the database lets one of them through. */
export const startSchedules = async (house: Pick<House, 'db' | 'queue' | 'log'>, schedules: readonly Schedule[]): Promise<Schedules> => {
  if (schedules.length === 0) return { close: async () => undefined }
  await plan(
    house.db,
    schedules.map(({ name }) => name),
  )
  let looking: Promise<void> | undefined

  const look = async () => {
    for (const schedule of schedules) await handWhenDue(house, scheduledTask(schedule), schedule.every)
    house.queue.nudge()
  }
  const lookAgain = () => {
    looking ??= look()
      .catch((error: unknown) => house.log.error({ error }, 'periodic work could not be handed in'))
      .finally(() => {
        looking = undefined
      })
    return looking
  }

  await lookAgain()
  const often = Math.min(...schedules.map(({ every }) => every)) / 2
  const timer = setInterval(lookAgain, Math.min(LOOK_MAX, Math.max(LOOK_MIN, often)))
  const close = async () => {
    clearInterval(timer)
    await looking
  }
  return { close }
}
