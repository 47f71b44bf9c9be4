import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DeadLetter } from '#contract/administration.ts'
import { outbox } from '#server/platform/db/tables.ts'
import type { TaskDefinition } from '#server/platform/queue/port.ts'
import { tasks } from '#server/rooms.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { signInAs } from '#test/support/employers.ts'
import { openTestHouse, runTasks } from '#test/support/house.ts'

const ADMIN = 'ada@greenroom.example'
const WORDS = 'I was told to leave'

let house: Awaited<ReturnType<typeof openTestHouse>>['house']
let lines: string[]
let app: Awaited<ReturnType<typeof openTestHouse>>['app']
let browser: Browser
beforeEach(async () => {
  ;({ house, lines, app } = await openTestHouse({ environment: { ADMIN_EMAILS: ` Ada@greenroom.example , ben@greenroom.example` } }))
  browser = openBrowser(app)
})

const someTask = () => {
  const [task] = tasks
  if (!task) throw new Error('there are no tasks')
  return task
}

/** Hands in a payload that no task reads, and lets it die. */
const bury = async () => {
  const task: TaskDefinition<unknown> = { ...someTask(), key: () => 'poison' }
  await house.db.write((tx) => [house.queue.hand(tx, task, { answer: WORDS })])
  await runTasks(house)
}
const lettersOf = async (by: Browser): Promise<DeadLetter[]> =>
  ((await by.get('/api/admin')).body as { deadLetters: DeadLetter[] }).deadLetters

const CALLS: readonly [string, (by: Browser) => ReturnType<Browser['get']>][] = [
  ['the page', (by) => by.get('/api/admin')],
  ['a replay', (by) => by.post('/api/admin/dead-letters/0190a000-0000-7000-8000-000000000000/replay')],
  ['a replay of nothing', (by) => by.post('/api/admin/dead-letters/x/replay')],
  ['a discard', (by) => by.delete('/api/admin/dead-letters/0190a000-0000-7000-8000-000000000000')],
  ['the samples', (by) => by.delete('/api/postings/samples')],
]

describe('administrators', () => {
  it.each(CALLS)('are the only ones who learn that there is %s', async (_, call) => {
    const nowhere = await browser.get('/api/nowhere')
    const nothing = { status: 404, body: nowhere.body }
    expect(await call(browser)).toMatchObject(nothing)
    await browser.post('/api/guest')
    expect(await call(browser)).toMatchObject(nothing)
    await signInAs(house, browser, 'eve@greenroom.example')
    expect(await call(browser)).toMatchObject(nothing)
    expect((await browser.get('/api/me')).body).toMatchObject({ isAdministrator: false })
  })

  it('are nobody where none is named', async () => {
    const other = await openTestHouse()
    const there = openBrowser(other.app)
    await signInAs(other.house, there, ADMIN)
    expect((await there.get('/api/admin')).status).toBe(404)
  })

  it('are known by the address they signed in with, however it is written', async () => {
    await signInAs(house, browser, ADMIN)
    expect((await browser.get('/api/me')).body).toMatchObject({ isAdministrator: true })
    expect(await browser.get('/api/admin')).toMatchObject({
      status: 200,
      body: { parts: { database: 'ok', queue: 'failing' }, queue: { dead: 0, oldest: 0 }, deadLetters: [] },
    })
    expect(await browser.delete('/api/postings/samples')).toMatchObject({ status: 200, body: { removed: 0 } })
  })

  it('change nothing by a page of somebody else', async () => {
    await signInAs(house, browser, ADMIN)
    await bury()
    const [letter] = await lettersOf(browser)
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    expect((await browser.delete(`/api/admin/dead-letters/${letter?.id}`, { headers })).status).toBe(403)
    expect(await lettersOf(browser)).toHaveLength(1)
  })
})

describe('a dead letter', () => {
  beforeEach(async () => {
    await signInAs(house, browser, ADMIN)
    await bury()
  })

  it('is shown with its reason and size, and never with what somebody wrote', async () => {
    const reply = await browser.get('/api/admin')
    const bytes = Buffer.byteLength(JSON.stringify({ answer: WORDS }))
    expect(await lettersOf(browser)).toMatchObject([{ task: someTask().name, bytes, failures: 1 }])
    expect((await lettersOf(browser))[0]?.reason).toContain('its payload is not valid')
    expect(JSON.stringify(reply.body)).not.toContain(WORDS)
  })

  it('is shown without what its reason quotes, cut off or not', async () => {
    await house.db.q.update(outbox).set({ error: `SyntaxError: "${WORDS}" is not "${WORDS}` })
    expect((await lettersOf(browser))[0]?.reason).toBe('SyntaxError: "…" is not "…"')
  })

  it('is replayed once, however often that is asked, and the log says by whom', async () => {
    const [letter] = await lettersOf(browser)
    const replay = () => browser.post(`/api/admin/dead-letters/${letter?.id}/replay`)
    expect(await replay()).toMatchObject({ status: 200, body: { isReplayed: true } })
    expect(await replay()).toMatchObject({ status: 200, body: { isReplayed: false } })
    expect(await house.db.q.select().from(outbox).where(eq(outbox.task, someTask().name))).toMatchObject([
      { state: 'waiting', attempts: 0 },
    ])
    expect(lines.filter((line) => line.startsWith('an administrator replayed'))).toHaveLength(2)
    await runTasks(house)
    expect(await lettersOf(browser)).toHaveLength(1)
  })

  it('is discarded for good, however often that is asked, and the log says by whom', async () => {
    const [letter] = await lettersOf(browser)
    for (let time = 0; time < 2; time += 1) expect((await browser.delete(`/api/admin/dead-letters/${letter?.id}`)).status).toBe(204)
    expect(await lettersOf(browser)).toEqual([])
    expect(lines.filter((line) => line.startsWith('an administrator discarded'))[0]).toContain(letter?.id)
  })
})
