import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Organisation } from '#contract/employers.ts'
import type { Posting } from '#contract/postings.ts'
import type { House } from '#server/platform/house.ts'
import { postings } from '#server/postings/tables.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { type HandClock, handClock } from '#test/support/clock.ts'
import { openAt, pageOf, signInAs, written } from '#test/support/employers.ts'
import { openTestHouse } from '#test/support/house.ts'
import { searched, titlesOf } from '#test/support/postings.ts'

const DAY = 24 * 3_600_000
let house: House
let clock: HandClock
let owner: Browser
let anybody: Browser
let organisation: Organisation
let fetchPage: (path: string) => Response | Promise<Response>
let base: string
beforeEach(async () => {
  clock = handClock()
  const opened = await openTestHouse({ clock })
  house = opened.house
  fetchPage = (path) => opened.app.request(`http://localhost:3000${path}`)
  owner = openBrowser(opened.app)
  anybody = openBrowser(opened.app)
  await signInAs(house, owner, 'ada@crumb.example')
  organisation = await openAt(house, owner, 'ada@crumb.example')
  base = `/api/employers/${organisation.id}`
})
afterEach(async () => {
  await house.background.settled()
  await house.db.close()
})

const inDays = (days: number) => new Date(clock.now() + days * DAY).toISOString().slice(0, 10)
const post = async (fields: Parameters<typeof written>[1] = {}) => {
  const reply = await owner.post(`${base}/postings`, written(inDays(30), fields))
  expect(reply.status).toBe(201)
  return (reply.body as { id: string }).id
}
const shown = async (id: string) => (await anybody.get(`/api/postings/${id}`)).body as Posting
const found = async (q: string) => titlesOf(await searched(anybody, { q }))

describe('A posting of an organisation', () => {
  it('[OR7] is found at once under its name, marked with the domain it proved', async () => {
    const id = await post()
    expect((await searched(anybody, { q: 'night baker sourdough' })).items).toMatchObject([
      { id, employer: { name: 'Crumb Bakery', verifiedDomain: 'crumb.example' }, place: 'Leipzig, Germany', isSample: false },
    ])
    expect(await shown(id)).toMatchObject({
      types: ['full_time'],
      workplace: 'on_site',
      pay: { currency: 'EUR', min: 35_360, max: 41_600, stated: { min: 17, max: 20, unit: 'hour' } },
      state: 'open',
      postedAt: clock.now(),
    })
  })

  it('[OR7] shows the domain and [OR11] its first date also to whoever runs no script', async () => {
    const id = await post({ questions: [{ text: 'Do you <b>bake</b>?', isRequired: false }] })
    const first = clock.now()
    await owner.post(`${base}/postings/${id}/close`)
    clock.advance(20 * DAY)
    await owner.post(`${base}/postings/${id}/repost`, { closesOn: inDays(30) })
    const page = await (await fetchPage(`/postings/${id}`)).text()
    expect(page).toContain('Crumb Bakery · Verified: crumb.example')
    expect(page).toContain('Do you &lt;b&gt;bake&lt;/b&gt;?')
    expect(page).toContain(`"datePosted":"${new Date(first).toISOString().slice(0, 10)}"`)
    expect(page).toMatch(/First posted on [^<]+, posted again on /)
  })

  it('[OR14] keeps its screening questions', async () => {
    expect((await shown(await post())).questions).toEqual([{ text: 'Can you work at night?', isRequired: true }])
  })

  it('[OR8] may say that pay is not stated', async () => {
    expect(await shown(await post({ pay: { kind: 'not_stated' } }))).toMatchObject({ pay: null })
  })

  it('[OR8] is not posted while something is wrong, and each field says what', async () => {
    const { pay: _, ...unpaid } = written(inDays(30))
    expect(await owner.post(`${base}/postings`, unpaid)).toMatchObject({ status: 400, body: { fields: { pay: expect.any(String) } } })
    const wrong = written(inDays(30), { title: ' ', town: '', pay: { kind: 'stated', currency: 'EUR', min: 9, max: 3, unit: 'hour' } })
    expect(await owner.post(`${base}/postings`, wrong)).toMatchObject({ status: 400, body: { fields: { title: expect.any(String) } } })
    const towns = written(inDays(30), { town: '', pay: { kind: 'stated', currency: 'EUR', min: 9, max: 3, unit: 'hour' } })
    expect(await owner.post(`${base}/postings`, towns)).toMatchObject({
      body: { fields: { town: expect.any(String), 'pay.max': expect.any(String) } },
    })
    expect(await house.db.q.select().from(postings)).toEqual([])
  })

  it('[OR12] has a last day within 180 days', async () => {
    expect(await owner.post(`${base}/postings`, written(inDays(182)))).toMatchObject({
      status: 400,
      body: { fields: { closesOn: expect.stringContaining('180 days') } },
    })
  })

  it('[OR9] is found by its new words after a change, under its first date', async () => {
    const id = await post()
    const first = clock.now()
    clock.advance(3 * DAY)
    const changed = written(inDays(20), { title: 'Pastry chef' })
    expect(await owner.put(`${base}/postings/${id}`, changed)).toMatchObject({ status: 200, body: { id } })
    expect(await found('pastry chef')).toEqual(['Pastry chef'])
    expect(await found('"night baker"')).toEqual([])
    expect(await shown(id)).toMatchObject({ postedAt: first, firstSeenAt: first, changedAt: first + 3 * DAY, repostedAt: null })
    clock.advance(DAY)
    await owner.put(`${base}/postings/${id}`, changed)
    expect(await shown(id)).toMatchObject({ changedAt: first + 3 * DAY })
  })

  it('[OR10] is not found any more once it is closed, and is still shown as closed', async () => {
    const id = await post()
    for (let times = 0; times < 2; times += 1) expect((await owner.post(`${base}/postings/${id}/close`)).status).toBe(204)
    expect(await found('night baker')).toEqual([])
    expect(await shown(id)).toMatchObject({ state: 'closed', closesAt: clock.now() })
    expect(await owner.put(`${base}/postings/${id}`, written(inDays(20)))).toMatchObject({ status: 403, body: { code: 'not_allowed' } })
  })

  it('[OR11] is posted again as the same one, under its first date', async () => {
    const id = await post()
    const first = clock.now()
    await owner.post(`${base}/postings/${id}/close`)
    clock.advance(20 * DAY)
    expect(await owner.post(`${base}/postings/${id}/repost`, { closesOn: inDays(30) })).toMatchObject({ status: 200, body: { id } })
    expect(await found('night baker')).toEqual(['Night baker'])
    expect(await shown(id)).toMatchObject({ state: 'open', postedAt: first, repostedAt: first + 20 * DAY, changedAt: null })
    expect(await owner.post(`${base}/postings/${id}/repost`, { closesOn: inDays(60) })).toMatchObject({ status: 403 })
    expect((await pageOf(owner, organisation.id)).postings).toMatchObject([{ posting: { id }, given: { closesOn: inDays(30) } }])
  })

  it('[OR13] is previewed as seekers will see it, and nothing is kept', async () => {
    const preview = (await owner.post(`${base}/preview`, written(inDays(30)))).body as Posting
    expect(await house.db.q.select().from(postings)).toEqual([])
    const { id: _, ...real } = await shown(await post())
    const { id: __, ...seen } = preview
    expect(seen).toEqual(real)
  })

  it('[OR15] names nobody who wrote it', async () => {
    await post()
    expect(JSON.stringify(await house.db.q.select().from(postings))).not.toContain('ada')
  })

  it('[OR5] of another organisation is not there', async () => {
    const id = await post()
    await signInAs(house, anybody, 'eve@rival.example')
    const rival = await openAt(house, anybody, 'eve@rival.example', 'Rival')
    for (const at of [base, `/api/employers/${rival.id}`]) {
      expect(await anybody.put(`${at}/postings/${id}`, written(inDays(5)))).toMatchObject({ status: 404, body: { code: 'not_found' } })
      expect(await anybody.post(`${at}/postings/${id}/close`)).toMatchObject({ status: 404 })
      expect(await anybody.post(`${at}/postings/${id}/repost`, { closesOn: inDays(5) })).toMatchObject({ status: 404 })
    }
    expect(await shown(id)).toMatchObject({ state: 'open' })
  })
})
