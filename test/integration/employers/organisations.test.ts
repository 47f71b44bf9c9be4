import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MyOrganisations } from '#contract/employers.ts'
import type { Posting } from '#contract/postings.ts'
import { members } from '#server/employers/tables.ts'
import type { House } from '#server/platform/house.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { type HandClock, handClock } from '#test/support/clock.ts'
import { lastCode, openAt, pageOf, signInAs, written } from '#test/support/employers.ts'
import { openTestHouse } from '#test/support/house.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const ADA = 'ada@crumb.example'
let house: House
let clock: HandClock
let browse: () => Browser
let ada: Browser
beforeEach(async () => {
  clock = handClock()
  const opened = await openTestHouse({ clock })
  house = opened.house
  browse = () => openBrowser(opened.app)
  ada = browse()
  await signInAs(house, ada, ADA)
})
afterEach(async () => {
  await house.background.settled()
  await house.db.close()
})

const inDays = (days: number) => new Date(clock.now() + days * DAY).toISOString().slice(0, 10)
const minesOf = async (browser: Browser) => (await browser.get('/api/employers')).body as MyOrganisations
const open = (browser: Browser, code: string, email = ADA) => browser.post('/api/employers', { name: 'Crumb Bakery', email, code })
const invite = async (id: string, email: string, role: string) => {
  await ada.post(`/api/employers/${id}/invitations`, { email, role })
  const browser = browse()
  await signInAs(house, browser, email)
  await browser.post(`/api/employers/${id}/join`)
  return browser
}
const post = async (browser: Browser, id: string) =>
  ((await browser.post(`/api/employers/${id}/postings`, written(inDays(30)))).body as { id: string }).id

describe('A domain', () => {
  it('[OR1] is proved by a mailed code, which works once', async () => {
    expect((await ada.post('/api/employers/code', { email: ADA })).status).toBe(202)
    const code = await lastCode(house)
    expect(await open(ada, code)).toMatchObject({ status: 201, body: { name: 'Crumb Bakery', domain: 'crumb.example', role: 'owner' } })
    expect((await minesOf(ada)).items).toMatchObject([{ domain: 'crumb.example' }])
    expect(await open(ada, code, 'ada@other.example')).toMatchObject({ status: 400, body: { code: 'code_expired' } })
  })

  it('[OR1] is not proved after ten minutes, after five guesses, in another login or with an older code', async () => {
    await ada.post('/api/employers/code', { email: ADA })
    const old = await lastCode(house)
    const wrong = old === '000000' ? '111111' : '000000'
    for (let guess = 1; guess <= 5; guess += 1) {
      expect(await open(ada, wrong)).toMatchObject({ status: 400, body: { code: guess < 5 ? 'code_wrong' : 'code_expired' } })
    }
    expect(await open(ada, old)).toMatchObject({ body: { code: 'code_expired' } })
    await ada.post('/api/employers/code', { email: ADA })
    const elsewhere = browse()
    const code = await lastCode(house)
    await signInAs(house, elsewhere, ADA)
    expect(await open(elsewhere, code)).toMatchObject({ body: { code: 'code_wrong' } })
    clock.advance(10 * MINUTE)
    expect(await open(ada, code)).toMatchObject({ body: { code: 'code_expired' } })
  })

  it('[OR2] where anybody gets an address is refused, and a guest is', async () => {
    expect(await ada.post('/api/employers/code', { email: 'ada@gmail.com' })).toMatchObject({
      status: 400,
      body: { fields: { email: expect.stringContaining('gmail.com') } },
    })
    const guest = browse()
    await guest.post('/api/guest')
    expect(await guest.post('/api/employers/code', { email: ADA })).toMatchObject({ status: 403, body: { code: 'not_allowed' } })
  })

  it('[OR3] has one organisation', async () => {
    await openAt(house, ada, ADA)
    expect(await ada.post('/api/employers/code', { email: 'bob@crumb.example' })).toMatchObject({
      status: 400,
      body: { fields: { email: expect.stringContaining('invite') } },
    })
  })
})

describe('Members', () => {
  it('[OR4] are invited at the same domain and join once, with the address that was invited', async () => {
    const { id } = await openAt(house, ada, ADA)
    expect(await ada.post(`/api/employers/${id}/invitations`, { email: 'bob@else.example', role: 'viewer' })).toMatchObject({
      status: 400,
      body: { fields: { email: 'Members have an address at crumb.example.' } },
    })
    await ada.post(`/api/employers/${id}/invitations`, { email: 'bob@crumb.example', role: 'recruiter' })
    const [eve, bob] = [browse(), browse()]
    await signInAs(house, eve, 'eve@crumb.example')
    expect(await eve.post(`/api/employers/${id}/join`)).toMatchObject({ status: 404 })
    await signInAs(house, bob, 'bob@crumb.example')
    expect((await minesOf(bob)).invitations).toMatchObject([{ id, role: 'recruiter' }])
    expect(await bob.post(`/api/employers/${id}/join`)).toMatchObject({ status: 201, body: { role: 'recruiter' } })
    expect(await bob.post(`/api/employers/${id}/join`)).toMatchObject({ status: 404 })
    expect((await pageOf(bob, id)).members).toMatchObject([
      { email: ADA, role: 'owner', isMe: false },
      { email: 'bob@crumb.example', role: 'recruiter', isMe: true },
    ])
  })

  it('[OR4] do not join after two weeks', async () => {
    const { id } = await openAt(house, ada, ADA)
    await ada.post(`/api/employers/${id}/invitations`, { email: 'bob@crumb.example', role: 'viewer' })
    clock.advance(14 * DAY)
    const bob = browse()
    await signInAs(house, bob, 'bob@crumb.example')
    expect(await bob.post(`/api/employers/${id}/join`)).toMatchObject({ status: 404 })
  })

  it('[OR5] do what their role says, and strangers find nothing', async () => {
    const { id } = await openAt(house, ada, ADA)
    const owner = await invite(id, 'olga@crumb.example', 'owner')
    const recruiter = await invite(id, 'rita@crumb.example', 'recruiter')
    const viewer = await invite(id, 'vera@crumb.example', 'viewer')
    const stranger = browse()
    await signInAs(house, stranger, 'eve@rival.example')
    const statuses = async (browser: Browser) => [
      (await browser.get(`/api/employers/${id}`)).status,
      (await browser.post(`/api/employers/${id}/preview`, written(inDays(30)))).status,
      (await browser.post(`/api/employers/${id}/postings`, written(inDays(30)))).status,
      (await browser.post(`/api/employers/${id}/invitations`, { email: 'new@crumb.example', role: 'viewer' })).status,
    ]
    expect(await statuses(owner)).toEqual([200, 200, 201, 202])
    expect(await statuses(recruiter)).toEqual([200, 200, 201, 403])
    expect(await statuses(viewer)).toEqual([200, 403, 403, 403])
    expect(await statuses(stranger)).toEqual([404, 404, 404, 404])
    expect(await statuses(browse())).toEqual([401, 401, 401, 401])
    const [first] = (await pageOf(ada, id)).members
    expect(await viewer.delete(`/api/employers/${id}/members/${first?.id}`)).toMatchObject({ status: 403 })
    expect(await stranger.delete(`/api/employers/${id}/members/${first?.id}`)).toMatchObject({ status: 404 })
  })

  it('[OR6] may leave, but for the last owner', async () => {
    const { id } = await openAt(house, ada, ADA)
    const viewer = await invite(id, 'vera@crumb.example', 'viewer')
    const mine = async (browser: Browser) => (await pageOf(browser, id)).members.find(({ isMe }) => isMe)?.id
    expect((await viewer.delete(`/api/employers/${id}/members/${await mine(viewer)}`)).status).toBe(204)
    expect((await viewer.get(`/api/employers/${id}`)).status).toBe(404)
    expect(await ada.delete(`/api/employers/${id}/members/${await mine(ada)}`)).toMatchObject({
      status: 403,
      body: { code: 'not_allowed' },
    })
    await invite(id, 'olga@crumb.example', 'owner')
    expect((await ada.delete(`/api/employers/${id}/members/${await mine(ada)}`)).status).toBe(204)
  })
})

describe('A person', () => {
  it('[OR15] has an address that the database does not show, and gets it with their export', async () => {
    await openAt(house, ada, ADA)
    expect(JSON.stringify(await house.db.q.select().from(members))).not.toContain('crumb.example')
    const { rooms } = (await ada.get('/api/me/export')).body as { rooms: { room: string; data: unknown }[] }
    expect(rooms.find(({ room }) => room === 'employers')?.data).toMatchObject([
      { organisation: 'Crumb Bakery', domain: 'crumb.example', role: 'owner', email: ADA },
    ])
  })

  it('[OR16] who is erased leaves the organisation to its recruiters', async () => {
    const { id } = await openAt(house, ada, ADA)
    const rita = await invite(id, 'rita@crumb.example', 'recruiter')
    const posting = await post(ada, id)
    expect((await ada.delete('/api/me')).status).toBe(204)
    expect((await pageOf(rita, id)).members).toMatchObject([{ email: 'rita@crumb.example', role: 'owner' }])
    expect((await browse().get(`/api/postings/${posting}`)).body).toMatchObject({ state: 'open' })
  })

  it('[OR16] who was alone takes the organisation along, its postings are closed, and no other organisation is touched', async () => {
    const { id } = await openAt(house, ada, ADA)
    const posting = await post(ada, id)
    const eve = browse()
    await signInAs(house, eve, 'eve@rival.example')
    const rival = await openAt(house, eve, 'eve@rival.example', 'Rival')
    const other = await post(eve, rival.id)
    expect((await ada.delete('/api/me')).status).toBe(204)
    expect((await browse().get(`/api/postings/${posting}`)).body as Posting).toMatchObject({
      state: 'closed',
      employer: { name: 'Crumb Bakery' },
    })
    expect((await browse().get(`/api/postings/${other}`)).body as Posting).toMatchObject({ state: 'open' })
    expect((await pageOf(eve, rival.id)).members).toHaveLength(1)
  })
})
