import { describe, expect, it } from 'vitest'
import type { SavedSearch } from '#contract/searches.ts'
import { postings } from '#server/postings/tables.ts'
import { tellSearches } from '#server/searches/index.ts'
import { savedSearches, toldPostings } from '#server/searches/tables.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { signInAs } from '#test/support/employers.ts'
import { runTasks } from '#test/support/house.ts'
import { notesOf, openNotes } from '#test/support/notes.ts'
import { bring, job } from '#test/support/postings.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const NOBODY = '0190f3a0-0000-7000-8000-000000000000'

const open = async (settings: Parameters<typeof openNotes>[0] = {}) => {
  const at = await openNotes(settings)
  const { house, browser } = at
  const look = async () => {
    const made = await tellSearches(house, new AbortController().signal)
    await runTasks(house)
    return made
  }
  return {
    ...at,
    look,
    bring: (...titles: string[]) =>
      bring(
        house,
        titles.map((title) => job(title, { identifier: title, hiringOrganization: 'St. Anna' })),
      ),
    save: async (query: string, over: object = {}) =>
      (await browser.post('/api/searches', { name: 'Nurses', query, ...over })).body as SavedSearch,
    told: async () => (await notesOf(browser)).items.map(({ title, body }) => [title, body]),
  }
}
const listed = async (browser: Browser) => ((await browser.get('/api/searches')).body as { items: SavedSearch[] }).items

describe('a saved search', () => {
  it('[SV1] is kept as its query, without a place in its results', async () => {
    const { browser, clock } = await open()
    const query = 'q=night+nurse&remote=&type=full_time&type=contract&limit=5'
    const reply = await browser.post('/api/searches', { name: ' Night  nurses ', query })
    const kept = {
      id: expect.any(String),
      name: 'Night nurses',
      query: 'q=night+nurse&type=full_time&type=contract',
      alert: 'off',
      fresh: 0,
      createdAt: clock.now(),
    }
    expect(reply).toMatchObject({ status: 201, body: kept })
    expect(await listed(browser)).toEqual([kept])
  })

  it.each([
    ['a filter that there is not', 'q=nurse&colour=green', 'colour'],
    ['a filter that is not understood', 'type=sometimes', 'type'],
    ['a distance around nowhere', 'q=nurse&place=Nowhereville&km=25', 'km'],
    ['nothing', 'sort=date', 'query'],
  ])('[SV1] is refused for %s, as the search is', async (_, query, field) => {
    const { browser } = await open()
    const reply = await browser.post('/api/searches', { name: 'A search', query })
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input', fields: { [field]: expect.any(String) } } })
    expect(await listed(browser)).toEqual([])
  })

  it('[SV1] is one for each query, and there is an end to how many', async () => {
    const { browser, save } = await open()
    const first = await save('q=nurse')
    expect(await save('q=nurse', { name: 'All nurses', alert: 'daily' })).toEqual({ ...first, name: 'All nurses', alert: 'daily' })
    for (let count = 1; count < 30; count++) await save(`q=nurse+${count}`)
    expect(await browser.post('/api/searches', { name: 'One more', query: 'q=baker' })).toMatchObject({ status: 429 })
    expect(await listed(browser)).toHaveLength(30)
  })

  it('[SV2] says how many postings came since somebody looked', async () => {
    const { browser, save, bring, clock } = await open()
    await bring('Night nurse')
    const { id } = await save('q=nurse')
    clock.advance(MINUTE)
    await bring('Ward nurse', 'School nurse', 'Baker')
    expect(await listed(browser)).toMatchObject([{ fresh: 2 }])
    expect((await browser.post(`/api/searches/${id}/open`)).status).toBe(204)
    expect(await listed(browser)).toMatchObject([{ fresh: 0 }])
  })

  it('[SV5] is renamed, changed and deleted, with the notes that it told', async () => {
    const { browser, save, bring, look, clock, told, house } = await open()
    const { id } = await save('q=nurse', { alert: 'instant' })
    expect((await browser.put(`/api/searches/${id}`, { name: 'Nursing' })).body).toMatchObject({ name: 'Nursing', alert: 'instant' })
    clock.advance(MINUTE)
    await bring('Night nurse')
    await look()
    expect(await told()).toEqual([['1 new posting: Nursing', 'Night nurse – St. Anna']])
    expect((await browser.delete(`/api/searches/${id}`)).status).toBe(204)
    expect(await told()).toEqual([])
    expect(await house.db.q.select().from(toldPostings)).toEqual([])
  })

  it('[SV6] of somebody else is not there', async () => {
    const { app, save } = await open()
    const { id } = await save('q=nurse')
    const stranger = openBrowser(app)
    expect((await stranger.get('/api/searches')).status).toBe(401)
    await stranger.post('/api/guest')
    for (const other of [id, NOBODY]) {
      expect((await stranger.put(`/api/searches/${other}`, { name: 'Mine' })).status).toBe(404)
      expect((await stranger.post(`/api/searches/${other}/open`)).status).toBe(404)
      expect((await stranger.delete(`/api/searches/${other}`)).status).toBe(404)
    }
    expect(await listed(stranger)).toEqual([])
  })

  it('[SV6] follows a guest who signs in, is exported and erased', async () => {
    const { house, app, browser, save } = await open()
    const other = openBrowser(app)
    await signInAs(house, other, 'ada@example.org')
    await other.post('/api/searches', { name: 'The account’s', query: 'q=nurse' })
    await save('q=nurse')
    await save('q=baker', { name: 'Bakers' })
    await signInAs(house, browser, 'ada@example.org')
    expect((await listed(other)).map(({ name }) => name).toSorted()).toEqual(['Bakers', 'The account’s'])
    const file = (await other.get('/api/me/export')).body as { rooms: { room: string; data: unknown }[] }
    expect(file.rooms.find(({ room }) => room === 'searches')?.data).toHaveLength(2)
    await other.delete('/api/me')
    expect(await house.db.q.select().from(savedSearches)).toEqual([])
  })
})

describe('an alert', () => {
  it('[SV3] [SV4] tells what has come since it was switched on, once, and nothing that was there or that is a sample', async () => {
    const { save, look, told, clock, ...board } = await open()
    await board.bring('Night nurse')
    await save('q=nurse', { alert: 'instant' })
    expect(await look()).toBe(0)
    clock.advance(MINUTE)
    await board.bring('Ward nurse', 'School nurse', 'Baker')
    await bring(board.house, [job('Sample nurse', { identifier: 's' })], { isSample: true })
    expect(await look()).toBe(1)
    expect(await look()).toBe(0)
    clock.advance(HOUR)
    await board.bring('Night nurse', 'Ward nurse', 'Palliative nurse')
    await look()
    const [newest, first, ...others] = await told()
    expect(others).toEqual([])
    expect(newest).toEqual(['1 new posting: Nurses', 'Palliative nurse – St. Anna'])
    expect(first?.[0]).toBe('2 new postings: Nurses')
    expect(first?.[1]?.split('\n').toSorted()).toEqual(['School nurse – St. Anna', 'Ward nurse – St. Anna'])
  })

  it('[SV3] names five and counts the others', async () => {
    const { save, look, told, clock, ...board } = await open()
    await save('q=nurse', { alert: 'instant' })
    clock.advance(MINUTE)
    await board.bring(...[1, 2, 3, 4, 5, 6, 7].map((count) => `Nurse on ward ${count}`))
    await look()
    const [note] = await told()
    expect(note?.[0]).toBe('7 new postings: Nurses')
    expect(note?.[1]?.split('\n')).toHaveLength(6)
    expect(note?.[1]?.split('\n').at(-1)).toBe('and 2 more')
  })

  it('[SV4] misses none that an import had seen before the search was saved and kept only after it', async () => {
    const { house, save, look, told, clock, ...board } = await open()
    await board.bring('Night nurse')
    clock.advance(MINUTE)
    await save('q=nurse', { alert: 'instant' })
    const seen = clock.now() - MINUTE / 2
    clock.advance(MINUTE)
    await board.bring('Ward nurse')
    await house.db.q.update(postings).set({ firstSeenAt: seen })
    await look()
    expect(await told()).toEqual([['1 new posting: Nurses', 'Ward nurse – St. Anna']])
  })

  it('[SV4] finds what the last look could not: a posting whose words fit only after it was changed', async () => {
    const { house, save, look, told, clock } = await open()
    await save('q=nurse', { alert: 'instant' })
    clock.advance(MINUTE)
    await bring(house, [job('Carer for the night', { identifier: 'one' })])
    await look()
    expect(await told()).toEqual([])
    clock.advance(HOUR)
    await bring(house, [job('Nurse for the night', { identifier: 'one' })])
    await look()
    expect(await told()).toEqual([['1 new posting: Nurses', 'Nurse for the night']])
    clock.advance(3 * DAY)
    await bring(house, [job('Nurse for every night', { identifier: 'one' })])
    expect(await look()).toBe(0)
  })

  it('[SV3] of a day waits for the morning of its candidate, and is not told twice in one', async () => {
    const { save, look, told, clock, ...board } = await open()
    await save('q=nurse', { alert: 'daily', timeZone: 'America/New_York' })
    clock.advance(HOUR)
    await board.bring('Night nurse')
    expect(await look()).toBe(0)
    clock.set(Date.UTC(2026, 2, 3, 13))
    expect(await look()).toBe(1)
    await board.bring('Ward nurse')
    expect(await look()).toBe(0)
    clock.advance(DAY)
    expect(await look()).toBe(1)
    expect(await told()).toHaveLength(2)
  })

  it('[SV3] of a week waits for Monday, and looks at the whole week', async () => {
    const { save, look, told, clock, ...board } = await open()
    await save('q=nurse', { alert: 'weekly' })
    clock.advance(HOUR)
    await board.bring('Night nurse')
    clock.set(Date.UTC(2026, 2, 9, 7, 59))
    expect(await look()).toBe(0)
    clock.set(Date.UTC(2026, 2, 9, 8))
    expect(await look()).toBe(1)
    expect(await told()).toEqual([['1 new posting: Nurses', 'Night nurse – St. Anna']])
  })

  it('[SV5] that was off tells what comes from when it is on', async () => {
    const { browser, save, look, told, clock, ...board } = await open()
    const { id } = await save('q=nurse')
    clock.advance(MINUTE)
    await board.bring('Night nurse')
    await browser.put(`/api/searches/${id}`, { alert: 'instant' })
    clock.advance(MINUTE)
    await board.bring('Ward nurse')
    await look()
    expect(await told()).toEqual([['1 new posting: Nurses', 'Ward nurse – St. Anna']])
    await browser.put(`/api/searches/${id}`, { alert: 'off' })
    clock.advance(MINUTE)
    await board.bring('School nurse')
    expect(await look()).toBe(0)
  })
})
