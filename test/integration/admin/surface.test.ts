import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { calls } from '#contract/calls.ts'
import { commands } from '#contract/live.ts'
import { openTestHouse } from '#test/support/house.ts'

type At = Awaited<ReturnType<typeof openTestHouse>>
let at: At
beforeAll(async () => {
  at = await openTestHouse()
})
afterAll(() => at.house.background.settled())

const json = async (path: string) => {
  const reply = await at.app.request(path)
  expect(reply.status, path).toBe(200)
  return (await reply.json()) as Record<string, never>
}

/** Calls for people and programs around the interface, not part of it. */
const APART = new Set(['get /openapi.json', 'get /asyncapi.json', 'get /docs', 'get /dev/mails'])

describe('what programs look for at fixed addresses', () => {
  it('names whom to tell of a weakness, until a day that is to come, where somebody answers for the instance', async () => {
    const { house, app } = await openTestHouse({
      environment: { CONTROLLER_NAME: 'Ana Ruiz', CONTROLLER_EMAIL: 'privacy@practice.example' },
    })
    const text = await (await app.request('/.well-known/security.txt')).text()
    expect(text).toContain('Contact: mailto:privacy@practice.example\n')
    expect(Date.parse(/^Expires: (.*)$/m.exec(text)?.[1] ?? '')).toBeGreaterThan(house.clock.now())
    await house.background.settled()
    expect((await at.app.request('/.well-known/security.txt')).status).toBe(404)
  })

  it('says that a wish for privacy is heard', async () => {
    expect(await json('/.well-known/gpc.json')).toMatchObject({ gpc: true })
  })

  it('is no page of ours where there is nothing', async () => {
    for (const path of ['/.well-known/change-password', '/humans.txt', '/wp-login.php', '/backup.zip']) {
      const reply = await at.app.request(path)
      expect([path, reply.status, reply.headers.get('content-type')]).toEqual([path, 404, 'application/problem+json'])
    }
  })
})

describe('the published interface', () => {
  it('lists exactly the calls that the server answers', () => {
    const routes = at.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/') && !path.includes('*'))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.slice('/api'.length)}`)
    const answered = new Set(routes.filter((route) => !APART.has(route)))
    expect([...answered].toSorted()).toEqual(calls.map(({ method, path }) => `${method} ${path}`).toSorted())
  })

  it('is OpenAPI 3.1 with a schema for every body, query, path parameter and reply', async () => {
    const api = (await json('/api/openapi.json')) as unknown as {
      openapi: string
      paths: Record<
        string,
        Record<string, { parameters: { name: string; in: string; schema: object }[]; requestBody?: object; responses: object }>
      >
    }
    expect(api.openapi).toBe('3.1.0')
    for (const { method, path, body, query, status } of calls) {
      const operation = api.paths[path.replaceAll(/:(\w+)/g, '{$1}')]?.[method]
      expect(operation, `${method} ${path}`).toBeDefined()
      expect(operation?.requestBody !== undefined).toBe(body !== undefined)
      expect(Object.keys(operation?.responses ?? {})).toEqual([String(status), 'default'])
      const named = (operation?.parameters ?? []).map(({ name }) => name)
      expect(named).toEqual([...[...path.matchAll(/:(\w+)/g)].map(([, name]) => name), ...Object.keys(query?.shape ?? {})])
      for (const parameter of operation?.parameters ?? []) expect(Object.keys(parameter.schema).length, path).toBeGreaterThan(0)
    }
  })

  it('is AsyncAPI 3 with a message for every command and every event, and nothing it refers to is missing', async () => {
    const api = (await json('/api/asyncapi.json')) as unknown as {
      asyncapi: string
      channels: { live: { messages: Record<string, { payload: object }> } }
    }
    expect(api.asyncapi).toMatch(/^3\./)
    const messages = Object.keys(api.channels.live.messages)
    expect(messages).toEqual(expect.arrayContaining([...Object.keys(commands), 'interview:event', 'turn.delta', 'interview:beat']))
    expect(messages).toContain('ack')
    const references = [...JSON.stringify(api).matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference = '']) => reference)
    expect(references.length).toBeGreaterThan(5)
    for (const reference of references) {
      let found: unknown = api
      for (const part of reference.slice(2).split('/')) found = (found as Record<string, unknown>)[part.replaceAll('~1', '/')]
      expect(found, reference).toBeDefined()
    }
  })

  it('refers to nothing that is not there', async () => {
    const api = await json('/api/openapi.json')
    const references = new Set([...JSON.stringify(api).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, reference = '']) => reference))
    for (const reference of references) {
      let found: unknown = api
      for (const part of reference.split('/')) found = (found as Record<string, unknown> | undefined)?.[part]
      expect(found, reference).toBeDefined()
    }
  })

  it('has a page for people', async () => {
    const reply = await at.app.request('/api/docs')
    expect(reply.headers.get('content-type')).toContain('text/html')
    const page = await reply.text()
    for (const { path } of calls) expect(page).toContain(`/api${path}`)
  })
})

describe('for those who run it', () => {
  it('/healthz says that the process is up', async () => {
    expect(await json('/healthz')).toEqual({ status: 'ok' })
  })

  it('/readyz names the part that does not work', async () => {
    const reply = await at.app.request('/readyz')
    expect(reply.status).toBe(503)
    expect(await reply.json()).toEqual({ status: 'failing', parts: { database: 'ok', queue: 'failing', migrations: 'ok' } })
  })

  const METRICS_TOKEN = 'a-token-for-prometheus'
  /** What `/metrics` answers a connection from `remoteAddress`. */
  const metrics = async (remoteAddress: string, headers: Record<string, string> = {}, environment: Record<string, string> = {}) => {
    const { app } = Object.keys(environment).length > 0 ? await openTestHouse({ environment }) : at
    return app.request('/metrics', { headers }, { incoming: { socket: { remoteAddress } } })
  }

  it('/metrics is Prometheus text without anybody in it', async () => {
    const reply = await metrics('127.0.0.1')
    expect(reply.headers.get('content-type')).toContain('text/plain')
    const text = await reply.text()
    expect(text).toMatch(/^greenroom_sockets \d+$/m)
    expect(text).toMatch(/^greenroom_index_backlog 0$/m)
    expect(text).toMatch(/^greenroom_tasks\{state="waiting"\} \d+$/m)
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/)
  })

  it.each(['127.0.0.1', '127.9.9.9', '::1', '::ffff:127.0.0.1'])('/metrics is open to this machine (%s)', async (address) => {
    expect((await metrics(address)).status).toBe(200)
  })

  it.each<[string, string, Record<string, string>, Record<string, string>]>([
    ['another machine', '203.0.113.9', {}, {}],
    ['another machine of the network', '::ffff:10.0.0.7', {}, {}],
    ['another machine that says it is this one', '203.0.113.9', { 'x-forwarded-for': '127.0.0.1' }, { TRUST_PROXY: '1' }],
    ['whoever asks through a proxy on this machine', '127.0.0.1', { 'x-forwarded-for': '203.0.113.9' }, {}],
    ['whoever asks through a trusted proxy', '127.0.0.1', { 'x-forwarded-for': '127.0.0.1' }, { TRUST_PROXY: '1' }],
    ['a token where none is configured', '203.0.113.9', { authorization: 'Bearer undefined' }, {}],
    ['another token', '203.0.113.9', { authorization: 'Bearer another-token' }, { METRICS_TOKEN }],
    ['the token without its scheme', '203.0.113.9', { authorization: METRICS_TOKEN }, { METRICS_TOKEN }],
  ])('/metrics is not there for %s', async (_, address, headers, environment) => {
    const reply = await metrics(address, headers, environment)
    expect({ status: reply.status, body: await reply.json() }).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })

  it('/metrics opens from elsewhere with METRICS_TOKEN', async () => {
    const reply = await metrics('203.0.113.9', { authorization: `Bearer ${METRICS_TOKEN}` }, { METRICS_TOKEN })
    expect(reply.status).toBe(200)
    expect(await reply.text()).toContain('greenroom_sockets')
  })

  it('needs no login, and an unknown address is a problem with a code', async () => {
    const reply = await at.app.request('/api/nowhere')
    expect(reply.status).toBe(404)
    expect(reply.headers.get('content-type')).toBe('application/problem+json')
    expect(await reply.json()).toMatchObject({ code: 'not_found', status: 404, title: expect.any(String) })
  })
})
