import { fork } from 'node:child_process'
import { once } from 'node:events'
import { lstatSync, mkdirSync, rmSync } from 'node:fs'
import { createConnection } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { openLog } from '#server/platform/log.ts'
import { QueueUnreachable } from '#server/platform/queue/connections.ts'
import { DataFolderTaken } from '#server/platform/queue/data-folder.ts'
import { type EmbeddedRedis, openEmbeddedRedis } from '#server/platform/queue/embedded-redis.ts'
import { openTestDatabase } from '#test/support/database.ts'
import { temporaryFolder } from '#test/support/folders.ts'
import { openTestQueue } from '#test/support/tasks.ts'

const OWNER = fileURLToPath(new URL('../../support/folder-owner.ts', import.meta.url))
const Owned = z.object({ path: z.string(), child: z.number() })

describe('the embedded queue', () => {
  const opened: EmbeddedRedis[] = []
  const open = async (dir: string) => {
    const redis = await openEmbeddedRedis({ dir, log: openLog('silent') })
    opened.push(redis)
    return redis
  }
  afterEach(async () => {
    for (const redis of opened.splice(0)) await redis.close()
  })

  it('listens where only its own user can reach it', async () => {
    const redis = await open(temporaryFolder())
    expect(lstatSync(dirname(redis.path)).mode & 0o777).toBe(0o700)
    expect(await setAndGet(redis.path)).toBe('kept')
  })

  it('is there again, empty, after it died', async () => {
    const redis = await open(temporaryFolder())
    const client = new Redis({ path: redis.path, maxRetriesPerRequest: null })
    client.on('error', () => undefined)
    await client.set('name', 'kept')
    process.kill(redis.pid ?? 0, 'SIGKILL')
    await once(client, 'close')
    expect(await client.get('name')).toBeNull()
    client.disconnect()
  })

  it('refuses a data folder that a live process owns, and says which', async () => {
    const dir = temporaryFolder()
    await open(dir)
    const refused = openEmbeddedRedis({ dir, log: openLog('silent') })
    await expect(refused).rejects.toThrow(`another Greenroom (pid ${process.pid}) is already running on this data folder`)
    await expect(refused).rejects.toBeInstanceOf(DataFolderTaken)
  })

  it('takes over the data folder of a killed process, whose own Valkey ends with it', async () => {
    const dir = temporaryFolder()
    const owner = fork(OWNER, [dir], { execArgv: ['--import', 'tsx'] })
    const [message] = await once(owner, 'message')
    const { path } = Owned.parse(message)
    const orphan = createConnection(path)
    await once(orphan, 'connect')
    await expect(openEmbeddedRedis({ dir, log: openLog('silent') })).rejects.toThrow(`pid ${owner.pid}`)
    owner.kill('SIGKILL')
    await once(orphan, 'close')
    expect(await setAndGet((await open(dir)).path)).toBe('kept')
  })

  it('finds a shorter place for its socket when the data folder lies too deep', async () => {
    const deep = join(temporaryFolder(), 'a-very-long-folder-name-'.repeat(5))
    mkdirSync(deep)
    const redis = await open(deep)
    onTestFinished(() => rmSync(dirname(redis.path), { recursive: true, force: true }))
    expect(redis.path.startsWith(deep)).toBe(false)
    expect(lstatSync(dirname(redis.path)).mode & 0o777).toBe(0o700)
    expect(await setAndGet(redis.path)).toBe('kept')
  })

  it('finds a private place for its socket when others can enter the data folder', async () => {
    const dir = temporaryFolder()
    mkdirSync(join(dir, 'run'), { mode: 0o755 })
    const redis = await open(dir)
    onTestFinished(() => rmSync(dirname(redis.path), { recursive: true, force: true }))
    expect(redis.path.startsWith(dir)).toBe(false)
    expect(lstatSync(dirname(redis.path)).mode & 0o777).toBe(0o700)
  })
})

describe('a queue whose Redis is not there', () => {
  it('stops the start with a line that names it, without its password', async () => {
    const db = await openTestDatabase()
    const queue = openTestQueue(db, { url: 'redis://user:secret@127.0.0.1:1/2' })
    await expect(queue.start()).rejects.toThrow('REDIS_URL redis://127.0.0.1:1/2 does not answer: connect ECONNREFUSED 127.0.0.1:1')
    await expect(queue.start()).rejects.toBeInstanceOf(QueueUnreachable)
    await queue.close()
    await db.close()
  })
})

const setAndGet = async (path: string) => {
  const client = new Redis({ path })
  await client.set('name', 'kept')
  const kept = await client.get('name')
  client.disconnect()
  return kept
}
