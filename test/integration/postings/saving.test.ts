import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Posting, SavedPosting } from '#contract/postings.ts'
import type { House } from '#server/platform/house.ts'
import { claimSaved } from '#server/postings/index.ts'
import { savedPostings } from '#server/postings/tables.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { type HandClock, handClock } from '#test/support/clock.ts'
import { makeCandidate, openTestHouse } from '#test/support/house.ts'
import { actorOf } from '#test/support/led-interview.ts'
import { bring, job, searched } from '#test/support/postings.ts'

const NOBODY = '0190f3a0-0000-7000-8000-000000000000'
const DAY = 24 * 3_600_000

let house: House
let clock: HandClock
let browser: Browser
let stranger: Browser
let me: unknown
beforeEach(async () => {
  clock = handClock()
  const opened = await openTestHouse({ clock })
  house = opened.house
  browser = openBrowser(opened.app)
  stranger = openBrowser(opened.app)
  me = (await browser.post('/api/guest')).body
})
afterEach(async () => {
  await house.background.settled()
  await house.db.close()
})

const idOf = async (q: string) => (await searched(browser, { q })).items[0]?.id ?? ''
const saved = async () => ((await browser.get('/api/me/postings')).body as { items: SavedPosting[] }).items

describe('one posting', () => {
  it('[JB19] is shown with its description as text', async () => {
    await bring(house, [
      job('Baker', {
        description: '<p>Bread &amp; cake<script>alert(1)</script></p><ul><li onclick="x()">Early</li><li>Warm</li></ul>',
        url: 'https://bakery.example/jobs/1',
        identifier: { '@type': 'PropertyValue', name: 'Bakery', value: 'B-1' },
        hiringOrganization: { name: 'Crumb & Co' },
      }),
    ])
    const posting = (await stranger.get(`/api/postings/${await idOf('baker')}`)).body as Posting
    expect(posting).toMatchObject({
      title: 'Baker',
      description: 'Bread & cake\n• Early\n• Warm',
      employer: { name: 'Crumb & Co' },
      url: 'https://bakery.example/jobs/1',
      identifier: 'B-1',
      state: 'open',
      isSaved: false,
      isSample: false,
      firstSeenAt: clock.now(),
      changedAt: null,
    })
  })

  it('[JB20] closes after the day it is valid through, and can still be read', async () => {
    await bring(house, [job('Baker', { validThrough: '2026-03-05' }), job('Butcher')])
    const id = await idOf('baker')
    clock.set(Date.UTC(2026, 2, 5, 23, 59))
    expect((await searched(browser, { q: 'baker' })).total).toBe(1)
    clock.set(Date.UTC(2026, 2, 6))
    expect((await searched(browser, { q: 'baker' })).total).toBe(0)
    expect((await searched(browser, '')).total).toBe(1)
    expect((await browser.get(`/api/postings/${id}`)).body).toMatchObject({ state: 'closed' })
  })

  it('[JB21] that is not there is not found, whatever its name looks like', async () => {
    for (const path of [NOBODY, 'baker', '1'])
      expect(await browser.get(`/api/postings/${path}`)).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })
})

describe('saving', () => {
  beforeEach(() => bring(house, [job('Baker', { validThrough: '2026-03-10' }), job('Butcher')]))

  it('[JB21] keeps a posting in a list, the newest first, and marks it wherever it is shown', async () => {
    const [baker, butcher] = [await idOf('baker'), await idOf('butcher')]
    expect(await browser.post(`/api/postings/${baker}/save`)).toMatchObject({
      status: 201,
      body: { postingId: baker, savedAt: clock.now() },
    })
    clock.advance(DAY)
    await browser.post(`/api/postings/${butcher}/save`)
    expect((await saved()).map(({ posting }) => posting.title)).toEqual(['Butcher', 'Baker'])
    expect((await searched(browser, { q: 'baker' })).items[0]).toMatchObject({ isSaved: true })
    expect((await browser.get(`/api/postings/${baker}`)).body).toMatchObject({ isSaved: true })
    expect((await searched(stranger, { q: 'baker' })).items[0]).toMatchObject({ isSaved: false })
    clock.advance(10 * DAY)
    expect((await saved()).map(({ posting }) => posting.state)).toEqual(['open', 'closed'])
  })

  it('[JB21] twice changes nothing, and neither does taking out twice', async () => {
    const id = await idOf('baker')
    const first = (await browser.post(`/api/postings/${id}/save`)).body
    clock.advance(DAY)
    expect((await browser.post(`/api/postings/${id}/save`)).body).toEqual(first)
    expect(await saved()).toHaveLength(1)
    expect((await browser.delete(`/api/postings/${id}/save`)).status).toBe(204)
    expect((await browser.delete(`/api/postings/${id}/save`)).status).toBe(204)
    expect(await saved()).toEqual([])
  })

  it('[JB21] asks for a login, and for a posting that is there', async () => {
    const id = await idOf('baker')
    expect((await stranger.post(`/api/postings/${id}/save`)).status).toBe(401)
    expect((await stranger.get('/api/me/postings')).status).toBe(401)
    expect((await browser.post(`/api/postings/${NOBODY}/save`)).status).toBe(404)
    expect((await browser.post(`/api/postings/${id}/save`, { note: 'x' })).status).toBe(400)
  })

  it('[JB22] goes along to the account a guest signs in to, where it may be saved already', async () => {
    const [baker, butcher] = [await idOf('baker'), await idOf('butcher')]
    const account = await makeCandidate(house)
    await house.db.q.insert(savedPostings).values({ candidateId: account.id, postingId: baker as never, savedAt: 1 })
    for (const id of [baker, butcher]) await browser.post(`/api/postings/${id}/save`)
    await house.db.write((tx) => claimSaved(tx, actorOf(me).id, account.id))
    const rows = await house.db.q.select().from(savedPostings)
    expect(rows.toSorted((a, b) => a.savedAt - b.savedAt)).toEqual([
      { candidateId: account.id, postingId: baker, savedAt: 1 },
      { candidateId: account.id, postingId: butcher, savedAt: clock.now() },
    ])
  })

  it('[JB23] is exported and erased with the rest; searches are not kept', async () => {
    await browser.post(`/api/postings/${await idOf('baker')}/save`)
    const { rooms } = (await browser.get('/api/me/export')).body as { rooms: { room: string; data: unknown }[] }
    expect(rooms.find(({ room }) => room === 'postings')?.data).toMatchObject([{ title: 'Baker', savedAt: clock.now() }])
    await browser.delete('/api/me')
    expect(await house.db.q.select().from(savedPostings)).toEqual([])
    expect((await searched(stranger, { q: 'baker' })).total).toBe(1)
  })
})
