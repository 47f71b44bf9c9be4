import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Database } from '#server/platform/db/open.ts'
import { schedules } from '#server/platform/db/tables.ts'
import { must } from '#server/platform/db/write.ts'
import { Refusal } from '#server/platform/errors.ts'
import { noEffect, type Queue, type Verdict } from '#server/platform/queue/port.ts'
import { openTestDatabase } from '#test/support/database.ts'
import { eventually } from '#test/support/eventually.ts'
import { type RedisUnderTest, redises } from '#test/support/redis.ts'
import { effectOf, effectsIn, handIn, numberedTask, openTestQueue, rowsIn, tally, work, workHouse } from '#test/support/tasks.ts'
import type { Workers } from '#workers/main.ts'
import { openMeter } from '#workers/meter.ts'
import { openRunner } from '#workers/run.ts'

describe.each(redises)('the queue on %s', (_, openRedis) => {
  let db: Database
  let redis: RedisUnderTest
  let queue: Queue
  let workers: Workers | undefined

  beforeEach(async () => {
    db = await openTestDatabase()
    redis = await openRedis()
    queue = openTestQueue(db, redis.address)
  })
  afterEach(async () => {
    await workers?.close()
    workers = undefined
    await queue.close()
    await redis.close()
    await db.close()
  })

  it('does handed-in work once and keeps its effect with its end', async () => {
    const done = tally(20)
    const task = numberedTask({ run: async (_house, { n }) => effectOf(n, done.tick) })
    workers = await work(db, queue, [task])
    await handIn(db, queue, task, numbers(20))
    await done.reached
    expect(await effectsIn(db)).toEqual(once(20))
    expect(new Set((await rowsIn(db)).map(({ state }) => state))).toEqual(new Set(['done']))
    expect(workers.stats()['test.number']).toMatchObject({ done: 20, failed: 0, dead: 0 })
  })

  it('does work that was handed in before anything was connected', async () => {
    const done = tally(5)
    const task = numberedTask({ run: async (_house, { n }) => effectOf(n, done.tick) })
    await handIn(db, queue, task, numbers(5))
    expect(await queue.ready()).toBe(false)
    workers = await work(db, queue, [task])
    await done.reached
    expect(await effectsIn(db)).toEqual(once(5))
  })

  it('takes the same work once while it waits, and again when it is done', async () => {
    const done = tally(1)
    const task = numberedTask({ run: async (_house, { n }) => effectOf(n, done.tick) })
    await handIn(db, queue, task, [{ n: 1 }, { n: 1 }, { n: 1 }])
    expect(await rowsIn(db)).toHaveLength(1)
    workers = await work(db, queue, [task])
    await done.reached
    await handIn(db, queue, task, [{ n: 1 }])
    await eventually(async () => expect(await effectsIn(db)).toEqual({ 1: 2 }))
  })

  it('forgets work whose cause was rolled back', async () => {
    const task = numberedTask()
    const written = await db.write((tx) => [
      queue.hand(tx, task, { n: 1 }),
      must('nobody', tx.delete(schedules).returning({ name: schedules.name })),
    ])
    expect(written).toEqual({ ok: false, broke: 'nobody' })
    expect(await rowsIn(db)).toEqual([])
  })

  it('puts a poisoned payload aside with its reason and goes on with the rest', async () => {
    const done = tally(1)
    const task = numberedTask({ run: async (_house, { n }) => effectOf(n, done.tick) })
    const poisoned = { ...task, payload: z.unknown(), key: () => 'poison' }
    workers = await work(db, queue, [task], { concurrency: 1 })
    await handIn(db, queue, poisoned, [{ n: 'no number' }])
    await handIn(db, queue, task, [{ n: 2 }])
    await done.reached
    expect(await effectsIn(db)).toEqual({ 2: 1 })
    expect((await rowsIn(db))[0]).toMatchObject({ key: 'poison', state: 'dead', error: expect.stringContaining('n: ') })
    expect(await queue.counts()).toMatchObject({ waiting: 0, dead: 1 })
  })

  it('tries failing work again, then buries it and says so once', async () => {
    const told = tally(1)
    const attempts: number[] = []
    const task = numberedTask({
      run: async (_house, _payload, { attempt }) => {
        attempts.push(attempt)
        throw new Error('the model is asleep')
      },
      dead: async (_house, { n }, reason) => (reason.includes('asleep') ? effectOf(n, told.tick) : noEffect),
    })
    workers = await work(db, queue, [task])
    await handIn(db, queue, task, [{ n: 7 }])
    await told.reached
    expect(attempts).toEqual([1, 2, 3])
    expect(await effectsIn(db)).toEqual({ 7: 1 })
    expect(await rowsIn(db)).toMatchObject([{ state: 'dead', attempts: 3, error: 'Error: the model is asleep' }])
  })

  it('ends work at once that cannot succeed, and does it when it is replayed', async () => {
    let isGone = true
    const done = tally(1)
    const task = numberedTask({
      run: async (_house, { n }) => {
        if (isGone) throw new Refusal('not_found', 'There is no such interview.')
        return effectOf(n, done.tick)
      },
    })
    workers = await work(db, queue, [task])
    await handIn(db, queue, task, [{ n: 1 }])
    await eventually(async () => expect(await rowsIn(db)).toMatchObject([{ state: 'dead', attempts: 1 }]))
    isGone = false
    const [dead] = await rowsIn(db)
    expect(await queue.replay(dead?.id ?? '')).toBe(true)
    await done.reached
    expect(await queue.replay(dead?.id ?? '')).toBe(false)
    expect(await effectsIn(db)).toEqual({ 1: 1 })
  })

  it('stops work at its deadline, even when the work does not listen', async () => {
    const signals: AbortSignal[] = []
    const task = numberedTask({
      attempts: 1,
      deadline: 50,
      run: (_house, _payload, { signal }) => {
        signals.push(signal)
        return new Promise(() => undefined)
      },
    })
    workers = await work(db, queue, [task])
    await handIn(db, queue, task, [{ n: 1 }])
    await eventually(async () => expect(await rowsIn(db)).toMatchObject([{ state: 'dead', error: 'Error: its deadline of 50 ms passed' }]))
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })

  it('writes one effect when two workers run the same work', async () => {
    const both = tally(2)
    const task = numberedTask({
      run: async (_house, { n }) => {
        both.tick()
        await both.reached
        return effectOf(n)
      },
    })
    await handIn(db, queue, task, [{ n: 1 }])
    const [row] = await rowsIn(db)
    const run = openRunner({ house: workHouse(db, queue), tasks: new Map([[task.name, task]]), meter: openMeter() })
    const deliver = () => run({ id: row?.id ?? '', signal: new AbortController().signal, progress: () => undefined })
    const ended: Verdict = { kind: 'ended' }
    expect(await Promise.all([deliver(), deliver()])).toEqual([ended, ended])
    expect(await effectsIn(db)).toEqual({ 1: 1 })
  })

  it('does urgent work first', async () => {
    const order: number[] = []
    const done = tally(3)
    const run = async (_house: unknown, { n }: { n: number }) => {
      order.push(n)
      return effectOf(n, done.tick)
    }
    const tasks = [9, 5, 0].map((priority) => numberedTask({ name: `test.number${priority}`, priority, run }))
    for (const task of tasks) await handIn(db, queue, task, [{ n: task.priority }])
    workers = await work(db, queue, tasks, { concurrency: 1 })
    await done.reached
    expect(order).toEqual([0, 5, 9])
  })

  it('does what somebody waits for while long work has every place', async () => {
    const [begun, done] = [tally(2), tally(1)]
    let finish = (): void => undefined
    const finished = new Promise<void>((resolve) => {
      finish = resolve
    })
    const long = numberedTask({
      run: async (_house, { n }) => {
        begun.tick()
        await finished
        return effectOf(n)
      },
    })
    const awaited = numberedTask({ name: 'test.awaited', priority: -1, run: async (_house, { n }) => effectOf(n, done.tick) })
    workers = await work(db, queue, [long, awaited], { concurrency: 2 })
    await handIn(db, queue, long, numbers(3))
    await begun.reached
    await handIn(db, queue, awaited, [{ n: 9 }])
    await done.reached
    expect(await effectsIn(db)).toEqual({ 9: 1 })
    finish()
    await eventually(async () => expect(await effectsIn(db)).toEqual({ ...once(3), 9: 1 }))
  })

  it('refuses to start with two handlers of one name', async () => {
    await expect(work(db, queue, [numberedTask(), numberedTask()])).rejects.toThrow('the task test.number has two handlers')
  })
})

const numbers = (count: number) => Array.from({ length: count }, (_, n) => ({ n }))
const once = (count: number) => Object.fromEntries(numbers(count).map(({ n }) => [n, 1]))
