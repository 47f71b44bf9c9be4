import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openGuardedFetch } from '#server/platform/fetch/guarded.ts'
import { type Handler, openSite, type Site } from './hostile-site.ts'

const userAgent = 'Greenroom/0.1'
const never = new AbortController().signal
const refused = { name: 'Refusal', code: 'unreachable_link' }
const notPublic = { ...refused, message: 'That address is not on the public internet. Paste the description instead.' }

let site: Site
let other: Site
beforeAll(async () => {
  site = await openSite()
  other = await openSite()
})
afterEach(() => {
  site.asked.length = 0
  other.asked.length = 0
})
afterAll(async () => {
  await site.close()
  await other.close()
})

const fetchFromSite = (path: string, signal = never) =>
  openGuardedFetch({ userAgent, allowLoopbackPort: site.port })(site.url(path), signal)

describe('addresses that are not on the public internet', () => {
  const hosts = [
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '017700000001',
    '127.0.0.1.',
    '0',
    '0.0.0.0',
    '10.0.0.1',
    '172.16.0.1',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '168.63.129.16',
    '198.18.0.1',
    '192.0.2.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[::127.0.0.1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[0:0:0:0:0:ffff:a9fe:a9fe]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[fe80::1]',
    '[fc00::1]',
    '[fec0::1]',
    '[ff02::1]',
    '[100::1]',
    'localhost',
    'LOCALHOST',
    '%6c%6f%63alhost',
    '①②⑦.⓪.⓪.①',
  ]
  it.each(hosts)('refuses %s', async (host) => {
    const fetch = openGuardedFetch({ userAgent })
    await expect(fetch(`http://${host}/`, never)).rejects.toMatchObject(notPublic)
    await expect(fetch(`https://${host}/`, never)).rejects.toMatchObject(notPublic)
  })
})

describe('names that lead to this machine', () => {
  const resolving = (...addresses: string[]) => {
    const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    return openGuardedFetch({ userAgent, lookup: (_name, _options, done) => done(null, found) })
  }

  it.each([['127.0.0.1'], ['::1'], ['::ffff:10.0.0.1'], ['169.254.169.254']])('refuses a name that resolves to %s', async (address) => {
    await expect(resolving(address)('https://jobs.example/', never)).rejects.toMatchObject(notPublic)
  })

  it('refuses a name with one public and one private address, whichever comes first', async () => {
    await expect(resolving('93.184.215.14', '127.0.0.1')('http://jobs.example/', never)).rejects.toMatchObject(notPublic)
    await expect(resolving('127.0.0.1', '93.184.215.14')('http://jobs.example/', never)).rejects.toMatchObject(refused)
  })

  it('refuses a name that does not exist, in other words than a private one', async () => {
    const lost = openGuardedFetch({ userAgent, lookup: (_name, _options, done) => done(new Error('ENOTFOUND'), []) })
    await expect(lost('https://jobs.example/', never)).rejects.toMatchObject({
      ...refused,
      message: 'That site could not be reached. Check the link, or paste the description instead.',
    })
  })
})

describe('links that are not web links', () => {
  const links = [
    'file:///etc/passwd',
    'gopher://example.org/1',
    'ftp://example.org/job',
    'data:text/html,<h1>hi</h1>',
    'javascript:alert(1)',
    'http://',
    'jobs',
    'http://user@example.org/',
    'http://user:word@example.org/',
    'http://example.org:22/',
    'http://example.org:8080/',
    'https://example.org:80/',
    'http://example.org:443/',
    'http://127.0.0.1:6379/',
  ]
  it.each(links)('refuses %s before anything is looked up', async (link) => {
    let lookups = 0
    const fetch = openGuardedFetch({
      userAgent,
      lookup: (_name, _options, done) => {
        lookups += 1
        done(null, [])
      },
    })
    await expect(fetch(link, never)).rejects.toMatchObject(refused)
    expect(lookups).toBe(0)
  })
})

describe('redirects', () => {
  it('follows three and says where it ended', async () => {
    await expect(fetchFromSite('/hop3')).resolves.toMatchObject({ url: site.url('/page'), text: '<h1>Nurse</h1>' })
  })

  it('refuses a fourth', async () => {
    await expect(fetchFromSite('/loop')).rejects.toMatchObject(refused)
  })

  it('never reaches another port of this machine', async () => {
    await expect(fetchFromSite(`/to?url=${encodeURIComponent(other.url('/page'))}`)).rejects.toMatchObject(refused)
    expect(other.asked).toEqual([])
  })

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://169.254.169.254/latest/meta-data',
    'file:///etc/passwd',
    '//user:word@example.org/',
  ])('refuses one to %s', async (target) => {
    await expect(fetchFromSite(`/to?url=${encodeURIComponent(target)}`)).rejects.toMatchObject(refused)
  })
})

describe('what comes back', () => {
  it.each([
    ['/page', '<h1>Nurse</h1>'],
    ['/json', '{"title":"Nurse"}'],
    ['/xml', '<rss/>'],
    ['/gzip', '<h1>Packed</h1>'],
    ['/latin', 'Köchin'],
    ['/meta', '<meta charset="windows-1252">Köchin'],
    ['/odd-charset', 'Köchin'],
  ])('reads %s', async (path, text) => {
    await expect(fetchFromSite(path)).resolves.toMatchObject({ status: 200, text })
  })

  it('brings back the status of a page that is gone, without its text', async () => {
    await expect(fetchFromSite('/gone')).resolves.toMatchObject({ status: 404, text: '' })
  })

  it.each(['/pdf', '/image', '/untyped', '/large', '/bomb', '/broken-gzip', '/cut'])('refuses %s', async (path) => {
    await expect(fetchFromSite(path)).rejects.toMatchObject(refused)
  })

  it.each(['/hang', '/drip'])(
    'gives up on %s',
    async (path) => {
      await expect(fetchFromSite(path)).rejects.toMatchObject({
        ...refused,
        message: 'That site took too long to answer. Try again, or paste the description instead.',
      })
    },
    15_000,
  )

  it('stops when the caller does, with the reason of the caller', async () => {
    const caller = new AbortController()
    const fetching = fetchFromSite('/hang', caller.signal)
    caller.abort(new Error('left'))
    await expect(fetching).rejects.toThrow('left')
  })

  it('says who it is and carries no cookie from one page to the next', async () => {
    site.headers.length = 0
    await fetchFromSite('/page')
    await fetchFromSite('/page')
    expect(site.headers.every((sent) => sent['user-agent'] === userAgent && sent.cookie === undefined)).toBe(true)
  })
})

describe('robots.txt', () => {
  const withRobots = async (rules: string) =>
    openSite((_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(rules))

  it.each([
    ['User-agent: *\nDisallow: /', false],
    ['User-agent: Greenroom\nDisallow: /page', false],
    ['User-agent: *\nDisallow: /private', true],
    ['User-agent: *\nDisallow: /\nUser-agent: Greenroom\nAllow: /', true],
  ])('is obeyed: %j', async (rules, isWelcome) => {
    const ruled = await withRobots(rules)
    const fetching = openGuardedFetch({ userAgent, allowLoopbackPort: ruled.port })(ruled.url('/page'), never)
    if (isWelcome) await expect(fetching).resolves.toMatchObject({ status: 200 })
    else await expect(fetching).rejects.toMatchObject(refused)
    expect(ruled.asked.includes('/page')).toBe(isWelcome)
    await ruled.close()
  })

  const broken: Record<string, Handler> = {
    hangs: () => {},
    'redirects for ever': (_, response) => response.writeHead(302, { location: '/robots.txt' }).end(),
    fails: (_, response) => response.writeHead(500).end(),
  }
  it.each(Object.entries(broken))('forbids nothing when it %s', async (_name, robots) => {
    const lost = await openSite(robots)
    await expect(openGuardedFetch({ userAgent, allowLoopbackPort: lost.port })(lost.url('/page'), never)).resolves.toMatchObject({
      status: 200,
    })
    await lost.close()
  })

  it('is not asked for when the caller has an agreement with the site', async () => {
    const ruled = await withRobots('User-agent: *\nDisallow: /')
    await openGuardedFetch({ userAgent, allowLoopbackPort: ruled.port, robots: false })(ruled.url('/page'), never)
    expect(ruled.asked).toEqual(['/page'])
    await ruled.close()
  })
})

describe('a feed', () => {
  const asFeed = (path: string, etag: string | null = null) =>
    openGuardedFetch({ userAgent, allowLoopbackPort: site.port })(site.url(path), never, {
      asksRobots: false,
      validators: { etag, lastModified: null },
    })

  it('may be CSV and longer than a page, and nothing that is neither text nor JSON nor XML', async () => {
    await expect(asFeed('/csv')).resolves.toMatchObject({ status: 200, text: 'title', validators: { etag: '"1"', lastModified: null } })
    await expect(fetchFromSite('/csv')).rejects.toMatchObject(refused)
    expect((await asFeed('/large')).text).toHaveLength(3 * 1024 * 1024)
    for (const path of ['/image', '/pdf', '/broken-gzip']) await expect(asFeed(path)).rejects.toMatchObject(refused)
  })

  it('is asked for only if it changed, and says how long its site wants to be left alone', async () => {
    await expect(asFeed('/versioned', '"1"')).resolves.toMatchObject({ status: 304, text: '', retryAfter: '7' })
    await expect(asFeed('/versioned', '"0"')).resolves.toMatchObject({ status: 200, validators: { etag: '"2"' } })
  })

  it('asks robots.txt unless it is an interface made for programs', async () => {
    await asFeed('/json')
    expect(site.asked).toEqual(['/json'])
  })

  it('is held to the same addresses as everything else', async () => {
    const guarded = openGuardedFetch({ userAgent })
    const wish = { asksRobots: false, validators: null }
    for (const host of ['127.0.0.1', '169.254.169.254', '[::1]']) {
      await expect(guarded(`http://${host}/`, never, wish)).rejects.toMatchObject(notPublic)
    }
  })
})
