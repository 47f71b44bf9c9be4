import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readConfig } from '#server/config.ts'
import { Refusal } from '#server/platform/errors.ts'
import { body, param, query } from '#server/platform/http/body.ts'
import type { Env } from '#server/platform/http/env.ts'
import { bodyLimits, problemReply } from '#server/platform/http/problem.ts'
import { securityHeaders } from '#server/platform/http/security-headers.ts'
import { openLog } from '#server/platform/log.ts'

const Thing = z.strictObject({ name: z.string({ error: 'Write a name.' }), size: z.strictObject({ width: z.int() }).optional() })

const app = () =>
  new Hono<Env>()
    .onError(problemReply(openLog('silent')))
    .use(bodyLimits())
    .post('/things', body(Thing), (c) => c.json(c.req.valid('json')))
    .get('/things', query(z.strictObject({ q: z.string().optional(), limit: z.coerce.number().max(100).optional() })), (c) =>
      c.json(c.req.valid('query')),
    )
    .get('/things/:id', param(z.object({ id: z.uuid() })), (c) => c.json(c.req.valid('param')))
    .get('/full', () => {
      throw new Refusal('storage_full', 'Nothing more can be stored here.')
    })

const post = (text: string, type = 'application/json') =>
  app().request('/things', { method: 'POST', body: text, headers: { 'content-type': type } })

describe('a body', () => {
  test('is refused with the path of every field that is wrong, unknown ones included', async () => {
    const reply = await post(JSON.stringify({ size: { width: 'wide', depth: 1 }, colour: 'red' }))
    expect(reply.status).toBe(400)
    expect(reply.headers.get('content-type')).toBe('application/problem+json')
    expect(await reply.json()).toEqual({
      code: 'invalid_input',
      title: expect.any(String),
      retryable: false,
      status: 400,
      fields: {
        name: 'Write a name.',
        'size.width': expect.any(String),
        'size.depth': 'This field is not known here.',
        colour: 'This field is not known here.',
      },
    })
  })

  test('is refused when it is no JSON or does not say that it is', async () => {
    expect((await post('{')).status).toBe(400)
    expect((await post('{"name":"a"}', 'text/plain')).status).toBe(400)
    expect((await post('[]')).status).toBe(400)
    expect((await post('{"name":"a"}', 'application/json; charset=utf-8')).status).toBe(200)
  })

  test('without a word counts as an empty object', async () => {
    expect(await (await app().request('/things', { method: 'POST' })).json()).toMatchObject({ fields: { name: 'Write a name.' } })
  })

  test('may have six megabytes as a form and one as JSON', async () => {
    const reply = await post(`"${'x'.repeat(1_100_000)}"`)
    expect([reply.status, reply.headers.get('connection')]).toEqual([413, 'close'])
    expect((await post('x'.repeat(1_100_000), 'multipart/form-data; boundary=x')).status).toBe(400)
    expect((await post('x'.repeat(6_400_000), 'multipart/form-data; boundary=x')).status).toBe(413)
  })
})

describe('an address', () => {
  test('is read with its types', async () => {
    expect(await (await app().request('/things?q=nurse&limit=20')).json()).toEqual({ q: 'nurse', limit: 20 })
  })

  test('with an unknown or wrong part is refused', async () => {
    expect(await (await app().request('/things?limit=500&page=2')).json()).toMatchObject({
      fields: { limit: expect.any(String), page: expect.any(String) },
    })
  })

  test('with something that cannot be an id of ours finds nothing', async () => {
    expect(await (await app().request('/things/1')).json()).toMatchObject({ code: 'not_found', status: 404 })
  })
})

test('a refusal keeps its status, code and sentence', async () => {
  const reply = await app().request('/full')
  expect(await reply.json()).toEqual({ code: 'storage_full', title: 'Nothing more can be stored here.', retryable: true, status: 507 })
  expect(reply.status).toBe(507)
})

describe('every reply', () => {
  const headersOf = async (environment: Record<string, string>, path = '/') => {
    const guarded = new Hono<Env>()
      .use(securityHeaders(readConfig(environment)))
      .get('/', (c) => c.text('page'))
      .get('/api/me', (c) => c.text('mine'))
      .get('/file', (c) => c.text('theirs', 200, { 'content-security-policy': 'sandbox' }))
    return (await guarded.request(path)).headers
  }

  test('[R45] lets a page load from our own origin alone, run one script of its own, and be framed by nobody', async () => {
    const theme = createHash('sha256')
      .update(readFileSync(new URL('../../../../client/theme.js', import.meta.url)))
      .digest('base64')
    expect((await headersOf({})).get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self' 'sha256-${theme}'; style-src 'self'; connect-src 'self'; img-src 'self' blob:; media-src 'self' blob:; font-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html`,
    )
  })

  test('allows the microphone to us and the camera to nobody', async () => {
    expect((await headersOf({})).get('permissions-policy')).toMatch(/^microphone=\(self\), camera=\(\)/)
  })

  test('[R136] insists on TLS where the instance has it', async () => {
    expect((await headersOf({ PUBLIC_URL: 'https://practice.example' })).get('strict-transport-security')).toMatch(/^max-age=\d+/)
    expect((await headersOf({})).get('strict-transport-security')).toBeNull()
  })

  test('[R150] of the API is not shown again by the back button', async () => {
    expect((await headersOf({}, '/api/me')).get('cache-control')).toBe('no-store')
    expect((await headersOf({})).get('cache-control')).toBeNull()
  })

  test('keeps the stricter policy of a file', async () => {
    expect((await headersOf({}, '/file')).get('content-security-policy')).toBe('sandbox')
  })
})
