import { once } from 'node:events'
import { afterEach, expect, it } from 'vitest'
import { readConfig } from '#server/config.ts'
import { type Instance, openInstance } from '#server/instance.ts'
import type { Database } from '#server/platform/db/open.ts'
import type { GuardedFetch } from '#server/platform/fetch/port.ts'
import { openLog } from '#server/platform/log.ts'
import { linkReadings } from '#server/targets/tables.ts'
import { openTestDatabase } from '#test/support/database.ts'
import { eventually } from '#test/support/eventually.ts'
import { openSharedRedis, temporaryFolder } from '#test/support/redis.ts'

const LINK = 'https://jobs.example/ward-nurse'
const PAGE = `<title>Ward nurse</title><article><p>${'We look for a ward nurse who leads our night shift with care. '.repeat(8)}</p></article>`
const page: GuardedFetch = async (url) => ({ url, status: 200, contentType: 'text/html', text: PAGE })
const never: GuardedFetch = () => Promise.reject(new Error('this process must not fetch'))

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

const open = async (db: Database, environment: Record<string, string>, fetch: GuardedFetch): Promise<Instance> => {
  const config = readConfig({ LIMITS: 'off', PORT: '0', DATA_DIR: temporaryFolder(), ...environment })
  const instance = await openInstance(config, openLog('silent'), { db, adjust: (house) => ({ ...house, fetch }) })
  closing.push(instance.close)
  return instance
}
const openDatabase = async () => {
  const db = await openTestDatabase()
  closing.push(db.close)
  return db
}

/** What a guest of the instance at `url` gets for a request. */
const ask = async (url: string, path: string, body: object, signal: AbortSignal | null = null) => {
  const send = (to: string, sent: object, headers: Record<string, string> = {}) =>
    fetch(`${url}${to}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(sent),
      signal,
    })
  const guest = await send('/api/guest', {})
  return send(path, body, { cookie: guest.headers.getSetCookie()[0]?.split(';')[0] ?? '' })
}

it('a link that a web process is asked for is read by a worker in another process', async () => {
  const redis = await openSharedRedis()
  closing.push(redis.close)
  const db = await openDatabase()
  const shared = { REDIS_URL: redis.url, SECRET: 'x'.repeat(32) }
  await open(db, { ...shared, ROLE: 'worker' }, page)
  const { url } = await open(db, { ...shared, ROLE: 'web' }, never)
  const [preview, interview] = await Promise.all([
    ask(url, '/api/targets', { url: LINK }),
    ask(url, '/api/interviews', { target: { url: LINK }, questions: 3 }),
  ])
  expect({ status: preview.status, body: await preview.json() }).toMatchObject({ status: 200, body: { title: 'Ward nurse', url: LINK } })
  expect({ status: interview.status, body: await interview.json() }).toMatchObject({
    status: 201,
    body: { target: { title: 'Ward nurse', url: LINK } },
  })
})

it('a link that an instance is asked for before its queue has started waits for it', async () => {
  const { url, house } = await open(await openDatabase(), {}, page)
  expect(await house.queue.ready()).toBe(false)
  const preview = await ask(url, '/api/targets', { url: LINK })
  expect({ status: preview.status, body: await preview.json() }).toMatchObject({ status: 200, body: { title: 'Ward nurse' } })
})

it('a link is let go, and nothing of it kept, when the browser hangs up', async () => {
  const leaving = new AbortController()
  let began = (_signal: AbortSignal): void => undefined
  const fetching = new Promise<AbortSignal>((resolve) => {
    began = resolve
  })
  const { url, house } = await open(await openDatabase(), {}, async (_, signal) => {
    began(signal)
    await once(signal, 'abort')
    throw signal.reason
  })
  const answer = ask(url, '/api/targets', { url: LINK }, leaving.signal).catch((error: Error) => error.name)
  const signal = await fetching
  leaving.abort()
  expect(await answer).toBe('AbortError')
  if (!signal.aborted) await once(signal, 'abort')
  await eventually(async () => expect(await house.db.q.select().from(linkReadings)).toEqual([]))
})
