import type { Actor } from '#contract/actor.ts'
import { startGuest } from '#server/accounts/start-guest.ts'
import { openApp } from '#server/app.ts'
import { readConfig } from '#server/config.ts'
import { openEngine } from '#server/interviews/index.ts'
import { type Clock, systemClock } from '#server/platform/clock.ts'
import type { Database } from '#server/platform/db/open.ts'
import type { House } from '#server/platform/house.ts'
import { randomIds } from '#server/platform/ids.ts'
import { openHub } from '#server/platform/live/publish.ts'
import { chainModels } from '#server/platform/llm/fallback.ts'
import { openLedger } from '#server/platform/llm/ledger.ts'
import type { LanguageModel } from '#server/platform/llm/port.ts'
import { openPrompts } from '#server/platform/llm/prompts.ts'
import type { Log } from '#server/platform/log.ts'
import { openMailer } from '#server/platform/mail/open.ts'
import { openMiniLm } from '#server/platform/meaning/minilm.ts'
import { openQueue } from '#server/platform/queue/outbox.ts'
import { waitingAfter } from '#server/platform/queue/rows.ts'
import { deriveSecrets } from '#server/platform/secrets.ts'
import { openBackground } from '#server/platform/shutdown.ts'
import { noThreads } from '#server/platform/threads/standing.ts'
import { reactionsOf, tasks } from '#server/rooms.ts'
import { openMeter } from '#workers/meter.ts'
import { openRunner } from '#workers/run.ts'
import { openTestDatabase } from './database.ts'

export type HouseSettings = {
  environment?: Record<string, string>
  clock?: Clock
  db?: Database
  models?: readonly LanguageModel[]
  fetch?: House['fetch']
  secrets?: House['secrets']
}

const refuseToFetch: House['fetch'] = async () => {
  throw new Error('this house fetches nothing')
}

/**
 * The whole house on a test database: every port is the real one, but for the outbound fetch (given or none) and the queue,
 * which is never started: `runTasks` runs what is due.
 */
export const openTestHouse = async ({
  environment = {},
  clock = systemClock,
  models = [],
  fetch = refuseToFetch,
  secrets = deriveSecrets('a master key that only tests know, long enough'),
  ...given
}: HouseSettings = {}) => {
  const lines: string[] = []
  const write = (fields: Record<string, unknown>, message: string) => void lines.push(`${message} ${describe(fields)}`)
  const log: Log = { info: write, warn: write, error: write }
  const db = given.db ?? (await openTestDatabase(clock === systemClock ? {} : { clock }))
  const config = readConfig({ LIMITS: 'off', SEARCH_MEANING: 'off', ...environment })
  const parts = { config, clock, ids: randomIds, log, db, secrets }
  const queue = openQueue({ ...parts, connect: () => Promise.reject(new Error('this queue is never started')) })
  const threads = noThreads()
  const house: House = {
    ...parts,
    hub: openHub(null),
    reactions: reactionsOf(queue, randomIds),
    models: chainModels(models),
    ledger: openLedger(db, clock, randomIds, log),
    prompts: openPrompts(),
    queue,
    mailer: openMailer(parts),
    fetch,
    threads,
    meaning: config.searchesMeaning ? openMiniLm(threads) : null,
    background: openBackground(log),
  }
  return { house, lines, app: openApp(house, { sockets: () => 0, startedAt: clock.now() }) }
}

/** Runs everything that is due, and what that hands in, in order. */
export const runTasks = async (house: House): Promise<void> => {
  const run = openRunner({ house, tasks: new Map(tasks.map((task) => [task.name, task])), meter: openMeter() })
  for (;;) {
    const due = await waitingAfter(house.db, '', 100)
    if (due.length === 0) return
    for (const { id } of due) await run({ id, signal: new AbortController().signal, progress: () => undefined })
  }
}

/** The same house with a worker beside it, `worker`'s own house or this one: what is handed in is run at once. */
export const withWorker = (house: House, worker: House = house): House => ({
  ...house,
  queue: { ...house.queue, nudge: () => house.background('run tasks', runTasks(worker)) },
})

/** A guest, as `POST /api/guest` makes one. */
export const makeCandidate = async (house: House): Promise<Extract<Actor, { kind: 'candidate' }>> => {
  const { me } = await startGuest(house, {}, { address: '127.0.0.1', device: 'a test' })
  return { kind: 'candidate', id: me.candidateId, loginId: me.loginId, isGuest: true }
}

/** A live engine that speaks without pauses, or at a pace of its own. */
export const openTestEngine = (house: House, processId = 'test', wordMs = 0) => openEngine(house, { processId, wordMs })

const describe = (fields: Record<string, unknown>) =>
  JSON.stringify(fields, (_key, value: unknown) =>
    value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value,
  )
