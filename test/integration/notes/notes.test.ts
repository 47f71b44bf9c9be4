import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import type { NotePreferences } from '#contract/notes.ts'
import { forgetOldNotes } from '#server/notes/index.ts'
import { noteChoices, noteMails, noteReaders, notes } from '#server/notes/tables.ts'
import { openBrowser } from '#test/support/browser.ts'
import { signInAs } from '#test/support/employers.ts'
import { makeCandidate, runTasks } from '#test/support/house.ts'
import { openLearning } from '#test/support/learning.ts'
import { notesOf, openNotes, tell } from '#test/support/notes.ts'

const DAY = 24 * 3_600_000
const NOBODY = '0190f3a0-0000-7000-8000-000000000000'
const titles = async (...asked: Parameters<typeof notesOf>) => (await notesOf(...asked)).items.map(({ title }) => title)

describe('a note', () => {
  it('[NO1] is told once for each cause', async () => {
    const { browser, tell, clock } = await openNotes()
    await tell({ cause: 'one', title: 'First' })
    await tell({ cause: 'one', title: 'First again' })
    expect(await notesOf(browser)).toEqual({
      items: [
        {
          id: expect.any(String),
          topic: 'reviews',
          title: 'First',
          body: 'This is what happened.',
          link: '/learn',
          createdAt: clock.now(),
          readAt: null,
        },
      ],
      unread: 1,
    })
  })

  it('[NO1] [NO3] tells of a scorecard and of what there is to learn once each, however often they are made, and goes with its interview', async () => {
    const { practise, browser, house, read } = await openLearning()
    const { id } = await practise()
    const page = await notesOf(browser)
    expect(page.items.map(({ topic, link }) => [topic, link]).toSorted()).toEqual([
      ['recommendations', '/learn'],
      ['scorecards', `/interviews/${id}/scorecard`],
    ])
    const card = await read<{ answers: { turnId: string; answer: string }[] }>(`/api/interviews/${id}/scorecard`)
    const [answer] = card.answers
    await browser.post(`/api/interviews/${id}/answers/${answer?.turnId}/appeals`, {
      start: 0,
      end: 10,
      claim: 'wrong',
      reason: 'It was so.',
    })
    await runTasks(house)
    expect(await notesOf(browser)).toEqual(page)
    await browser.delete(`/api/interviews/${id}`)
    expect(await notesOf(browser)).toEqual({ items: [], unread: 0 })
    expect(await house.db.q.select().from(notes)).toEqual([])
  })

  it('[NO2] can be read alone, with all before it, and deleted for good', async () => {
    const { browser, tell, clock } = await openNotes()
    for (const cause of ['a', 'b', 'c', 'd']) await tell({ cause, title: cause })
    const [d, c, b] = (await notesOf(browser)).items
    expect((await browser.post(`/api/notes/${d?.id}/read`)).status).toBe(204)
    expect(await notesOf(browser)).toMatchObject({ unread: 3, items: [{ title: 'd', readAt: clock.now() }, {}, {}, { readAt: null }] })
    await browser.post('/api/notes/read', { upTo: b?.id })
    expect(await notesOf(browser)).toMatchObject({
      unread: 1,
      items: [{}, { title: 'c', readAt: null }, { title: 'b', readAt: clock.now() }, {}],
    })
    expect((await browser.delete(`/api/notes/${c?.id}`)).status).toBe(204)
    await tell({ cause: 'c', title: 'c' })
    expect(await titles(browser)).toEqual(['d', 'b', 'a'])
    expect((await browser.delete(`/api/notes/${c?.id}`)).status).toBe(404)
  })

  it('[NO2] is on one page only, also when others arrive between two pages', async () => {
    const { browser, tell } = await openNotes()
    for (const cause of ['a', 'b', 'c']) await tell({ cause, title: cause })
    const first = await notesOf(browser, '?limit=2')
    await tell({ cause: 'd', title: 'd' })
    expect(first.items.map(({ title }) => title)).toEqual(['c', 'b'])
    expect(await titles(browser, `?limit=2&cursor=${first.nextCursor}`)).toEqual(['a'])
    expect((await browser.get('/api/notes?page=2')).status).toBe(400)
  })

  it('[NO2] of somebody else is not there', async () => {
    const { house, browser, tell: tellOwn } = await openNotes()
    await tellOwn()
    const { id: candidateId } = await makeCandidate(house)
    await tell(house, { candidateId })
    const [foreign] = await house.db.q.select().from(notes).where(eq(notes.candidateId, candidateId))
    for (const id of [foreign?.id, NOBODY, 'first']) {
      expect((await browser.post(`/api/notes/${id}/read`)).status).toBe(404)
      expect((await browser.delete(`/api/notes/${id}`)).status).toBe(404)
    }
    expect((await notesOf(browser)).unread).toBe(1)
  })

  it('[NO2] is forgotten after 90 days', async () => {
    const { house, browser, tell, clock } = await openNotes()
    await tell({ cause: 'a' })
    clock.advance(90 * DAY)
    await forgetOldNotes(house)
    expect((await house.db.q.select().from(notes)).length).toBe(1)
    clock.advance(1)
    await forgetOldNotes(house)
    expect(await house.db.q.select().from(notes)).toEqual([])
    expect((await browser.get('/api/notes')).status).toBe(401)
  })
})

describe('what is told', () => {
  const preferences = async (browser: ReturnType<typeof openBrowser>) =>
    (await browser.get('/api/notes/preferences')).body as NotePreferences

  it('[NO5] is chosen for each topic, and holds from then on', async () => {
    const { browser, tell } = await openNotes({ address: 'ada@example.org' })
    await tell({ topic: 'alerts', title: 'before' })
    const choice = { topic: 'alerts', inApp: false, mail: 'daily', timeZone: 'Europe/Berlin' }
    expect((await browser.put('/api/notes/preferences', choice)).status).toBe(200)
    await tell({ topic: 'alerts', title: 'after' })
    expect(await titles(browser)).toEqual(['before'])
    expect(await preferences(browser)).toEqual({
      topics: [
        { topic: 'scorecards', inApp: true, mail: 'off' },
        { topic: 'recommendations', inApp: true, mail: 'off' },
        { topic: 'reviews', inApp: true, mail: 'instant' },
        { topic: 'alerts', inApp: false, mail: 'daily' },
      ],
      timeZone: 'Europe/Berlin',
      canMail: true,
    })
  })

  it('[NO5] is never mailed to a guest', async () => {
    const { browser, house, tell } = await openNotes()
    const reply = await browser.put('/api/notes/preferences', { topic: 'alerts', inApp: true, mail: 'instant' })
    expect(reply).toMatchObject({ status: 403, body: { code: 'not_allowed' } })
    expect(await preferences(browser)).toMatchObject({ canMail: false })
    await tell({ topic: 'reviews' })
    expect(await house.db.q.select().from(noteMails)).toMatchObject([{ state: 'dropped' }])
  })

  it.each([
    ['a topic that is none', { topic: 'news', inApp: true, mail: 'off' }, 'topic'],
    ['a rhythm that is none', { topic: 'alerts', inApp: true, mail: 'hourly' }, 'mail'],
    ['a place that is no time zone', { topic: 'alerts', inApp: true, mail: 'off', timeZone: 'Europe/Atlantis' }, 'timeZone'],
  ])('[NO5] is refused for %s', async (_, body, field) => {
    const { browser } = await openNotes()
    const reply = await browser.put('/api/notes/preferences', body)
    expect(reply).toMatchObject({ status: 400, body: { fields: { [field]: expect.any(String) } } })
  })
})

it('[NO10] notes and choices are exported and erased; a guest’s notes go along to the account, whose choices stay', async () => {
  const { house, app, browser, tell } = await openNotes()
  await tell({ title: 'As a guest' })
  await browser.put('/api/notes/preferences', { topic: 'alerts', inApp: false, mail: 'off' })
  const other = openBrowser(app)
  await signInAs(house, other, 'ada@example.org')
  await other.put('/api/notes/preferences', { topic: 'alerts', inApp: true, mail: 'weekly', timeZone: 'Asia/Tokyo' })
  await browser.post('/api/login/code', { email: 'ada@example.org' })
  await signInAs(house, browser, 'ada@example.org')
  expect(await titles(other)).toEqual(['As a guest'])
  expect((await other.get('/api/notes/preferences')).body).toMatchObject({
    timeZone: 'Asia/Tokyo',
    topics: [{}, {}, {}, { mail: 'weekly' }],
  })
  const file = (await other.get('/api/me/export')).body as { rooms: { room: string }[] }
  expect(file.rooms.find(({ room }) => room === 'notes')).toMatchObject({
    data: { notes: [{ title: 'As a guest' }], choices: [{ mail: 'weekly' }], reader: [{ timeZone: 'Asia/Tokyo' }] },
  })
  await other.delete('/api/me')
  for (const table of [notes, noteChoices, noteReaders, noteMails]) expect(await house.db.q.select().from(table)).toEqual([])
})
