import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGuardedFetch } from '#server/platform/fetch/guarded.ts'
import { targetRoutes } from '#server/targets/index.ts'
import { openAccountsHouse } from '#test/support/accounts-house.ts'
import { openBrowser } from '#test/support/browser.ts'
import { withWorker } from '#test/support/house.ts'

const DESCRIPTION = 'We are looking for a ward nurse to lead our night shift.\n\nRequirements\n- A nursing licence\n- Two years on a ward'
const posting = {
  '@type': 'JobPosting',
  title: 'Ward nurse',
  hiringOrganization: { name: 'City Hospital' },
  description: '<p>Lead our night shift.</p><h3>Requirements</h3><ul><li>A nursing licence</li></ul>',
}

const pages: Record<string, { status: number; type: string; body: string }> = {
  '/job': {
    status: 200,
    type: 'text/html',
    body: `<title>x</title><script type="application/ld+json">${JSON.stringify(posting)}</script>`,
  },
  '/app': { status: 200, type: 'text/html', body: '<div id="root"></div><script src="app.js"></script>' },
  '/gone': { status: 410, type: 'text/html', body: '' },
  '/wall': { status: 403, type: 'text/html', body: '' },
}

let address = ''
const server = createServer((request, response) => {
  const { status, type, body } = pages[request.url ?? ''] ?? { status: 404, type: 'text/plain', body: '' }
  response.writeHead(status, { 'content-type': type }).end(body)
})
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`
})
afterAll(() => void server.close())

const open = async () => {
  const { house, app } = await openAccountsHouse()
  const fetch = openGuardedFetch({ userAgent: 'Greenroom/0.1', allowLoopbackPort: Number(new URL(address).port) })
  app.route('/api', targetRoutes(withWorker({ ...house, fetch })))
  const browser = openBrowser(app)
  await browser.post('/api/guest')
  return (body: object) => browser.post('/api/targets', body)
}

describe('a target', () => {
  test('from a title has nothing else to read', async () => {
    const preview = await open()
    expect(await preview({ title: 'Ward nurse' })).toMatchObject({
      status: 200,
      body: { title: 'Ward nurse', employer: null, description: '', url: null, source: 'title', mustHave: [], niceToHave: [] },
    })
  })

  test('from a description is the description, with the title found in it', async () => {
    const preview = await open()
    const { body } = await preview({ description: DESCRIPTION })
    expect(body).toMatchObject({ title: 'Ward nurse', description: DESCRIPTION, url: null, source: 'description' })
    expect(body).toMatchObject({ mustHave: expect.arrayContaining(['A nursing licence', 'Two years on a ward']) })
  })

  test('from a description keeps the title that came with it', async () => {
    const preview = await open()
    expect((await preview({ description: DESCRIPTION, title: 'Night lead' })).body).toMatchObject({ title: 'Night lead' })
  })

  test('from a link is what its JobPosting says', async () => {
    const preview = await open()
    expect(await preview({ url: `${address}/job` })).toMatchObject({
      status: 200,
      body: {
        title: 'Ward nurse',
        employer: 'City Hospital',
        description: 'Lead our night shift.\n\nRequirements\n• A nursing licence',
        url: `${address}/job`,
        source: 'json-ld',
        mustHave: expect.arrayContaining(['A nursing licence']),
      },
    })
  })

  test.each([
    ['/app', 'unreadable_link'],
    ['/gone', 'unreachable_link'],
    ['/wall', 'unreachable_link'],
  ])('from a link that cannot be read asks for the description: %s', async (path, code) => {
    const preview = await open()
    expect(await preview({ url: `${address}${path}` })).toMatchObject({
      status: 422,
      body: { code, title: expect.stringMatching(/aste (the|its) description instead\.$/) },
    })
  })

  test('from a link into this machine is refused', async () => {
    const preview = await open()
    expect(await preview({ url: 'http://169.254.169.254/latest' })).toMatchObject({ status: 422, body: { code: 'unreachable_link' } })
  })

  test('from a posting that is not here says so', async () => {
    const preview = await open()
    expect(await preview({ postingId: '0190a0a0-0000-7000-8000-000000000000' })).toMatchObject({
      status: 404,
      body: { code: 'not_found', title: 'This posting is not here, or not any more.' },
    })
  })

  test.each([{}, { title: 'x' }, { title: 'Nurse', url: 'https://x.example' }, { url: 'ftp://x.example' }, { description: 'short' }])(
    'from %j is refused',
    async (body) => {
      const preview = await open()
      expect(await preview(body)).toMatchObject({ status: 400, body: { code: 'invalid_input' } })
    },
  )
})
