import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { House } from '#server/platform/house.ts'
import { importFeed, indexBacklog, loadSamples, renewWords } from '#server/postings/index.ts'
import { postings, postingWords } from '#server/postings/tables.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { type HandClock, handClock } from '#test/support/clock.ts'
import { temporaryFolder } from '#test/support/folders.ts'
import { openTestHouse } from '#test/support/house.ts'
import { bring, job, searched, titlesOf } from '#test/support/postings.ts'

let house: House
let clock: HandClock
let browser: Browser
let app: Awaited<ReturnType<typeof openTestHouse>>['app']
const open = async (environment: Record<string, string> = {}) => {
  clock = handClock()
  ;({ house, app } = await openTestHouse({ clock, environment }))
  browser = openBrowser(app)
}
beforeEach(() => open())
afterEach(() => house.db.close())

const rows = () => house.db.q.select().from(postings).orderBy(postings.row)

describe('the same posting again', () => {
  it('[JB17] is one posting by the name its source gave it, and what changed is changed', async () => {
    const named = (title: string, value: string) => job(title, { identifier: { name: 'Acme', value }, description: 'Bring a helmet.' })
    expect(await bring(house, [named('Welder', '1'), named('Rigger', '2')])).toMatchObject({ added: 2, changed: 0, same: 0 })
    const first = clock.now()
    const then = clock.advance(60_000)
    expect(await bring(house, [named('Welder', '1'), named('Senior rigger', '2')])).toMatchObject({ added: 0, changed: 1, same: 1 })
    expect(await rows()).toMatchObject([
      { title: 'Welder', firstSeenAt: first, lastSeenAt: then, changedAt: null },
      { title: 'Senior rigger', firstSeenAt: first, lastSeenAt: then, changedAt: then, seniority: 'senior' },
    ])
    expect(titlesOf(await searched(browser, { q: 'senior' }))).toEqual(['Senior rigger'])
    expect((await searched(browser, { q: 'helmet' })).total).toBe(2)
  })

  it('[JB17] is one by its link, and by all it says when it has neither', async () => {
    const linked = job('Baker', { url: 'https://bakery.example/1' })
    await bring(house, [
      linked,
      { ...linked, title: 'Pastry cook' },
      job('Butcher'),
      job('Butcher'),
      job('Butcher', { description: 'Another.' }),
    ])
    expect((await rows()).map(({ title }) => title)).toEqual(['Baker', 'Butcher', 'Butcher'])
    await bring(house, [{ ...linked, title: 'Pastry cook' }])
    expect((await rows()).map(({ title }) => title)).toEqual(['Pastry cook', 'Butcher', 'Butcher'])
    expect(titlesOf(await searched(browser, { q: 'baker' }))).not.toContain('Pastry cook')
  })

  it('[JB17] does not take the number of another employer for its own', async () => {
    await bring(
      house,
      ['Acme', 'Bolt'].map((name) => job('Welder', { identifier: '1', hiringOrganization: { name } })),
    )
    expect(await rows()).toHaveLength(2)
  })
})

describe('a bad entry', () => {
  it('[JB18] is told by its index and a reason, and the rest is kept', async () => {
    const report = await bring(house, [
      job('Baker'),
      { '@type': 'JobPosting' },
      null,
      'a posting',
      [job('In an array')],
      job('  '),
      { '@type': 'Person', title: 'Not a posting' },
      job('x'.repeat(301)),
      job('Butcher', {
        datePosted: 'soon',
        validThrough: 7,
        baseSalary: 'by agreement',
        jobLocation: [],
        skills: {},
        employmentType: null,
      }),
    ])
    expect(report).toEqual({
      added: 2,
      changed: 0,
      same: 0,
      rejected: [
        { index: 1, reason: 'It has no title.' },
        { index: 2, reason: 'It is not an object.' },
        { index: 3, reason: 'It is not an object.' },
        { index: 4, reason: 'It is not an object.' },
        { index: 5, reason: 'Its title is empty.' },
        { index: 6, reason: 'Its @type is not JobPosting.' },
        { index: 7, reason: 'Its title is longer than 300 characters.' },
      ],
    })
  })

  it('[JB18] of a file is told to whoever imports it', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'postings.json'), `[${JSON.stringify(job('Baker'))}, {"title": }, 5, ${JSON.stringify(job('Butcher'))}]`)
    const lines: string[] = []
    const tell = (line: string) => void lines.push(line)
    expect(await importFeed(house, { feed: 'file:postings.json', folder, tell })).toBe(true)
    expect(lines).toEqual([
      'entry 1 was left out: This entry is not valid JSON.',
      'entry 2 was left out: It is not an object.',
      '2 postings added, 0 changed, 0 as they were, 2 left out',
    ])
    for (const feed of [undefined, 'file:postings.pdf', 'https://example.org']) {
      await expect(importFeed(house, { feed, folder, tell })).rejects.toMatchObject({ code: 'invalid_input' })
    }
    await expect(importFeed(house, { feed: 'file:none.json', folder, tell })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('[JB41] of comma-separated values is told by its line, and of XML by its name', async () => {
    const folder = temporaryFolder()
    const lines: string[] = []
    const tell = (line: string) => void lines.push(line)
    writeFileSync(join(folder, 'postings.csv'), 'title,company,id\nBaker,Bakery,1\n,Bakery,2\n')
    writeFileSync(
      join(folder, 'postings.xml'),
      '<source><job><title>Cook</title></job><job><referencenumber>7</referencenumber></job></source>',
    )
    for (const name of ['postings.csv', 'postings.xml']) expect(await importFeed(house, { feed: `file:${name}`, folder, tell })).toBe(true)
    expect(lines).toEqual([
      'line 3 was left out: Its title is empty.',
      '1 postings added, 0 changed, 0 as they were, 1 left out',
      '7 was left out: Its title is empty.',
      '1 postings added, 0 changed, 0 as they were, 1 left out',
    ])
    expect((await rows()).map(({ title }) => title)).toEqual(['Baker', 'Cook'])
    writeFileSync(join(folder, 'postings.csv'), 'name\nBaker\n')
    await expect(importFeed(house, { feed: 'file:postings.csv', folder, tell })).rejects.toMatchObject({
      message: 'This file cannot be read. Its first line names no column "title".',
    })
  })
})

describe('samples', () => {
  const samples = () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.json'), JSON.stringify([job('Sample baker', { datePosted: 'P3D', validThrough: 'P30D' })]))
    writeFileSync(join(folder, 'b.json'), JSON.stringify([job('Sample butcher'), job('Sample cook')]))
    return folder
  }
  const load = (folder: string) => loadSamples(house, new AbortController().signal, folder)

  it('[JB24] are loaded into an empty database and marked', async () => {
    await load(samples())
    const { items, total } = await searched(browser, '')
    expect([total, items.every(({ isSample }) => isSample)]).toEqual([3, true])
    expect(items.find(({ title }) => title === 'Sample baker')).toMatchObject({ postedAt: clock.now() - 3 * 24 * 3_600_000 })
  })

  it('[JB24] are loaded once, and neither beside real postings nor when told not to', async () => {
    const folder = samples()
    await load(folder)
    await load(folder)
    expect((await rows()).length).toBe(3)
    await open()
    await bring(house, [job('Real baker')])
    await load(folder)
    expect((await rows()).length).toBe(1)
    await open({ SAMPLE_DATA: 'off' })
    await load(folder)
    expect((await rows()).length).toBe(0)
  })

  it('[JB24] are removed in one call from the machine itself, and do not come back', async () => {
    const folder = samples()
    await load(folder)
    await bring(house, [job('Real baker')])
    const remove = (address: string, headers = {}) => browser.delete('/api/postings/samples', { address, headers })
    expect((await remove('203.0.113.9')).status).toBe(404)
    expect((await remove('127.0.0.1', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404)
    expect(await remove('127.0.0.1')).toMatchObject({ status: 200, body: { removed: 3 } })
    await load(folder)
    expect((await rows()).map(({ title }) => title)).toEqual(['Real baker'])
    expect((await searched(browser, { q: 'butcher' })).total).toBe(0)
    expect(await house.db.q.select().from(postingWords)).toHaveLength(1)
  })

  it('[JB24] can be removed by a command', async () => {
    await load(samples())
    const lines: string[] = []
    await importFeed(house, { feed: 'samples:remove', folder: '.', tell: (line) => void lines.push(line) })
    expect([lines, (await rows()).length]).toEqual([['3 sample postings removed'], 0])
  })
})

it('[JB1] words of an earlier version are read again', async () => {
  await bring(house, [job('Baker'), job('Butcher')])
  await house.db.q.update(postingWords).set({ version: 0, bag: 'nothing', title: 'nothing' })
  expect([(await searched(browser, { q: '"baker"' })).total, await indexBacklog(house)]).toEqual([0, 2])
  await renewWords(house, new AbortController().signal)
  expect([(await searched(browser, { q: '"baker"' })).total, await indexBacklog(house)]).toEqual([1, 0])
})
