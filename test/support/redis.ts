import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { watch } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { join } from 'node:path'
import { openLog } from '#server/platform/log.ts'
import type { RedisAddress } from '#server/platform/queue/connections.ts'
import { openEmbeddedRedis } from '#server/platform/queue/embedded-redis.ts'
import { temporaryFolder } from './folders.ts'
import { addressOf } from './scripted-upstream.ts'

export { temporaryFolder }

/** A Redis that a test may end as it likes. `crash` kills it; it comes back empty. */
export type RedisUnderTest = { address: RedisAddress; crash(): Promise<void>; close(): Promise<void> }

const hasRedisServer = spawnSync('redis-server', ['--version']).status === 0

const openEmbedded = async (): Promise<RedisUnderTest> => {
  const redis = await openEmbeddedRedis({ dir: temporaryFolder(), log: openLog('silent') })
  const crash = async () => {
    if (redis.pid !== null) process.kill(redis.pid, 'SIGKILL')
  }
  return { address: { path: redis.path }, crash, close: redis.close }
}

/** Our own Redis under a `redis://` address, as processes of one instance share it. */
export const openSharedRedis = async (): Promise<{ url: string; close(): Promise<void> }> => {
  const redis = await openEmbeddedRedis({ dir: temporaryFolder(), log: openLog('silent') })
  const server = createServer((socket) => {
    const inner = connect(redis.path)
    for (const [end, other] of [
      [socket, inner],
      [inner, socket],
    ] as const)
      end.on('error', () => undefined).on('close', () => other.destroy())
    socket.pipe(inner).pipe(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    server.close()
    await redis.close()
  }
  return { url: `redis://127.0.0.1:${addressOf(server.address()).port}`, close }
}

const openNative = async (): Promise<RedisUnderTest> => {
  const folder = temporaryFolder()
  const path = join(folder, 'redis.sock')
  let server = await startServer(folder, path)
  const end = async () => {
    const gone = once(server, 'exit')
    server.kill('SIGKILL')
    await gone
    rmSync(path, { force: true })
  }
  const crash = async () => {
    await end()
    server = await startServer(folder, path)
  }
  return { address: { path }, crash, close: end }
}

const startServer = async (folder: string, path: string): Promise<ChildProcess> => {
  const stop = new AbortController()
  const changes = watch(folder, { signal: stop.signal })
  const options = ['--port', '0', '--unixsocket', path, '--save', '', '--appendonly', 'no', '--dir', folder]
  const server = spawn('redis-server', options, { stdio: 'ignore' })
  if (!existsSync(path)) for await (const _ of changes) if (existsSync(path)) break
  stop.abort()
  return server
}

/** Files that are tested at the same time share the server: each worker has a database of its own there. */
const OWN_DATABASE = 1 + (Number(process.env.VITEST_POOL_ID ?? 0) % 15)

/** A server that somebody else runs cannot be killed, but every connection to our database on it can. */
const openForeign = async (server: string): Promise<RedisUnderTest> => {
  const { Redis } = await import('ioredis')
  const url = new URL(`/${OWN_DATABASE}`, server).href
  const client = new Redis(url)
  await client.flushdb()
  const own = await client.client('ID')
  const crash = async () => {
    await client.flushdb()
    const others = String(await client.client('LIST'))
      .split('\n')
      .filter((line) => line.includes(` db=${OWN_DATABASE} `))
    const ids = others.flatMap((line) => /^id=(\d+)/.exec(line)?.[1] ?? []).filter((id) => id !== String(own))
    await Promise.all(ids.map((id) => client.call('CLIENT', 'KILL', 'ID', id)))
  }
  return { address: { url }, crash, close: async () => client.disconnect() }
}

const foreign = process.env.TEST_REDIS_URL

/** Every Redis the queue must work on: ours always, a real one where there is one. */
export const redises: [name: string, open: () => Promise<RedisUnderTest>][] = [
  ['the embedded Valkey', openEmbedded],
  ...(foreign ? [['the Redis at TEST_REDIS_URL', () => openForeign(foreign)] satisfies [string, () => Promise<RedisUnderTest>]] : []),
  ...(!foreign && hasRedisServer ? [['a native Redis', openNative] satisfies [string, () => Promise<RedisUnderTest>]] : []),
]
