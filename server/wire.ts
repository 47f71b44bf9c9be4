import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Config } from './config.ts'
import { systemClock } from './platform/clock.ts'
import { type Database, openDatabase } from './platform/db/open.ts'
import { openGuardedFetch, USER_AGENT } from './platform/fetch/guarded.ts'
import type { House } from './platform/house.ts'
import { randomIds } from './platform/ids.ts'
import { openHub } from './platform/live/publish.ts'
import { openRedisWakes } from './platform/live/wakes.ts'
import { openAllowance } from './platform/llm/allowance.ts'
import { chainModels, openModels } from './platform/llm/fallback.ts'
import { openLedger } from './platform/llm/ledger.ts'
import { openPrompts } from './platform/llm/prompts.ts'
import type { Log } from './platform/log.ts'
import { openMailer } from './platform/mail/open.ts'
import { openMiniLm } from './platform/meaning/minilm.ts'
import { claimDataFolder } from './platform/queue/data-folder.ts'
import { openEmbeddedRedis } from './platform/queue/embedded-redis.ts'
import { openQueue } from './platform/queue/outbox.ts'
import { deriveSecrets, masterKey } from './platform/secrets.ts'
import { openBackground } from './platform/shutdown.ts'
import { openThreads } from './platform/threads/standing.ts'
import { capsOf, reactionsOf } from './rooms.ts'

/** A name that no other process has: leases carry it. */
export const processName = () => `${hostname()}/${process.pid}/${randomUUID()}`

type Opened = { house: House; close(): Promise<void> }

/** Builds every port once and hands them out as the house. Closing waits for background work, then closes in reverse. */
export const openHouse = async (config: Config, log: Log, processId: string, given: { db?: Database } = {}): Promise<Opened> => {
  // Before anything is opened: two embedded instances on one folder would take turns losing to each other.
  const claim = config.data.redisUrl ? null : await claimDataFolder(config.data.dir)
  const db = given.db ?? (await openDatabase(config.data))
  const { clock, ids } = { clock: systemClock, ids: randomIds }
  const allowance = openAllowance({ db, clock, ledger: openLedger(db, clock, ids, log), caps: capsOf(config) })
  const { ledger } = allowance
  const redis: { close(): Promise<void> }[] = []
  const connect = async () => {
    if (config.data.redisUrl) return { url: config.data.redisUrl }
    const embedded = await openEmbeddedRedis({ dir: config.data.dir, log, ...(claim && { claim }) })
    redis.push(embedded)
    return { path: embedded.path }
  }
  const queue = openQueue({ db, clock, ids, log, connect })
  const hub = openHub(config.data.redisUrl ? await openRedisWakes(config.data.redisUrl, processId, log) : null)
  const secrets = deriveSecrets(config.secret ?? masterKey(config.data.dir), config.previousSecret)
  const background = openBackground(log)
  const threads = openThreads()
  const house: House = {
    config,
    clock,
    ids,
    log,
    db,
    hub,
    reactions: reactionsOf(queue, ids),
    models: chainModels(openModels(config.models, { ledger, clock }).chain.map(allowance.guard)),
    ledger,
    prompts: openPrompts(),
    queue,
    mailer: openMailer({ config, clock, ids, log, db, secrets }),
    fetch: openGuardedFetch({ userAgent: USER_AGENT }),
    secrets,
    threads,
    meaning: config.searchesMeaning ? openMiniLm(threads) : null,
    background,
  }
  const close = async () => {
    await background.settled()
    await queue.close()
    await threads.close()
    await hub.close()
    await ledger.settled()
    for (const embedded of redis) await embedded.close()
    if (!given.db) await db.close()
    claim?.release()
  }
  return { house, close }
}
