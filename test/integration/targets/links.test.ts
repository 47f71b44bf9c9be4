import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Me } from '#contract/accounts.ts'
import { outbox } from '#server/platform/db/tables.ts'
import type { GuardedFetch } from '#server/platform/fetch/port.ts'
import { personals } from '#server/rooms.ts'
import { forgetLinks, targetRoutes } from '#server/targets/index.ts'
import { linkReadings } from '#server/targets/tables.ts'
import { openAccountsHouse } from '#test/support/accounts-house.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { eventually } from '#test/support/eventually.ts'
import { runTasks } from '#test/support/house.ts'

const LINK = 'https://jobs.example/ward-nurse'
const PAGE = `<title>Ward nurse</title><article><p>${'We look for a ward nurse who leads our night shift with care. '.repeat(8)}</p></article>`

const page: GuardedFetch = async (url) => ({ url, status: 200, contentType: 'text/html', text: PAGE })
const never: GuardedFetch = () => Promise.reject(new Error('this process must not fetch'))

type At = Awaited<ReturnType<typeof openAccountsHouse>>
let at: At
let browser: Browser
let me: Me
let work: () => void
beforeEach(async () => {
  at = await openAccountsHouse({ personals })
  work = () => undefined
  const queue = { ...at.house.queue, nudge: () => work() }
  at.app.route('/api', targetRoutes({ ...at.house, queue, fetch: never }))
  browser = openBrowser(at.app)
  me = (await browser.post('/api/guest')).body as Me
})
afterEach(() => at.house.background.settled())

/** From now on a worker that fetches by `fetch` does what the web process hands in. */
const startWorker = (fetch: GuardedFetch) => {
  work = () => at.house.background('run tasks', runTasks({ ...at.house, fetch }))
}
const preview = (url = LINK) => browser.post('/api/targets', { url })
const readings = () => at.house.db.q.select().from(linkReadings)
const isAsked = () => eventually(async () => expect(await readings()).toHaveLength(1))
const settled = async () => {
  await at.house.background.settled()
  return readings()
}

describe('a link', () => {
  test('is fetched and read by a worker, never by the process that answers, and nothing of it is kept', async () => {
    startWorker(page)
    expect(await preview()).toMatchObject({ status: 200, body: { title: 'Ward nurse', url: LINK, source: 'page' } })
    expect(await settled()).toEqual([])
    const work = await at.house.db.q.select().from(outbox)
    expect(work).toMatchObject([{ task: 'targets.read-link', state: 'done' }])
    expect(JSON.stringify(work)).not.toContain('jobs.example')
  })

  test('waits for a queue that is only starting', async () => {
    const answer = preview()
    await isAsked()
    await runTasks({ ...at.house, fetch: page })
    expect(await answer).toMatchObject({ status: 200, body: { url: LINK } })
    expect(await settled()).toEqual([])
  })

  test('is given up after six seconds when no worker comes, and is not read for nobody afterwards', async () => {
    expect(await preview()).toMatchObject({
      status: 503,
      body: { code: 'not_available', retryable: true, title: expect.stringContaining('Paste the description instead') },
    })
    expect(await settled()).toEqual([])
    await runTasks({ ...at.house, fetch: never })
    expect(await at.house.db.q.select().from(outbox)).toMatchObject([{ state: 'done' }])
  })

  test('that a worker fails on is said to be so at once', async () => {
    startWorker(() => Promise.reject(new TypeError('a bug')))
    expect(await preview()).toMatchObject({ status: 503, body: { code: 'not_available' } })
    expect(await settled()).toEqual([])
  })

  test('is let go by the worker when its asker leaves', async () => {
    const leaving = new AbortController()
    const fetching = new Promise<AbortSignal>((resolve) => {
      startWorker(async (_, signal) => {
        resolve(signal)
        await once(signal, 'abort')
        throw signal.reason
      })
    })
    const request = new Request('http://localhost:3000/api/targets', {
      method: 'POST',
      headers: { host: 'localhost:3000', cookie: `greenroom=${browser.jar.get('greenroom')}`, 'content-type': 'application/json' },
      body: JSON.stringify({ url: LINK }),
      signal: leaving.signal,
    })
    const answer = at.app.fetch(request)
    const signal = await fetching
    leaving.abort()
    expect((await answer).status).toBe(503)
    if (!signal.aborted) await once(signal, 'abort')
    expect(await settled()).toEqual([])
    expect(at.lines.filter((line) => /failed|given up/.test(line))).toEqual([])
  })

  test.each([
    ['a zero', '/\u0000'],
    ['half a character', '/\ud800'],
    ['more letters of other alphabets than fit once they are escaped', `/?q=${'ü'.repeat(900)}`],
  ])('may hold %s', async (_, path) => {
    startWorker(page)
    expect(await preview(`https://jobs.example${path}`)).toMatchObject({ status: 200, body: { title: 'Ward nurse' } })
  })
})

describe('what is kept of a link while somebody waits', () => {
  const ask = async () => {
    const row = { id: 'r', candidateId: me.candidateId, url: LINK, answer: null, expiresAt: at.clock.now() }
    await at.house.db.q.insert(linkReadings).values(row)
  }

  test('[R110] [R111] is part of what a person can read and delete', async () => {
    await ask()
    const { body } = await browser.get('/api/me/export')
    expect((body as { rooms: { room: string }[] }).rooms).toContainEqual(
      expect.objectContaining({ room: 'targets', data: { links: [{ url: LINK, answer: null }] } }),
    )
    await browser.delete('/api/me')
    expect(await readings()).toEqual([])
  })

  test('[R122] is swept away a minute after its time, should the process that waited have died', async () => {
    await ask()
    at.clock.advance(60_000)
    await forgetLinks(at.house)
    expect(await readings()).toHaveLength(1)
    at.clock.advance(1)
    await forgetLinks(at.house)
    expect(await readings()).toEqual([])
  })
})
