import type { Clock } from '../clock.ts'
import type { Database } from '../db/open.ts'
import type { Ids } from '../ids.ts'
import type { Log } from '../log.ts'
import { type Engine, openEngine } from './bullmq.ts'
import type { RedisAddress } from './connections.ts'
import type { Queue, QueueCounts } from './port.ts'
import { openRelay, type Relay } from './relay.ts'
import { countRows, deadRows, discardRow, insertRow, replayRow } from './rows.ts'

/** `connect` is called once, by `start`; it may start a Redis of our own and says where Redis listens. */
export type QueueParts = { db: Database; clock: Clock; ids: Ids; log: Log; connect: () => Promise<RedisAddress> }

/** The durable outbox and the engine it feeds. Opening it touches nothing: connecting is left to `start`. */
export const openQueue = ({ db, clock, ids, log, connect }: QueueParts): Queue => {
  let engine: Engine | undefined
  let starting: Promise<Engine> | undefined
  let isClosed = false
  // A dead letter that is replayed at once still has its old id in the engine, which would swallow the new one.
  const replayed = new Set<string>()
  const relay = openRelay({ db, clock, log, engine: () => (isClosed ? undefined : engine) })

  const handAgain = (id: string) => {
    if (!replayed.delete(id)) return
    relay.expect(id)
    relay.nudge()
  }

  const open = async () => {
    const opened = await openEngine(await connect(), log, { onBack: () => relay.sweep(), onForgotten: handAgain })
    if (isClosed) await opened.close()
    engine = opened
    relay.start()
    return opened
  }
  const started = () => {
    starting ??= open()
    return starting
  }

  return {
    hand: (tx, task, payload) => {
      const { name, priority } = task
      const id = ids.make()
      relay.expect(id)
      return insertRow(tx, { id, task: name, key: task.key(payload), payload, priority, createdAt: clock.now() })
    },
    nudge: () => relay.nudge(),
    start: async () => void (await started()),
    consume: async (handle, options) => (await started()).consume(handle, options),
    replay: async (id) => {
      replayed.add(id)
      if (!(await replayRow(db, id, clock.now()))) {
        replayed.delete(id)
        return false
      }
      relay.expect(id)
      relay.nudge()
      return true
    },
    deadLetters: (limit) => deadRows(db, limit),
    discard: (id) => discardRow(db, id),
    counts: () => countAll(db, clock, engine),
    ready: () => answers(engine),
    close: async () => {
      isClosed = true
      await closeAll(relay, starting)
    },
  }
}

const countAll = async (db: Database, clock: Clock, engine: Engine | undefined): Promise<QueueCounts> => {
  const now = clock.now()
  const { due, since, delayed, dead } = await countRows(db, now)
  const active = Math.min(due, (await engine?.active().catch(() => 0)) ?? 0)
  return { waiting: due - active, active, delayed, dead, oldest: Math.max(0, now - since) }
}

const answers = async (engine: Engine | undefined): Promise<boolean> => {
  if (!engine) return false
  return engine.ping().then(
    () => true,
    () => false,
  )
}

const closeAll = async (relay: Relay, starting: Promise<Engine> | undefined) => {
  await relay.close()
  const engine = await starting?.catch(() => undefined)
  await engine?.close()
}
