import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { House } from '#server/platform/house.ts'
import type { Env } from '#server/platform/http/env.ts'
import { problemReply } from '#server/platform/http/problem.ts'
import { spend } from '#server/platform/http/rate-limit.ts'
import { openRequest } from '#server/platform/http/request.ts'
import { publicPostingRoutes } from '#server/postings/index.ts'
import { limits } from '#server/postings/policy.ts'
import { postings } from '#server/postings/tables.ts'
import { type HandClock, handClock } from '#test/support/clock.ts'
import { openTestHouse } from '#test/support/house.ts'
import { bring, job } from '#test/support/postings.ts'

const ORIGIN = 'http://board.example:3000'
const TITLE = 'Nurse < 3 & "nights"'
const DAY = 24 * 3_600_000
let house: House
let clock: HandClock
let app: Hono<Env>
let whole: Hono<Env>

const open = async (environment: Record<string, string> = {}) => {
  clock = handClock()
  ;({ house, app: whole } = await openTestHouse({ clock, environment }))
  app = mount()
}
/** Two postings fill a sitemap, so that a test need not bring 50,000. */
const mount = () =>
  new Hono<Env>()
    .use(openRequest(house))
    .route('/', publicPostingRoutes(house, { shell: () => readFile('client/index.html', 'utf8'), perSitemap: 2 }))
    .get('*', (c) => c.text('the client'))
    .onError(problemReply(house.log))
beforeEach(() => open())
afterEach(() => house.db.close())

const ask = (path: string, headers: Record<string, string> = {}, address = '198.51.100.7') =>
  app.fetch(new Request(`${ORIGIN}${path}`, { headers }), { incoming: { socket: { remoteAddress: address } } })
const textOf = async (path: string) => (await ask(path)).text()
const idOf = async (title: string) => {
  const rows = await house.db.q.select().from(postings)
  return rows.find((row) => row.title === title)?.id ?? ''
}
const dataIn = (page: string): unknown => {
  const [, text] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? []
  return text === undefined ? null : JSON.parse(text)
}
const titlesIn = async (path: string): Promise<string[]> => {
  const feed: { items: { title: string }[] } = await (await ask(path)).json()
  return feed.items.map(({ title }) => title)
}

const nurse = () =>
  job(TITLE, {
    hiringOrganization: { name: 'St. Anna & Co.' },
    jobLocation: { address: { addressLocality: 'Hamburg', addressRegion: 'Hamburg State', addressCountry: 'DE' } },
    baseSalary: { currency: 'EUR', value: { minValue: 24.5, maxValue: 29, unitText: 'HOUR' } },
    employmentType: ['FULL_TIME', 'PART_TIME'],
    identifier: { name: 'St. Anna', value: 'n-1' },
    datePosted: new Date(clock.now() - 2 * DAY).toISOString(),
    validThrough: new Date(clock.now() + 9 * DAY).toISOString(),
    url: 'https://jobs.example/1?a=1&b=2',
    description:
      '<p>Two patients a night, "never" alone: ends with &lt;/script&gt;&lt;img src=x&gt;</p><ul><li>Hand over</li><li>Ventilate</li></ul>',
  })

describe('a posting as a page', () => {
  it('[JB25] is read without JavaScript, and nothing in it is markup', async () => {
    await bring(house, [nurse()])
    const id = await idOf(TITLE)
    const reply = await ask(`/postings/${id}`)
    const page = await reply.text()
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8'])
    expect(page).toContain('<title>Nurse &lt; 3 &amp; &quot;nights&quot; – Greenroom</title>')
    expect(page).toContain('content="St. Anna &amp; Co., Hamburg, Hamburg State, Germany. Two patients')
    expect(page).toContain(`<link rel="canonical" href="${ORIGIN}/postings/${id}">`)
    expect(page).toContain('<h1>Nurse &lt; 3 &amp; &quot;nights&quot;</h1>')
    expect(page).toContain('stated as €24.50 – €29 an hour')
    expect(page).toContain('Full time · Part time')
    expect(page).toContain('<ul><li>Hand over</li><li>Ventilate</li></ul>')
    expect(page).toContain('href="https://jobs.example/1?a=1&amp;b=2" rel="noopener nofollow"')
    expect(page).not.toContain('<img')
    expect(page).not.toContain('noindex')
  })

  it('[JB25] has the public address where there is one', async () => {
    await house.db.close()
    await open({ PUBLIC_URL: 'https://greenroom.example' })
    await bring(house, [nurse()])
    const id = await idOf(TITLE)
    expect(await textOf(`/postings/${id}`)).toContain(`<link rel="canonical" href="https://greenroom.example/postings/${id}">`)
  })

  it('[JB25] that is not there is the client’s page with status 404; what is no posting is left to the client', async () => {
    for (const id of ['01900000-0000-7000-8000-000000000000', 'nothing']) {
      const reply = await ask(`/postings/${id}`)
      expect([reply.status, await reply.text()]).toEqual([404, await readFile('client/index.html', 'utf8')])
    }
    expect(await textOf('/postings/saved')).toBe('the client')
    expect(await textOf('/postings')).toBe('the client')
  })

  it('[JB26] carries what search engines require and recommend', async () => {
    await bring(house, [nurse()])
    const id = await idOf(TITLE)
    expect(dataIn(await textOf(`/postings/${id}`))).toEqual({
      '@context': 'https://schema.org/',
      '@type': 'JobPosting',
      title: TITLE,
      description: expect.stringContaining('<ul><li>Hand over</li><li>Ventilate</li></ul>'),
      datePosted: new Date(clock.now() - 2 * DAY).toISOString().slice(0, 10),
      validThrough: new Date(clock.now() + 9 * DAY).toISOString(),
      hiringOrganization: { '@type': 'Organization', name: 'St. Anna & Co.' },
      jobLocation: {
        '@type': 'Place',
        address: { '@type': 'PostalAddress', addressLocality: 'Hamburg', addressRegion: 'Hamburg State', addressCountry: 'Germany' },
      },
      identifier: { '@type': 'PropertyValue', name: 'St. Anna & Co.', value: 'n-1' },
      employmentType: ['FULL_TIME', 'PART_TIME'],
      baseSalary: {
        '@type': 'MonetaryAmount',
        currency: 'EUR',
        value: { '@type': 'QuantitativeValue', minValue: 24.5, maxValue: 29, unitText: 'HOUR' },
      },
      directApply: false,
      url: `${ORIGIN}/postings/${id}`,
    })
  })

  it('[JB26] says of remote work from where one may apply, and nothing where something required is not known', async () => {
    const from = { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'Norway' } }
    const told = { hiringOrganization: { name: 'Fjordlys' }, description: 'Keep wind farms up.' }
    await bring(house, [job('Remote', { ...told, ...from }), job('Nowhere', told), job('Nobody', { ...from, description: 'Something.' })])
    const remote = dataIn(await textOf(`/postings/${await idOf('Remote')}`))
    expect(remote).toMatchObject({ jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: 'Norway' } })
    expect(remote).not.toHaveProperty('jobLocation')
    for (const title of ['Nowhere', 'Nobody']) expect(dataIn(await textOf(`/postings/${await idOf(title)}`))).toBeNull()
  })

  it('[JB27] says that it is a sample or closed, and is then no offer to a search engine', async () => {
    await bring(house, [nurse()])
    await bring(house, [{ ...nurse(), title: 'Invented', identifier: 's-1', url: undefined }], { isSample: true })
    clock.advance(10 * DAY)
    for (const [title, label] of [
      [TITLE, 'Closed'],
      ['Invented', 'Sample: invented, and no job'],
    ] as const) {
      const reply = await ask(`/postings/${await idOf(title)}`)
      const page = await reply.text()
      expect([reply.status, reply.headers.get('x-robots-tag'), dataIn(page)]).toEqual([200, 'noindex', null])
      expect(page).toContain('<meta name="robots" content="noindex">')
      expect(page).toContain(label)
      expect(page).toContain('<li>Hand over</li>')
    }
  })

  it('[JB28] is Markdown too, in which a text stays a text', async () => {
    await bring(house, [nurse(), job('# *Loud*', { description: '1. First\n- [Link](https://x.example)' })])
    const reply = await ask(`/postings/${await idOf(TITLE)}.md`)
    const text = await reply.text()
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/markdown; charset=utf-8'])
    expect(text).toMatch(/^# Nurse \\< 3 \\& "nights"\n\nSt\. Anna \\& Co\.\n\n- Place: Hamburg, /)
    expect(text).toContain('- Hand over\n- Ventilate')
    expect(text).toContain('Source: <https://jobs.example/1?a=1&b=2>')
    const loud = await textOf(`/postings/${await idOf('# *Loud*')}.md`)
    expect(loud).toMatch(/^# \\# \\\*Loud\\\*\n/)
    expect(loud).toContain('1\\. First')
    expect(loud).toContain('- \\[Link\\](https://x.example)')
    expect((await ask('/postings/nothing.md')).status).toBe(404)
  })
})

describe('the feeds', () => {
  const daysAgo = (days: number) => ({ datePosted: new Date(clock.now() - days * DAY).toISOString() })

  it('[JB29] take a search, and give the newest first without samples', async () => {
    await bring(house, [job('Night nurse', daysAgo(3)), job('Nurse', daysAgo(1)), job('Baker', daysAgo(2))])
    await bring(house, [job('Sample nurse', { identifier: 's', ...daysAgo(0) })], { isSample: true })
    expect(await titlesIn('/postings.json')).toEqual(['Nurse', 'Baker', 'Night nurse'])
    expect(await titlesIn('/postings.json?q=nurse&sort=relevance')).toEqual(['Nurse', 'Night nurse'])
    expect(await titlesIn('/postings.json?q=nurse&limit=1&place=')).toEqual(['Nurse'])
    const rss = await ask('/postings.rss?q=nurse')
    expect(rss.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    expect([...(await rss.text()).matchAll(/<item>\n<title>(.*?)<\/title>/g)].map(([, title]) => title)).toEqual(['Nurse', 'Night nurse'])
    for (const query of ['colour=red', 'cursor=abc', 'limit=101']) expect((await ask(`/postings.rss?${query}`)).status).toBe(400)
  })

  it('[JB29] hold no markup but their own', async () => {
    await bring(house, [nurse()])
    const rss = await textOf('/postings.rss?q=%22%3C/title%3E')
    expect(rss).not.toContain('"</title>')
    const whole = await textOf('/postings.rss')
    expect(whole).toContain('<title>Nurse &lt; 3 &amp; &quot;nights&quot; – St. Anna &amp; Co.</title>')
    expect(whole).toContain('&lt;li&gt;Hand over&lt;/li&gt;')
    expect(whole).not.toContain('<li>')
  })

  it('[JB31] are answered by 304 until something changes', async () => {
    await bring(house, [job('Nurse'), job('Baker')])
    const paths = ['/postings.rss', '/postings.json?q=nurse', '/sitemap.xml', `/postings/${await idOf('Nurse')}`]
    const tags = await Promise.all(paths.map(async (path) => (await ask(path)).headers.get('etag') ?? ''))
    clock.advance(60_000)
    for (const [index, path] of paths.entries()) {
      const again = await ask(path, { 'if-none-match': tags[index] ?? '' })
      expect([path, again.status, await again.text()]).toEqual([path, 304, ''])
    }
    await bring(house, [job('Third', { identifier: 't' })])
    expect((await ask('/postings.rss', { 'if-none-match': tags[0] ?? '' })).status).toBe(200)
  })
})

describe('what crawlers are told', () => {
  it('[JB30] lists open postings without samples, and when they changed', async () => {
    await bring(house, [nurse(), { ...job('Baker'), identifier: 'b' }])
    await bring(house, [job('Invented', { identifier: 's' })], { isSample: true })
    const [first, baker] = [await idOf(TITLE), await idOf('Baker')]
    const locations = async () =>
      [...(await textOf('/sitemap.xml')).matchAll(/<loc>(.*?)<\/loc><lastmod>(.*?)<\/lastmod>/g)].map(([, ...pair]) => pair)
    const seen = new Date(clock.now()).toISOString()
    expect(await locations()).toEqual([first, baker].map((id) => [`${ORIGIN}/postings/${id}`, seen]))
    clock.advance(10 * DAY)
    expect((await locations()).map(([loc]) => loc)).toEqual([`${ORIGIN}/postings/${baker}`])
  })

  it('[JB30] is in numbered pages where one is too short', async () => {
    await bring(
      house,
      ['One', 'Two', 'Three'].map((title) => job(title, { identifier: title })),
    )
    expect([...(await textOf('/sitemap.xml')).matchAll(/<sitemap><loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)).toEqual(
      [1, 2].map((page) => `${ORIGIN}/sitemap-${page}.xml`),
    )
    const counts = await Promise.all([1, 2].map(async (page) => (await textOf(`/sitemap-${page}.xml`)).match(/<url>/g)?.length))
    expect([...counts, (await ask('/sitemap-3.xml')).status]).toEqual([2, 1, 404])
  })

  it('[JB30] keeps them out of what is no page for everybody', async () => {
    const robots = await textOf('/robots.txt')
    expect(robots).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`)
    for (const path of ['/api/', '/interviews', '/account', '/postings/saved']) expect(robots).toContain(`Disallow: ${path}\n`)
    expect(robots).not.toContain('Disallow: /postings\n')
  })
})

describe('reading', () => {
  it('[JB32] has an end for one network, in every way of reading, and none for another', async () => {
    await house.db.close()
    await open({ LIMITS: 'on' })
    await bring(house, [job('Nurse')])
    const { points, seconds } = limits.readsPerNetwork
    await spend(house, limits.readsPerNetwork, '198.51.100.7', points - 1)
    expect((await ask('/postings.rss')).status).toBe(200)
    for (const path of ['/postings.rss', '/postings.json', '/sitemap.xml', `/postings/${await idOf('Nurse')}`]) {
      const refused = await ask(path)
      expect([refused.status, await refused.json()]).toEqual([429, expect.objectContaining({ code: 'too_many_requests' })])
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    }
    const searching = (
      await whole.fetch(new Request(`${ORIGIN}/api/postings`), { incoming: { socket: { remoteAddress: '198.51.100.7' } } })
    ).status
    expect([searching, (await ask('/postings.rss', {}, '203.0.113.9')).status]).toEqual([429, 200])
    clock.advance(seconds * 1000)
    expect((await ask('/postings.rss')).status).toBe(200)
  })
})
