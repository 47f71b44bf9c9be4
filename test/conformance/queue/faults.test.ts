import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dialect } from '#server/platform/db/dialect.ts'
import type { Database } from '#server/platform/db/open.ts'
import type { Queue } from '#server/platform/queue/port.ts'
import { eventually } from '#test/support/eventually.ts'
import { temporaryFolder } from '#test/support/folders.ts'
import { type RedisUnderTest, redises } from '#test/support/redis.ts'
import { effectOf, effectsIn, handIn, numberedTask, openSharedDatabase, openTestQueue, rowsIn, tally, work } from '#test/support/tasks.ts'
import type { Workers } from '#workers/main.ts'

const TAKEOVER_TIMEOUT = 60_000
const WORKER = fileURLToPath(new URL('../../support/queue-worker.ts', import.meta.url))

describe.each(redises)('the queue on %s, when things die', (_, openRedis) => {
  let databasePath: string
  let db: Database
  let redis: RedisUnderTest
  let queue: Queue
  const workers: Workers[] = []

  beforeEach(async () => {
    databasePath = join(temporaryFolder(), 'test.sqlite')
    db = await openSharedDatabase(databasePath)
    redis = await openRedis()
    queue = openTestQueue(db, redis.address)
  })
  afterEach(async () => {
    for (const each of workers.splice(0)) await each.close()
    await queue.close()
    await redis.close()
    await db.close()
  })

  it('loses and doubles nothing when Redis dies in the middle of tasks', { timeout: TAKEOVER_TIMEOUT }, async () => {
    const half = tally(50)
    const all = tally(100)
    const task = numberedTask({
      run: async (_house, { n }) => {
        half.tick()
        if (half.count() > 50) await crashed
        return effectOf(n, all.tick)
      },
    })
    const crashed = half.reached.then(() => redis.crash())
    workers.push(await work(db, queue, [task]))
    await handIn(db, queue, task, numbers(100))
    await all.reached
    expect(await effectsIn(db)).toEqual(eachOnce(100))
  })

  it('keeps what is handed in while Redis is away and does it when Redis is back', { timeout: TAKEOVER_TIMEOUT }, async () => {
    const done = tally(10)
    const task = numberedTask({ run: async (_house, { n }) => effectOf(n, done.tick) })
    workers.push(await work(db, queue, [task]))
    const back = redis.crash()
    await handIn(db, queue, task, numbers(10))
    expect(await rowsIn(db)).toHaveLength(10)
    await back
    await done.reached
    await eventually(async () => expect(await queue.ready()).toBe(true))
    expect(await effectsIn(db)).toEqual(eachOnce(10))
  })

  it('leaves work that a shutdown interrupts to the next worker, as if it had not begun', async () => {
    const begun = tally(1)
    const stopped: unknown[] = []
    const task = numberedTask({
      attempts: 1,
      run: (_house, _payload, { signal }) => {
        signal.addEventListener('abort', () => stopped.push(signal.reason))
        begun.tick()
        return new Promise(() => undefined)
      },
    })
    const first = await work(db, queue, [task])
    await handIn(db, queue, task, [{ n: 1 }])
    await begun.reached
    await first.close()
    expect(stopped).toEqual([new Error('shutting down')])
    expect(await rowsIn(db)).toMatchObject([{ state: 'waiting', attempts: 0, starts: 0 }])

    const done = tally(1)
    workers.push(await work(db, queue, [numberedTask({ attempts: 1, run: async (_house, { n }) => effectOf(n, done.tick) })]))
    await done.reached
    expect(await effectsIn(db)).toEqual({ 1: 1 })
  })

  it('waits for running work before it closes', async () => {
    const begun = tally(1)
    let finish = (): void => undefined
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    const task = numberedTask({
      run: async (_house, { n }) => {
        begun.tick()
        await finished
        return effectOf(n)
      },
    })
    const closing = await work(db, queue, [task], { grace: 10_000 })
    await handIn(db, queue, task, [{ n: 1 }])
    await begun.reached
    const closed = closing.close()
    finish()
    await closed
    expect(await effectsIn(db)).toEqual({ 1: 1 })
  })

  it('closes while Redis is away', { timeout: TAKEOVER_TIMEOUT }, async () => {
    const closing = await work(db, queue, [numberedTask()])
    await redis.close()
    await closing.close()
    await queue.close()
    expect(await queue.ready()).toBe(false)
    redis = await openRedis()
  })

  // Two processes need a database that both can open: a file.
  if (dialect === 'sqlite')
    it('takes over what a killed worker process had begun, once', { timeout: TAKEOVER_TIMEOUT }, async () => {
      const done = tally(1)
      const task = numberedTask({ run: async (_house, { n }) => effectOf(n, done.tick) })
      await queue.start()
      const doomed = startDoomedWorker(databasePath, redis)
      const begun = once(doomed, 'message')
      await handIn(db, queue, task, [{ n: 1 }])
      await begun
      doomed.kill('SIGKILL')
      await once(doomed, 'exit')
      workers.push(await work(db, queue, [task]))
      await done.reached
      expect(await effectsIn(db)).toEqual({ 1: 1 })
      expect(await rowsIn(db)).toMatchObject([{ state: 'done', attempts: 0, starts: 2 }])
    })
})

const startDoomedWorker = (databasePath: string, { address }: RedisUnderTest): ChildProcess =>
  fork(WORKER, [databasePath, 'path' in address ? address.path : address.url], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })

const numbers = (count: number) => Array.from({ length: count }, (_, n) => ({ n }))
const eachOnce = (count: number) => Object.fromEntries(numbers(count).map(({ n }) => [n, 1]))
