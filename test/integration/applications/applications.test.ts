import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Application, ApplicationCard, RelatedApplication } from '#contract/applications.ts'
import { claimApplications } from '#server/applications/index.ts'
import { applicationSteps, applications } from '#server/applications/tables.ts'
import type { House } from '#server/platform/house.ts'
import { postings } from '#server/postings/tables.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { type HandClock, handClock } from '#test/support/clock.ts'
import { makeCandidate, openTestHouse } from '#test/support/house.ts'
import { actorOf } from '#test/support/led-interview.ts'
import { bring, job, searched } from '#test/support/postings.ts'

const HOUR = 3_600_000
const LETTER = 'Dear baker, I have kept a rye sourdough alive for nine years.'
const CV = 'Ada Crumb. Baker at Crust & Co since 2019. Rye, wheat, night shifts.'
const crumb = { hiringOrganization: { name: 'Crumb & Co' }, url: 'https://crumb.example/jobs/1' }

let house: House
let clock: HandClock
let browser: Browser
let stranger: Browser
let me: unknown
let postingId: string
let resumeId: string
beforeEach(async () => {
  clock = handClock()
  const opened = await openTestHouse({ clock })
  house = opened.house
  browser = openBrowser(opened.app)
  stranger = openBrowser(opened.app)
  me = (await browser.post('/api/guest')).body
  await stranger.post('/api/guest')
  await bring(house, [job('Night baker', crumb), job('night  Baker!', { hiringOrganization: { name: 'CRUMB & CO' } }), job('Butcher')])
  const { items } = await searched(browser, { q: 'baker' })
  postingId = items.find(({ url }) => url !== null)?.id ?? ''
  resumeId = ((await browser.post('/api/resumes', { text: CV, label: 'Baking 2026' })).body as { id: string }).id
})
afterEach(async () => {
  await house.background.settled()
  await house.db.close()
})

const prepare = async (letter = LETTER) => {
  const reply = await browser.post(`/api/postings/${postingId}/applications`, { resumeId, letter })
  return { ...reply, card: reply.body as ApplicationCard }
}
const shown = async (id: string) => (await browser.get(`/api/applications/${id}`)).body as Application
const change = (id: string, body: object) => browser.put(`/api/applications/${id}`, body)
const related = async (id: string) =>
  ((await browser.get(`/api/postings/${id}/applications`)).body as { items: RelatedApplication[] }).items

describe('an application', () => {
  it('[AP1] keeps the exact package, whatever becomes of the résumé', async () => {
    const { status, card } = await prepare()
    expect(status).toBe(201)
    expect(card).toMatchObject({ stage: 'saved', sentAt: null, posting: { title: 'Night baker', employer: 'Crumb & Co', url: crumb.url } })
    await browser.delete(`/api/resumes/${resumeId}`)
    expect((await shown(card.id)).package).toEqual({ resume: { id: resumeId, label: 'Baking 2026', text: CV }, letter: LETTER })
  })

  it('[AP2] can be prepared anew until it is sent, and not after', async () => {
    const { card } = await prepare('First words.')
    expect((await prepare()).card.id).toBe(card.id)
    expect((await shown(card.id)).package.letter).toBe(LETTER)
    await change(card.id, { stage: 'applied' })
    expect(await prepare('Other words.')).toMatchObject({ status: 409, body: { code: 'already_applied' } })
    expect((await shown(card.id)).package.letter).toBe(LETTER)
  })

  it('[AP2] prepared twice at once is one', async () => {
    await Promise.all([prepare(), prepare()])
    expect(await house.db.q.select().from(applications)).toHaveLength(1)
  })

  it('[AP3] has a résumé of one’s own, a letter, or both', async () => {
    const path = `/api/postings/${postingId}/applications`
    expect((await browser.post(path, { resumeId: null, letter: '  ' })).status).toBe(400)
    expect((await browser.post(path, { resumeId: null, letter: LETTER })).status).toBe(201)
    expect((await stranger.post(path, { resumeId, letter: LETTER })).status).toBe(404)
    expect((await stranger.post(path, { resumeId: null, letter: LETTER })).status).toBe(201)
  })

  it('[AP4] [AP5] moves through stages, each step with its time, and is never unsent', async () => {
    const { card } = await prepare()
    const start = clock.now()
    clock.advance(HOUR)
    expect((await change(card.id, { stage: 'applied' })).body).toMatchObject({ stage: 'applied', sentAt: start + HOUR })
    clock.advance(HOUR)
    await change(card.id, { stage: 'interview' })
    await change(card.id, { stage: 'interview' })
    expect(await change(card.id, { stage: 'saved' })).toMatchObject({ status: 403, body: { code: 'not_allowed' } })
    expect((await shown(card.id)).timeline).toEqual([
      { at: start, what: 'prepared', stage: 'saved' },
      { at: start + HOUR, what: 'sent', stage: 'applied' },
      { at: start + 2 * HOUR, what: 'moved', stage: 'interview' },
    ])
  })

  it('[AP4] that is closed before it was sent was not sent', async () => {
    const { card } = await prepare()
    expect((await change(card.id, { stage: 'closed' })).body).toMatchObject({ stage: 'closed', sentAt: null })
    expect((await prepare()).card).toMatchObject({ id: card.id, stage: 'saved' })
  })

  it('[AP6] is withdrawn once, with the time, and leaves room to apply again', async () => {
    const { card } = await prepare()
    await change(card.id, { stage: 'applied' })
    clock.advance(HOUR)
    const at = clock.now()
    expect((await browser.post(`/api/applications/${card.id}/withdraw`)).body).toMatchObject({ stage: 'closed', withdrawnAt: at })
    clock.advance(HOUR)
    expect((await browser.post(`/api/applications/${card.id}/withdraw`)).body).toMatchObject({ withdrawnAt: at })
    expect((await change(card.id, { stage: 'offer' })).status).toBe(403)
    const again = await prepare()
    expect(again.status).toBe(201)
    expect(again.card.id).not.toBe(card.id)
  })

  it('[AP7] reminds from its time on until it is closed', async () => {
    const { card } = await prepare()
    await change(card.id, { remindAt: clock.now() + HOUR, note: 'Ask for Ines.' })
    expect(await shown(card.id)).toMatchObject({ isDue: false, note: 'Ask for Ines.' })
    clock.advance(HOUR)
    expect(await shown(card.id)).toMatchObject({ isDue: true, note: 'Ask for Ines.' })
    await change(card.id, { stage: 'closed' })
    expect(await shown(card.id)).toMatchObject({ isDue: false })
    expect((await change(card.id, { remindAt: null })).body).toMatchObject({ remindAt: null })
  })

  it('[AP8] is shown with its posting and with one of the same title at the same employer', async () => {
    const { card } = await prepare()
    const { items } = await searched(browser, '')
    const [twin, butcher] = [items.find(({ title }) => title.startsWith('night')), items.find(({ title }) => title === 'Butcher')]
    expect(await related(postingId)).toMatchObject([{ isSamePosting: true, application: { id: card.id } }])
    expect(await related(twin?.id ?? '')).toMatchObject([{ isSamePosting: false, application: { id: card.id } }])
    expect(await related(butcher?.id ?? '')).toEqual([])
  })
})

describe('what is kept of applications', () => {
  it('[AP9] outlives its posting, is sealed, exported and erased', async () => {
    const { card } = await prepare()
    await change(card.id, { note: 'Ask for Ines.' })
    await house.db.q.delete(postings)
    expect((await shown(card.id)).posting.title).toBe('Night baker')
    const stored = JSON.stringify(await house.db.q.select().from(applications))
    for (const words of ['Night baker', 'Crumb', 'sourdough', 'Ada', 'Ines']) expect(stored).not.toContain(words)
    const { rooms } = (await browser.get('/api/me/export')).body as { rooms: { room: string; data: unknown }[] }
    expect(rooms.find(({ room }) => room === 'applications')?.data).toMatchObject([
      { note: 'Ask for Ines.', package: { letter: LETTER, resume: { text: CV } }, timeline: [{ what: 'prepared' }] },
    ])
    await browser.delete('/api/me')
    expect(await house.db.q.select().from(applications)).toEqual([])
    expect(await house.db.q.select().from(applicationSteps)).toEqual([])
  })

  it('[AP9] goes along to the account a guest signs in to', async () => {
    const { card } = await prepare()
    const account = await makeCandidate(house)
    await house.db.write((tx) => claimApplications(tx, actorOf(me).id, account.id))
    expect(await house.db.q.select().from(applications)).toMatchObject([{ id: card.id, candidateId: account.id }])
  })

  it('[AP10] is not there for somebody else, and is deleted by its owner', async () => {
    const { card } = await prepare()
    const path = `/api/applications/${card.id}`
    for (const reply of [
      stranger.get(path),
      stranger.put(path, { stage: 'offer' }),
      stranger.post(`${path}/withdraw`),
      stranger.delete(path),
    ])
      expect((await reply).status).toBe(404)
    expect((await browser.delete(path)).status).toBe(204)
    expect(await browser.get('/api/applications')).toMatchObject({ body: { items: [] } })
    expect(await house.db.q.select().from(applicationSteps)).toEqual([])
  })
})
