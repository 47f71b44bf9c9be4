import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '#server/platform/db/open.ts'
import { noEffect, type Queue } from '#server/platform/queue/port.ts'
import { openTestDatabase } from '#test/support/database.ts'
import { eventually } from '#test/support/eventually.ts'
import { type RedisUnderTest, redises } from '#test/support/redis.ts'
import { openTestQueue, rowsIn, tally, work } from '#test/support/tasks.ts'
import type { Workers } from '#workers/main.ts'

const HOUR = 3_600_000

describe.each(redises)('periodic work on %s', (_, openRedis) => {
  let db: Database
  let redis: RedisUnderTest
  const queues: Queue[] = []
  const workers: Workers[] = []

  beforeEach(async () => {
    db = await openTestDatabase()
    redis = await openRedis()
  })
  afterEach(async () => {
    for (const each of workers.splice(0)) await each.close()
    for (const each of queues.splice(0)) await each.close()
    await redis.close()
    await db.close()
  })

  const startProcess = async (every: number, run: () => void) => {
    const queue = openTestQueue(db, redis.address)
    queues.push(queue)
    const schedule = { name: 'test.sweep', every, run: async () => ({ ...noEffect, after: run }) }
    workers.push(await work(db, queue, [], { schedules: [schedule] }))
  }

  it('is done at the first start by one of several processes', async () => {
    const done = tally(1)
    await Promise.all([startProcess(HOUR, done.tick), startProcess(HOUR, done.tick), startProcess(HOUR, done.tick)])
    await done.reached
    expect(await rowsIn(db)).toMatchObject([{ task: 'test.sweep', state: 'done' }])
  })

  it('is not done again by a restart before it is due', async () => {
    const done = tally(1)
    await startProcess(HOUR, done.tick)
    await done.reached
    await startProcess(HOUR, done.tick)
    expect(await rowsIn(db)).toHaveLength(1)
  })

  it('comes back when it is due', async () => {
    const done = tally(3)
    await startProcess(100, done.tick)
    await done.reached
    await eventually(async () => expect((await rowsIn(db)).length).toBeGreaterThanOrEqual(3))
  })
})
