import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readPosting } from '#server/postings/intake/read-posting.ts'
import { findSource } from '#server/postings/intake/sources/index.ts'

const NOW = Date.UTC(2026, 2, 3, 9)
const sample = (file: string) => readFileSync(new URL(`../../../support/feeds/${file}`, import.meta.url), 'utf8')

/** What is kept of a document, and what is left out of it by name. */
const readAs = (feed: string, text: string, url?: string) => {
  const found = findSource(feed)
  if (!found) throw new Error(`${feed} is no feed`)
  const { entries, more, each } = found.source.read({ url: url ?? found.address, text }, found.name)
  const read = entries.map((entry) => ({
    id: entry.id,
    ...('reason' in entry ? { reason: entry.reason } : readPosting(entry.posting, NOW)),
  }))
  return {
    postings: read.flatMap((entry) => ('posting' in entry && entry.posting ? [entry.posting] : [])),
    rejected: read.flatMap((entry) => ('reason' in entry ? [[entry.id, entry.reason]] : [])),
    more,
    each,
  }
}

describe('a public board', () => {
  it('[JB41] of Greenhouse is read as it documents it', () => {
    const { postings, rejected } = readAs('greenhouse:harrowgate', sample('greenhouse.json'))
    expect(postings).toMatchObject([
      {
        title: 'Ward Sister, Renal Unit',
        employer: 'Harrowgate Infirmary',
        place: 'Leeds',
        url: 'https://boards.harrowgate.example/jobs/4410021',
        postedAt: Date.UTC(2026, 1, 2, 14),
        description: 'You lead a ward of twelve beds.\n• Five years of dialysis',
      },
      { title: 'Medical secretary', employer: 'Harrowgate', place: 'York', workplace: 'remote' },
    ])
    expect(rejected).toEqual([
      ['4410023', 'It has no title.'],
      ['entry 3', 'It is not an object.'],
    ])
  })

  it('[JB41] of Lever is read as it documents it, page after page', () => {
    const { postings, rejected, more } = readAs('lever:pane', sample('lever.json'))
    expect(postings).toMatchObject([
      {
        title: "Senior Glaziers' Foreman",
        employer: 'Pane',
        place: 'Bristol, United Kingdom',
        workplace: 'on_site',
        types: ['full_time'],
        pay: { currency: 'GBP', min: 46_000, max: 52_000 },
        postedAt: 1_770_000_000_000,
      },
      { title: 'Estimator', place: null, workplace: 'remote', types: ['part_time'] },
    ])
    expect(postings[0]?.description).toContain('You bring\n• A rigging ticket\n• A head for heights')
    expect(rejected).toEqual([
      ['entry 2', 'It has no id.'],
      ['5f1c8a9e-4444-4c2b-9d5e-0a1b2c3d4e5f', 'Its title is empty.'],
    ])
    expect(more).toEqual([])
    const full = JSON.stringify(Array.from({ length: 100 }, (_, id) => ({ id: `${id}`, text: 'Glazier' })))
    expect(readAs('lever:pane', full).more).toEqual(['https://api.lever.co/v0/postings/pane?mode=json&skip=100&limit=100'])
    expect(findSource('lever-eu:pane')?.address).toBe('https://api.eu.lever.co/v0/postings/pane?mode=json&skip=0&limit=100')
  })

  it('[JB41] of Ashby is read as it documents it, without what is not listed', () => {
    const { postings, rejected } = readAs('ashby:kettle-works', sample('ashby.json'))
    expect(postings).toMatchObject([
      {
        title: 'Product Manager',
        employer: 'Kettle Works',
        place: 'Houston, Texas, United States',
        workplace: 'hybrid',
        pay: { currency: 'USD', min: 81_000, max: 87_000 },
      },
      { title: 'Support engineer', workplace: 'remote', types: ['contract'] },
    ])
    expect(rejected).toEqual([['entry 2', 'It has neither an id nor an address.']])
  })

  it('[JB41] of SmartRecruiters is a list that leads to its postings', () => {
    const list = readAs('smartrecruiters:Rails', sample('smartrecruiters-list.json'))
    const base = 'https://api.smartrecruiters.com/v1/companies/Rails/postings'
    expect(list).toEqual({
      postings: [],
      rejected: [['entry 2', 'It has no id.']],
      more: [],
      each: [`${base}/743999001`, `${base}/743999002`],
    })
    const more = JSON.stringify({ ...JSON.parse(sample('smartrecruiters-list.json')), totalFound: 4 })
    expect(readAs('smartrecruiters:Rails', more).more).toEqual([`${base}?limit=100&offset=3`])
    expect(readAs('smartrecruiters:Rails', sample('smartrecruiters-posting.json')).postings).toMatchObject([
      {
        title: 'Tram driver',
        employer: 'Rails & Sons',
        place: 'Sheffield, South Yorkshire, United Kingdom',
        latitude: 53.38,
        workplace: 'on_site',
        description:
          'Job Description\n\nYou drive the blue line.\n\nQualifications\n• A driving licence\n\nCompany Description\n\nWe run trams.',
      },
    ])
  })

  it('[JB41] of Workable is read as its widget reads it', () => {
    const { postings, rejected } = readAs('workable:ostler', sample('workable.json'))
    expect(postings).toMatchObject([
      { title: 'Farrier', employer: 'Ostler & Daughters', place: 'Galway, Connacht, Ireland', postedAt: Date.UTC(2026, 1, 12) },
      { title: 'Bookkeeper', workplace: 'remote', postedAt: NOW },
    ])
    expect(rejected).toEqual([['entry 2', 'It has no shortcode.']])
  })

  it('[JB17] names a posting after itself, so that two boards never take theirs for the same', () => {
    const text = JSON.stringify({ jobs: [{ id: 1, title: 'Baker', absolute_url: 'https://a.example/1' }] })
    const keys = ['greenhouse:one', 'greenhouse:two'].map((feed) => readAs(feed, text).postings[0]?.key)
    expect(new Set(keys).size).toBe(2)
  })

  it.each([
    'greenhouse:',
    'greenhouse:a/b',
    'greenhouse:../x',
    'lever:a?b',
    'ashby:%2e',
    'monster:acme',
    'rss:ftp://a.example',
    'rss:acme',
    'acme',
    '',
  ])('[JB41] is not looked for under %j', (feed) => {
    expect(findSource(feed)).toBeNull()
  })
})

describe('a file or a page', () => {
  it('[JB41] of XML for job boards is read job by job, a broken one among them', () => {
    const { postings, rejected } = readAs('xml:https://lantern.example/feed.xml', sample('indeed.xml'))
    expect(postings).toMatchObject([
      {
        title: 'Pastry Chef & Baker',
        employer: 'Lantern Bakery',
        place: 'Cork, Munster, Ireland',
        url: 'https://lantern.example/jobs/1?a=1&b=2',
        types: ['full_time'],
        pay: { currency: 'EUR', stated: { min: 15.5, max: 17, unit: 'hour' } },
        closesAt: Date.UTC(2026, 3, 2),
        description: 'You laminate at four in the morning.',
      },
      {
        title: 'Night porter & cleaner – &laughs;',
        workplace: 'hybrid',
        pay: { currency: 'USD', min: 70_000, max: 70_000 },
        description: 'Keys and kindness.',
      },
    ])
    expect(rejected).toEqual([
      ['entry 1', 'It has no end.'],
      ['LAN-4', 'Its title is empty.'],
    ])
  })

  it('[JB41] of RSS is read with what boards add to it', () => {
    const { postings, rejected } = readAs('rss:https://board.example/feed', sample('rss.xml'))
    expect(postings).toMatchObject([
      {
        title: 'Lighthouse keeper',
        employer: 'Northern Lights',
        place: 'Stornoway',
        postedAt: Date.UTC(2026, 1, 16, 8),
        description: 'You keep the lamp and the log.',
      },
    ])
    expect(rejected).toEqual([['https://board.example/jobs/untitled', 'Its title is empty.']])
  })

  it('[JB41] of HTML is read by its JSON-LD, and a sitemap leads to pages of its own host', () => {
    const url = 'https://barrel.example/jobs/cooper'
    expect(readAs(`page:${url}`, sample('page.html')).postings).toMatchObject([
      { title: 'Cooper', employer: 'Barrel House', place: 'Dufftown, United Kingdom', url, description: 'You raise casks by hand.' },
    ])
    const map = 'sitemap:https://barrel.example/sitemap.xml'
    expect(readAs(map, sample('sitemap.xml'))).toEqual({
      postings: [],
      rejected: [],
      more: [],
      each: [url, 'https://barrel.example/about'],
    })
    expect(readAs(map, sample('page.html'), url).postings).toHaveLength(1)
    expect(readAs(map, '<html>About us</html>', 'https://barrel.example/about').postings).toEqual([])
  })

  it('[JB41] of comma-separated values is read by the names of its columns, whatever parts them', () => {
    const { postings, rejected } = readAs('csv:https://thimble.example/jobs.csv', sample('tailors.csv'))
    expect(postings).toMatchObject([
      {
        title: "Tailor; ladies' and gentlemen's",
        employer: 'Thimble & Co',
        place: 'Porto, Portugal',
        pay: { currency: 'EUR', min: 14_400, max: 18_000 },
        skills: ['cutting', 'fitting'],
        workplace: 'on_site',
        description: 'You cut "on the bias". You fit by eye.',
      },
      { title: 'Cutter', place: 'Braga, Portugal' },
    ])
    expect(rejected).toEqual([
      ['line 4', 'Its title is empty.'],
      ['line 6', 'It has 16 cells, and the first line 13.'],
      ['line 7', 'A quote is opened and never closed.'],
    ])
    expect(readAs('csv:https://a.example/b.csv', 'title,remote\r\nBaker,yes\r\n').postings).toMatchObject([
      { title: 'Baker', workplace: 'remote' },
    ])
  })

  it('[JB41] of JSON is read entry by entry', () => {
    const { postings, rejected } = readAs('json:https://a.example/jobs.json', '[{"title":"Baker"},{"title":},7]')
    expect(postings.map(({ title }) => title)).toEqual(['Baker'])
    expect(rejected).toEqual([
      ['entry 1', 'This entry is not valid JSON.'],
      ['entry 2', 'It is not an object.'],
    ])
  })
})

describe('what is none of its kind', () => {
  const feeds = [
    'greenhouse:a',
    'lever:a',
    'ashby:a',
    'smartrecruiters:a',
    'workable:a',
    'xml:https://a.example',
    'rss:https://a.example',
    'page:https://a.example',
    'json:https://a.example',
    'csv:https://a.example',
  ]
  it.each(feeds)('[JB18] is told of %s and never taken for an empty feed', (feed) => {
    for (const text of ['', '<html><body>Sign in</body></html>', 'null', '{"error":"no such board"']) {
      if (feed.startsWith('json') && text.startsWith('{')) continue
      expect(() => readAs(feed, text)).toThrow(/^It.* (is|has|names) no/)
    }
  })

  it('[JB18] never holds the reader up, however it is made', () => {
    const many = 200_000
    expect(readAs('xml:https://a.example', `<source>${'<job>'.repeat(many)}`).rejected).toHaveLength(many)
    expect(readAs('xml:https://a.example', `<source><job>${'<a>'.repeat(many)}</job>`).rejected).toHaveLength(1)
    expect(readAs('rss:https://a.example', `<rss>${'<![CDATA['.repeat(many)}`).postings).toEqual([])
    expect(readAs('sitemap:https://a.example/m.xml', '<script type="application/ld+json">'.repeat(many)).postings).toEqual([])
    expect(readAs('csv:https://a.example', `title\n${'"'.repeat(many + 1)}\nBaker`).postings.at(-1)).toMatchObject({ title: 'Baker' })
    const deep = `{"jobs":[{"id":1,"title":"Baker","content":${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}}]}`
    expect(readAs('greenhouse:a', deep).postings).toMatchObject([{ title: 'Baker', description: '' }])
  })
})
