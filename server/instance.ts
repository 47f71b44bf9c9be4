import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { openApp } from './app.ts'
import type { Config } from './config.ts'
import { type Engine, openEngine } from './interviews/index.ts'
import { openLive } from './live.ts'
import type { Database } from './platform/db/open.ts'
import type { House } from './platform/house.ts'
import type { Log } from './platform/log.ts'
import { loadLanguage } from './platform/text/language.ts'
import { loadSamples, renewWords } from './postings/index.ts'
import { schedules, tasks } from './rooms.ts'
import { openHouse, processName } from './wire.ts'

/** The pace of the built-in interviewer: a little faster than people read. */
const WORD_MS = 30
/** Nobody has given a first answer by then. */
const WARM_AFTER = 1_500
/** Milliseconds for the headers of a request and for all of it: an upload over a slow line, not a client that never ends. */
const PATIENCE = { headersTimeout: 15_000, requestTimeout: 120_000 }

export type Instance = { url: string; house: House; engine: Engine | null; close(): Promise<void> }
export type InstanceOptions = { wordMs?: number; db?: Database; adjust?: (house: House) => House }

/**
 * Opens what `ROLE` asks for: the web server with its live engine, the workers, or both. Resolves when it listens (or, for
 * workers alone, when they take work). The queue of an embedded instance starts after that, so that nobody waits for it.
 */
export const openInstance = async (config: Config, log: Log, options: InstanceOptions = {}): Promise<Instance> => {
  const processId = processName()
  const opened = await openHouse(config, log, processId, options.db ? { db: options.db } : {})
  const house = options.adjust?.(opened.house) ?? opened.house
  const web = config.server.role === 'worker' ? null : await openWeb(house, processId, options.wordMs ?? WORD_MS)
  const work = openWork(house)
  if (!web || config.data.redisUrl) await work.started
  else house.background('start the queue', work.started)
  const close = async () => {
    await web?.stopListening()
    await work.close()
    await web?.close()
    await opened.close()
  }
  return { url: web?.url ?? '', house, engine: web?.engine ?? null, close }
}

const openWeb = async (house: House, processId: string, wordMs: number) => {
  const engine = openEngine(house, { processId, wordMs })
  const vitals = { sockets: () => live.sockets(), startedAt: house.clock.now() }
  const app = openApp(house, vitals)
  // Plain HTTP: TLS ends at the proxy in front.
  const http = createAdaptorServer({ fetch: app.fetch }) as Server
  Object.assign(http, PATIENCE)
  const live = openLive(house, engine, http)
  const url = await listen(http, house.config.server)
  const stopping = new AbortController()
  const warming = setTimeout(() => warmUp(house, stopping.signal), WARM_AFTER)
  return {
    engine,
    url,
    stopListening: () => {
      clearTimeout(warming)
      stopping.abort()
      return live.close()
    },
    close: () => engine.close(),
  }
}

/** What the first answer would otherwise wait for: the language rules, and the client of a model server. Then the job board's own matters. */
const warmUp = (house: House, signal: AbortSignal) => {
  loadLanguage()
  house.background(
    'read postings',
    loadSamples(house, signal).then(() => renewWords(house, signal)),
  )
  if (house.models.chain.length > 0) house.background('load the model client', import('openai'))
}

const listen = (http: Server, { host, port }: Config['server']): Promise<string> =>
  new Promise((resolve, reject) => {
    http.once('error', reject)
    http.listen(port, host, () => {
      const address = http.address()
      const bound = typeof address === 'object' && address ? address.port : port
      const name = ['0.0.0.0', '::', '127.0.0.1', '::1'].includes(host) ? 'localhost' : host
      resolve(`http://${name}:${bound}`)
    })
  })

/** Workers run in this process unless it serves the web only; the queue is needed in either. */
const openWork = (house: House) => {
  const start = async () => {
    await house.queue.start()
    if (house.config.server.role === 'web') return null
    const { startWorkers } = await import('#workers/main.ts')
    return startWorkers(house, tasks, { schedules })
  }
  const started = start()
  return {
    started,
    close: async () => {
      const workers = await started.catch(() => null)
      await workers?.close()
    },
  }
}
