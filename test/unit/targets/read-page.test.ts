import { describe, expect, it } from 'vitest'
import { readPage } from '#server/targets/read-page.ts'

const html = (text: string) => readPage({ contentType: 'text/html; charset=utf-8', text })
const ld = (value: unknown) => `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`
const page = (head: string, body = '') => html(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)

const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Ward nurse &amp; mentor',
  hiringOrganization: { '@type': 'Organization', name: 'City Hospital' },
  description: '<p>Care for <b>adults</b> on a ward.</p><ul><li>Plan care</li><li>Mentor students</li></ul>Nights<br>and days',
}
const read = {
  title: 'Ward nurse & mentor',
  employer: 'City Hospital',
  description: 'Care for adults on a ward.\n• Plan care\n• Mentor students\n\nNights\nand days',
  source: 'json-ld',
}
const LONG = 'You plan and give care to adults on a surgical ward, you mentor students, and you keep families informed. '.repeat(4)

describe('a page with a JobPosting', () => {
  it.each([
    ['alone', ld(posting)],
    ['in an array', ld([{ '@type': 'WebSite' }, posting])],
    ['in a graph', ld({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Organization', name: 'X' }, posting] })],
    ['as one type of several', ld({ ...posting, '@type': ['Thing', 'JobPosting'] })],
    ['under its full name', ld({ ...posting, '@type': 'http://schema.org/JobPosting' })],
    ['behind another script', ld({ '@type': 'BreadcrumbList' }) + ld(posting)],
    ['behind a broken script', ld('{"@type": "JobPosting", ') + ld(posting)],
    ['behind one without a description', ld({ '@type': 'JobPosting', title: 'Empty' }) + ld(posting)],
    [
      'with its HTML escaped once more',
      ld({ ...posting, description: posting.description.replaceAll('<', '&lt;').replaceAll('>', '&gt;') }),
    ],
    ['with line breaks inside its strings', ld(JSON.stringify(posting).replace('Care for', 'Care\nfor'))],
    ['with its employer as a word', ld({ ...posting, hiringOrganization: 'City Hospital' })],
  ])('is read from it: %s', (_name, scripts) => {
    expect(page(scripts, `<h1>Careers</h1><p>${LONG}</p>`)).toEqual(read)
  })

  it('gets the parts that stand beside the description under headings of their own', () => {
    const parts = { qualifications: '<ul><li>Licence</li></ul>', skills: ['Triage', 'Teaching'], responsibilities: 'Plan care' }
    expect(page(ld({ ...posting, ...parts }))?.description).toBe(
      `${read.description}\n\nRequirements\n• Licence\n\nSkills\nTriage\nTeaching`,
    )
  })

  it('takes the title of the page when the posting has none', () => {
    expect(page(`<title>Ward nurse | City Hospital</title>${ld({ ...posting, title: '' })}`)?.title).toBe('Ward nurse')
  })
})

describe('a page without one', () => {
  const article = `<nav><a href="/">Home</a></nav><main><h1>Ward nurse</h1><p>${LONG}</p><h2>You bring</h2><ul><li>A licence</li><li>Two years on a ward</li></ul></main><footer>Imprint</footer>`

  it('is read as text, without what stands around it', () => {
    const found = page('<title>Careers</title>', article)
    expect(found).toMatchObject({ title: 'Ward nurse', employer: null, source: 'page' })
    expect(found?.description).toContain('You bring\n• A licence\n• Two years on a ward')
    expect(found?.description).not.toMatch(/Home|Imprint/)
  })

  it.each([
    ['<title>Ward nurse | City Hospital</title>', 'Ward nurse'],
    ['<title>City Hospital</title><meta property="og:title" content="Ward nurse – Careers">', 'Ward nurse'],
    ['<title>Job Application for Ward nurse at City Hospital</title>', 'Ward nurse'],
    ['<title>Full-stack developer</title>', 'Full-stack developer'],
    ['', ''],
  ])('has the title that %j says', (head, title) => {
    expect(page(head, `<div>${LONG}</div><h1>One</h1><h1>Two</h1>`)?.title).toBe(title || 'One')
  })

  it.each([
    ['needs JavaScript', '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript><script>x()</script>'],
    ['checks for robots', '<h1>Just a moment…</h1><p>Enable JavaScript and cookies to continue</p>'],
    ['is empty', ''],
  ])('is not readable when it %s', (_name, body) => {
    expect(page('', body)).toBeNull()
  })
})

describe('other documents', () => {
  it('JSON is read as its sentences, under its title', () => {
    const json = {
      id: 7,
      title: 'Ward nurse',
      url: 'https://x.example',
      content: `&lt;p&gt;${LONG}&lt;/p&gt;&lt;ul&gt;&lt;li&gt;Licence&lt;/li&gt;&lt;/ul&gt;`,
    }
    const found = readPage({ contentType: 'application/json', text: JSON.stringify(json) })
    expect(found).toMatchObject({ title: 'Ward nurse', source: 'page' })
    expect(found?.description).toContain('• Licence')
    expect(found?.description).not.toContain('https')
  })

  it('JSON that is a JobPosting is read as one', () => {
    expect(readPage({ contentType: 'application/ld+json', text: JSON.stringify(posting) })).toEqual(read)
  })

  it('XML is read as its text', () => {
    const found = readPage({ contentType: 'application/xml', text: `<job><name>Nurse</name><text>${LONG}</text></job>` })
    expect(found?.description).toContain('surgical ward')
  })

  it.each(['{', '[]', 'null', '"x"', '{"@type":"JobPosting"}'])('JSON that says nothing is not readable: %s', (text) => {
    expect(readPage({ contentType: 'application/json', text })).toBeNull()
  })
})

describe('a page that means harm', () => {
  const deep = (tag: string) => tag.repeat(Math.floor(1_900_000 / tag.length))
  it.each(['<div>', '<b>', '<font color=red>', '</p>', '<!--', '<script>'])('of nothing but %s is not readable', (tag) => {
    expect(html(deep(tag))).toBeNull()
  })

  it('cannot hide its words behind depth', () => {
    expect(html('<div>'.repeat(20_000) + LONG)?.description).toContain('surgical ward')
  })

  it('cannot exhaust the reader with nested JSON', () => {
    expect(page(ld(`${'['.repeat(100_000)}${']'.repeat(100_000)}`))).toBeNull()
  })

  it('is cut to what a description may hold', () => {
    const found = page(ld({ ...posting, title: 'x'.repeat(5_000), description: 'word '.repeat(50_000) }))
    expect([found?.title.length, found?.description.length]).toEqual([200, 30_000])
  })

  it('runs no script', () => {
    const found = page(
      '',
      `<script>document.title = globalThis.gotIn = 'yes'</script><img src=x onerror="globalThis.gotIn = 1"><p>${LONG}</p>`,
    )
    expect(found?.description).not.toContain('gotIn')
    expect('gotIn' in globalThis).toBe(false)
  })
})
