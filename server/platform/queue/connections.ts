import type { Redis } from 'ioredis'
import type { Log } from '../log.ts'

/** Where Redis listens: a Unix socket, or a `redis://` or `rediss://` address. */
export type RedisAddress = { path: string } | { url: string }

const RECONNECT_STEP = 50
const RECONNECT_MAX = 1_000
const COMMAND_TIMEOUT = 5_000
const ANSWER_TIMEOUT = 5_000

/** Redis did not answer when the process started. The message is the line to print. */
export class QueueUnreachable extends Error {
  constructor(address: RedisAddress, reason: string) {
    super(`${nameOf(address)} does not answer: ${reason}`)
    this.name = 'QueueUnreachable'
  }
}

// Without the password.
const nameOf = (address: RedisAddress) => {
  if ('path' in address) return `the queue at ${address.path}`
  const { protocol, host, pathname } = new URL(address.url)
  return `REDIS_URL ${protocol}//${host}${pathname}`
}

export type Connections = {
  /** Fails at once while Redis is away, rather than keep callers waiting. */
  readonly commands: Redis
  /** One for a worker, which waits for Redis to come back. `disconnect` also ends the copies BullMQ made of it. */
  forWorker(): { client: Redis; disconnect(): Promise<void> }
  /** Resolves when Redis answers; rejects with `QueueUnreachable` after five seconds. */
  answered(): Promise<void>
  ping(): Promise<void>
  close(): void
}

/** Connects once to see that Redis is there. Rejects with `QueueUnreachable` after five seconds without an answer. */
export const openConnections = async (address: RedisAddress, log: Log, onBack: () => void): Promise<Connections> => {
  const { Redis } = await import('ioredis')
  const open = (options: Patience) => connect(Redis, address, options)
  const commands = open({ enableOfflineQueue: false, maxRetriesPerRequest: 0, commandTimeout: COMMAND_TIMEOUT })
  const answered = () => nextAnswer(commands, address)
  await answered()
  watch(commands, log, onBack)

  const forWorker = () => {
    const client = open({ maxRetriesPerRequest: null })
    const all = [client]
    const duplicate = client.duplicate.bind(client)
    client.duplicate = (override) => {
      const copy = duplicate(override)
      copy.on('error', () => undefined)
      all.push(copy)
      return copy
    }
    return { client, disconnect: async () => void (await Promise.all(all.map(end))) }
  }
  return { commands, forWorker, answered, ping: async () => void (await commands.ping()), close: () => commands.disconnect() }
}

// A client that was told to disconnect between two attempts to reconnect never ends, and whoever waits for it neither;
// one last attempt ends it.
const end = async (client: Redis): Promise<void> => {
  client.options.retryStrategy = () => null
  if (client.status === 'reconnecting') await client.connect().catch(() => undefined)
  client.disconnect()
}

type Patience = { enableOfflineQueue?: boolean; maxRetriesPerRequest: number | null; commandTimeout?: number }

const connect = (Client: typeof Redis, address: RedisAddress, options: Patience): Redis => {
  const all = { ...options, retryStrategy: (times: number) => Math.min(times * RECONNECT_STEP, RECONNECT_MAX) }
  const client = 'path' in address ? new Client({ ...all, path: address.path }) : new Client(address.url, all)
  // The events that matter are `close` and `ready`; without a listener ioredis prints every failed attempt.
  return client.on('error', () => undefined)
}

const watch = (client: Redis, log: Log, onBack: () => void) => {
  let isAway = false
  client.on('close', () => {
    // Every failed attempt to reconnect closes once more.
    if (!isAway && client.status !== 'end') log.warn({}, 'Redis is away; new work is kept in the database')
    isAway = true
  })
  client.on('ready', () => {
    isAway = false
    onBack()
  })
}

const nextAnswer = (client: Redis, address: RedisAddress): Promise<void> =>
  new Promise((resolve, reject) => {
    if (client.status === 'ready') return resolve()
    let reason = 'no answer within 5 seconds'
    const explain = (error: Error) => {
      reason = error.message || error.name
    }
    const settle = () => {
      clearTimeout(late)
      client.off('error', explain).off('ready', answer)
    }
    const answer = () => {
      settle()
      resolve()
    }
    const late = setTimeout(() => {
      settle()
      client.disconnect()
      reject(new QueueUnreachable(address, reason))
    }, ANSWER_TIMEOUT)
    client.on('error', explain).once('ready', answer)
  })
