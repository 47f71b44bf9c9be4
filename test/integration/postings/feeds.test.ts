import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { feedSample } from '#test/support/feed-site.ts'
import { ACME, BOARD, board, type FeedsHouse, HOUR, openFeedsHouse } from '#test/support/feeds-house.ts'

let at: FeedsHouse
beforeEach(async () => {
  at = await openFeedsHouse()
})
afterEach(() => at.close())

describe('a posting of a feed', () => {
  it('[JB37] is seen, seen again, changed, missed once, closed when it is missed twice, and open again when it is back', async () => {
    at.site.answers.set(BOARD, board('Baker', 'Pastry cook'))
    expect(await at.run()).toMatchObject({ outcome: 'complete', counts: { added: 2, changed: 0, same: 0, closed: 0, rejected: 0 } })
    const first = at.clock.now()
    at.clock.advance(HOUR)
    expect(await at.run()).toMatchObject({ counts: { added: 0, changed: 0, same: 2, closed: 0 } })
    at.site.answers.set(BOARD, board('Cooks', 'Pastry cook'))
    const changed = at.clock.advance(HOUR)
    expect(await at.run()).toMatchObject({ counts: { changed: 1, same: 1, closed: 0 } })
    at.site.answers.set(BOARD, board('Pastry cook'))
    at.clock.advance(HOUR)
    expect(await at.run()).toMatchObject({ counts: { same: 1, closed: 0 } })
    expect(await at.openTitles()).toEqual(['Cooks', 'Pastry cook'])
    const closed = at.clock.advance(HOUR)
    expect(await at.run()).toMatchObject({ counts: { same: 1, closed: 1 } })
    expect(await at.openTitles()).toEqual(['Pastry cook'])
    expect(await at.rows()).toMatchObject([
      { title: 'Cooks', firstSeenAt: first, lastSeenAt: changed, changedAt: changed, closesAt: closed },
      { title: 'Pastry cook', firstSeenAt: first, lastSeenAt: closed, closesAt: null },
    ])
    at.site.answers.set(BOARD, board('Cooks', 'Pastry cook'))
    const back = at.clock.advance(HOUR)
    expect(await at.run()).toMatchObject({ counts: { added: 0, changed: 1, same: 1, closed: 0 } })
    expect(await at.rows()).toMatchObject([{ title: 'Cooks', firstSeenAt: first, lastSeenAt: back, closesAt: null }, {}])
    expect(await at.openTitles()).toEqual(['Cooks', 'Pastry cook'])
  })

  it('[JB37] that another feed lists too stays open until both miss it', async () => {
    const [one, two] = ['xml:https://one.example/feed', 'xml:https://two.example/feed']
    const listing = '<source><job><title>Baker</title><url>https://acme.example/1</url></job></source>'
    for (const host of ['one', 'two']) at.site.answers.set(`${host}.example/feed`, listing)
    await at.run(one)
    expect(await at.run(two)).toMatchObject({ counts: { added: 0, same: 1 } })
    at.site.answers.set('one.example/feed', '<source></source>')
    for (const _ of [1, 2, 3]) expect(await at.run(one)).toMatchObject({ outcome: 'complete', counts: { closed: 0 } })
    at.site.answers.set('two.example/feed', '<source></source>')
    expect([(await at.run(two))?.counts.closed, await at.openTitles()]).toEqual([0, ['Baker']])
    expect([(await at.run(two))?.counts.closed, await at.openTitles()]).toEqual([1, []])
  })

  it('[JB37] of RSS is not closed for having been pushed out by newer ones', async () => {
    const source = 'rss:https://board.example/feed'
    at.site.answers.set('board.example/feed', feedSample('rss.xml'))
    await at.run(source)
    at.site.answers.set('board.example/feed', '<rss><channel></channel></rss>')
    for (const _ of [1, 2, 3]) await at.run(source)
    expect(await at.openTitles()).toEqual(['Lighthouse keeper'])
  })
})

describe('a feed that did not change', () => {
  it('[JB38] is asked whether it did, and counts as one that was read', async () => {
    const seen: unknown[] = []
    let listing = board('Baker', 'Pastry cook')
    at.site.answers.set(BOARD, (request, response) => {
      seen.push([request.headers['if-none-match'], request.headers['if-modified-since']])
      const etag = `"${listing.length}"`
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end()
      const modified = 'Mon, 02 Mar 2026 09:00:00 GMT'
      response.writeHead(200, { 'content-type': 'application/json', etag, 'last-modified': modified }).end(listing)
    })
    const tag = (text: string) => [`"${text.length}"`, 'Mon, 02 Mar 2026 09:00:00 GMT']
    const both = tag(listing)
    await at.run()
    const again = at.clock.advance(HOUR)
    expect(await at.run()).toMatchObject({ outcome: 'unchanged', counts: { same: 0, closed: 0 } })
    expect((await at.rows()).map(({ lastSeenAt }) => lastSeenAt)).toEqual([again, again])
    listing = board('Baker')
    expect(await at.run()).toMatchObject({ outcome: 'complete', counts: { same: 1, closed: 0 } })
    expect(await at.run()).toMatchObject({ outcome: 'unchanged', counts: { closed: 1 } })
    expect(await at.openTitles()).toEqual(['Baker'])
    expect(seen).toEqual([[undefined, undefined], both, both, tag(listing)])
  })
})

describe('a run that goes wrong', () => {
  const wrong: [string, string | number, string][] = [
    ['an error', 500, 'The site answered 500.'],
    ['a board that is gone', 404, 'There is no such feed (404).'],
    ['what is no JSON', '{"jobs": [', 'It is not valid JSON.'],
    ['a page to sign in', '<html>Sign in</html>', 'It is not valid JSON.'],
    ['no list', '{"error": "none"}', 'It has no list of jobs.'],
  ]
  it.each(wrong)('[JB39] by %s closes nothing, and is told', async (_, answer, reason) => {
    at.site.answers.set(BOARD, board('Baker'))
    await at.run()
    at.site.answers.set(BOARD, typeof answer === 'string' ? answer : (_request, response) => void response.writeHead(answer).end())
    for (const failures of [1, 2, 3]) {
      expect(await at.run()).toMatchObject({ outcome: 'failed', reason, counts: { closed: 0 } })
      expect(await at.feed()).toMatchObject({ failures, reason, dueAt: at.clock.now() + 900_000 * 2 ** (failures - 1), readingUntil: null })
    }
    expect(await at.openTitles()).toEqual(['Baker'])
  })

  it('[JB39] by an answer without end closes nothing', async () => {
    at.site.answers.set(BOARD, (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const more = () => void (response.destroyed || response.write(Buffer.alloc(1024 * 1024, ' '), more))
      more()
    })
    expect(await at.run()).toMatchObject({ outcome: 'failed', reason: 'That page is too large to read here.' })
  })

  it('[JB39] by a site that does not answer ends when it is told to', async () => {
    const stop = new AbortController()
    at.site.answers.set(BOARD, () => stop.abort())
    expect(await at.run(ACME, stop.signal)).toMatchObject({ outcome: 'failed', reason: 'It was stopped.' })
    expect(await at.feed()).toMatchObject({ readingUntil: null })
  })

  it.each([
    ['a number of seconds', '7200', 2 * HOUR],
    ['a date', 'Tue, 03 Mar 2026 12:00:00 GMT', 3 * HOUR],
    ['far too long', '999999999', 24 * HOUR],
    ['nonsense', 'soon', HOUR / 4],
  ])('[JB39] because the site wants a pause for %s comes back no sooner', async (_, retryAfter, wait) => {
    at.site.answers.set(BOARD, (_request, response) => void response.writeHead(429, { 'retry-after': retryAfter }).end())
    expect(await at.run()).toMatchObject({ outcome: 'failed', reason: 'The site asks for a pause (429).', dueAt: at.clock.now() + wait })
  })

  it('[JB39] in the middle keeps what it read, and closes nothing', async () => {
    const page = (skip: number) => `api.lever.co/v0/postings/pane?mode=json&skip=${skip}&limit=100`
    const jobs = (from: number, count: number) =>
      JSON.stringify(Array.from({ length: count }, (_, at) => ({ id: `${from + at}`, text: `Glazier ${from + at}` })))
    at.site.answers.set(page(0), jobs(0, 100))
    at.site.answers.set(page(100), jobs(100, 2))
    expect(await at.run('lever:pane')).toMatchObject({ outcome: 'complete', counts: { added: 102 } })
    expect(at.paused).toEqual([1_000])
    at.site.answers.set(page(100), (_, response) => void response.writeHead(502).end())
    for (const _ of [1, 2, 3]) {
      expect(await at.run('lever:pane')).toMatchObject({
        outcome: 'partial',
        reason: 'The site answered 502.',
        counts: { same: 100, closed: 0 },
      })
    }
    expect((await at.rows()).filter(({ closesAt }) => closesAt !== null)).toEqual([])
  })
})

describe('entries with documents of their own', () => {
  const BASE = 'api.smartrecruiters.com/v1/companies/Rails/postings'

  it('[JB39] are read one by one; one that is gone is told, and the rest is kept', async () => {
    at.site.answers.set(`${BASE}?limit=100&offset=0`, feedSample('smartrecruiters-list.json'))
    at.site.answers.set(`${BASE}/743999001`, feedSample('smartrecruiters-posting.json'))
    expect(await at.run('smartrecruiters:Rails')).toMatchObject({
      outcome: 'complete',
      counts: { added: 1, rejected: 2 },
      rejected: [
        { id: 'entry 2', reason: 'It has no id.' },
        { id: `https://${BASE}/743999002`, reason: 'It is gone (404).' },
      ],
    })
    expect(at.paused).toEqual([1_000, 1_000])
    at.site.answers.set(`${BASE}/743999002`, (_, response) => void response.writeHead(500).end())
    expect(await at.run('smartrecruiters:Rails')).toMatchObject({ outcome: 'partial', counts: { same: 1, rejected: 2 } })
  })

  it('[JB38] are pages of a sitemap, and read only where robots.txt lets programs', async () => {
    const url = 'barrel.example/jobs/cooper'
    at.site.answers.set('barrel.example/sitemap.xml', feedSample('sitemap.xml'))
    at.site.answers.set(url, feedSample('page.html'))
    at.site.answers.set('barrel.example/about', '<html>About us</html>')
    at.site.answers.set('robots.txt', (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: Greenroom\nDisallow: /barrel.example/about')
    })
    expect(await at.run('sitemap:https://barrel.example/sitemap.xml')).toMatchObject({
      outcome: 'partial',
      counts: { added: 1, rejected: 1 },
      rejected: [{ id: 'https://barrel.example/about', reason: 'That site asks programs not to read this page.' }],
    })
    expect(at.site.asked).toEqual(['barrel.example/sitemap.xml', url])
    expect(await at.openTitles()).toEqual(['Cooper'])
  })
})

it('[JB37] what was closed is still found by whoever has its address', async () => {
  at.site.answers.set(BOARD, board('Baker'))
  await at.run()
  at.site.answers.set(BOARD, board())
  await at.run()
  await at.run()
  const [row] = await at.rows()
  expect((await at.browser.get(`/api/postings/${row?.id}`)).body).toMatchObject({ title: 'Baker', state: 'closed' })
})
