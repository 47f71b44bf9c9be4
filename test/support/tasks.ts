import { randomUUID } from 'node:crypto'
import { like } from 'drizzle-orm'
import { z } from 'zod'
import { systemClock } from '#server/platform/clock.ts'
import { dialect } from '#server/platform/db/dialect.ts'
import type { Database } from '#server/platform/db/open.ts'
import { openSqlite } from '#server/platform/db/sqlite.ts'
import { outbox, schedules } from '#server/platform/db/tables.ts'
import type { House } from '#server/platform/house.ts'
import { randomIds } from '#server/platform/ids.ts'
import { openLog } from '#server/platform/log.ts'
import type { RedisAddress } from '#server/platform/queue/connections.ts'
import { openQueue } from '#server/platform/queue/outbox.ts'
import type { AnyTask, Effect, Queue, TaskDefinition } from '#server/platform/queue/port.ts'
import { startWorkers, type WorkerOptions } from '#workers/main.ts'
import { openTestDatabase } from './database.ts'
import { migrations } from './migrations.ts'

export const Numbered = z.object({ n: z.number() })
export type Numbered = z.infer<typeof Numbered>

/** One row for every time an effect was written: the schedules table stands in for a room's own. */
const MARK = 'effect '
export const effectOf = (n: number, after?: () => void): Effect => ({
  write: (tx) => [
    { must: null, builder: tx.insert(schedules).values({ name: `${MARK}${n} ${randomUUID()}`, dueAt: Number.MAX_SAFE_INTEGER }) },
  ],
  ...(after && { after }),
})

/** How often each numbered effect happened. */
export const effectsIn = async (db: Database): Promise<Record<number, number>> => {
  const rows = await db.q
    .select()
    .from(schedules)
    .where(like(schedules.name, `${MARK}%`))
  const counts: Record<number, number> = {}
  for (const { name } of rows) {
    const n = Number(name.split(' ')[1])
    counts[n] = (counts[n] ?? 0) + 1
  }
  return counts
}

export const rowsIn = async (db: Database) => db.q.select().from(outbox).orderBy(outbox.id)

/** A task that writes its number as its effect, once `told` of it. */
export const numberedTask = (over: Partial<TaskDefinition<Numbered>> = {}): TaskDefinition<Numbered> => ({
  name: 'test.number',
  payload: Numbered,
  key: ({ n }) => String(n),
  attempts: 3,
  backoff: 10,
  deadline: 5_000,
  priority: 0,
  run: async (_, { n }) => effectOf(n),
  ...over,
})

/** A database that a second process can open by `path` too; on PGlite, which has no second process, a test's own. */
export const openSharedDatabase = async (path: string): Promise<Database> => {
  if (dialect === 'postgres') return openTestDatabase()
  const db = openSqlite(path)
  await db.migrate((await migrations()).folder)
  return db
}

export const openTestQueue = (db: Database, address: RedisAddress): Queue =>
  openQueue({ db, clock: systemClock, ids: randomIds, log: openLog('silent'), connect: async () => address })

/** The ports that the queue and its workers use; a task under test asks for no other. */
export const workHouse = (db: Database, queue: Queue): House => {
  const house: Pick<House, 'db' | 'clock' | 'ids' | 'log' | 'queue'> = {
    db,
    queue,
    clock: systemClock,
    ids: randomIds,
    log: openLog('silent'),
  }
  return house as House
}

export const work = (db: Database, queue: Queue, tasks: readonly AnyTask[], options: WorkerOptions = {}) =>
  startWorkers(workHouse(db, queue), tasks, { grace: 200, takeover: 1_000, ...options })

export const handIn = async <Payload>(
  db: Database,
  queue: Queue,
  task: TaskDefinition<Payload>,
  payloads: readonly Payload[],
): Promise<void> => {
  await Promise.all(payloads.map((payload) => db.write((tx) => [queue.hand(tx, task, payload)])))
  queue.nudge()
}

/** Resolves when it was called `times` times. */
export const tally = (times: number) => {
  let count = 0
  let finish = (): void => undefined
  const reached = new Promise<void>((resolve) => {
    finish = resolve
  })
  const tick = () => {
    count += 1
    if (count === times) finish()
  }
  return { tick, reached, count: () => count }
}
