import { Hono } from 'hono'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { identify } from '#server/accounts/index.ts'
import { requireCandidate } from '#server/platform/http/actor.ts'
import { body } from '#server/platform/http/body.ts'
import type { Env } from '#server/platform/http/env.ts'
import { idempotent } from '#server/platform/http/idempotency.ts'
import { problemReply } from '#server/platform/http/problem.ts'
import { openRequest } from '#server/platform/http/request.ts'
import { openAccountsHouse } from '#test/support/accounts-house.ts'
import { openBrowser } from '#test/support/browser.ts'

const open = async () => {
  const at = await openAccountsHouse({ environment: { LIMITS: 'off' } })
  let made = 0
  const fails = { next: false }
  const app = new Hono<Env>()
    .use(openRequest(at.house), identify(at.house), idempotent(at.house))
    .post('/things', body(z.strictObject({ name: z.string() })), (c) => {
      requireCandidate(c)
      if (fails.next) throw new Error('secret row')
      made += 1
      return c.json({ made, name: c.req.valid('json').name }, 201)
    })
    .route('/', at.app)
  app.onError(problemReply(at.house.log))
  const browser = openBrowser(app)
  await browser.post('/api/guest')
  const post = (name: string, key: string, by = browser) => by.post('/things', { name }, { headers: { 'idempotency-key': key } })
  return { ...at, app, browser, post, fails }
}

describe('a POST with an Idempotency-Key', () => {
  test('happens once and is answered again byte for byte', async () => {
    const { post } = await open()
    const [first, again] = [await post('a', 'k1'), await post('a', 'k1')]
    expect(again).toMatchObject({ status: 201, body: first.body })
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect((await post('a', 'k2')).body).toEqual({ made: 2, name: 'a' })
  })

  test('is refused with another body under the same key', async () => {
    const { post } = await open()
    await post('a', 'k1')
    expect(await post('b', 'k1')).toMatchObject({ status: 409, body: { code: 'command_reused' } })
  })

  test('happens once when two arrive together', async () => {
    const { post } = await open()
    const both = await Promise.all([post('a', 'k1'), post('a', 'k1')])
    expect((await post('a', 'k1')).body).toEqual({ made: 1, name: 'a' })
    expect(both.map((answer) => answer.status)).toContain(201)
  })

  test('does not keep a failure of ours, so that trying again works', async () => {
    const { post, fails } = await open()
    fails.next = true
    expect((await post('a', 'k1')).status).toBe(500)
    fails.next = false
    expect(await post('a', 'k1')).toMatchObject({ status: 201, body: { made: 1 } })
  })

  test('keeps what was wrong with the request', async () => {
    const { browser } = await open()
    const headers = { 'idempotency-key': 'k1' }
    const first = await browser.post('/things', { nom: 'a' }, { headers })
    const again = await browser.post('/things', { nom: 'a' }, { headers })
    expect(first.body).toMatchObject({ code: 'invalid_input', fields: { nom: expect.any(String), name: expect.any(String) } })
    expect(again.body).toEqual(first.body)
  })

  test('takes the same form for the same, though every sending draws its own boundary', async () => {
    const { browser } = await open()
    const form = (boundary: string) => `--${boundary}\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--${boundary}--\r\n`
    const send = (boundary: string) =>
      browser.post('/things', form(boundary), {
        headers: { 'idempotency-key': 'k1', 'content-type': `multipart/form-data; boundary=${boundary}` },
      })
    const first = await send('one')
    const again = await send('another')
    expect(again.body).toEqual(first.body)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
  })

  test('belongs to the candidate who sent it', async () => {
    const { post, app } = await open()
    await post('mine', 'k1')
    const stranger = openBrowser(app)
    await stranger.post('/api/guest')
    expect((await post('theirs', 'k1', stranger)).body).toEqual({ made: 2, name: 'theirs' })
  })

  test('is forgotten after a day', async () => {
    const { post, clock, house } = await open()
    await post('a', 'k1')
    clock.advance(25 * 3_600_000)
    const { forgetOldReplies } = await import('#server/platform/http/idempotency.ts')
    await forgetOldReplies(house)
    expect((await post('b', 'k1')).body).toEqual({ made: 2, name: 'b' })
  })
})

describe('a request', () => {
  test('from another site changes nothing', async () => {
    const { app } = await openAccountsHouse()
    const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }
    expect(await openBrowser(app).post('/api/guest', {}, { headers: foreign })).toMatchObject({
      status: 403,
      body: { code: 'foreign_origin' },
    })
  })

  test('[R99] that fails is answered and logged without a word of what it carried', async () => {
    const { browser, lines, fails } = await open()
    fails.next = true
    const failed = await browser.post('/things', { name: 'private words' })
    expect(failed).toMatchObject({ status: 500, body: { code: 'internal', status: 500 } })
    expect(`${lines.join()}${JSON.stringify(failed.body)}`).not.toMatch(/private words|secret row/)
  })

  test('of more than a megabyte of JSON is too large', async () => {
    const { app } = await openAccountsHouse()
    const large = await openBrowser(app).post('/api/guest', { notice: 'x'.repeat(1_100_000) })
    expect(large).toMatchObject({ status: 413, body: { code: 'too_large' } })
  })

  test('for what is not there says so as a problem', async () => {
    const { app } = await openAccountsHouse()
    const missing = await openBrowser(app).get('/api/nothing')
    expect(missing.headers.get('content-type')).toBe('application/problem+json')
    expect(missing.body).toMatchObject({ code: 'not_found', status: 404 })
  })

  test('finds no development mailbox where mail is configured or in production', async () => {
    const { app } = await openAccountsHouse({ environment: { SMTP_URL: 'smtp://localhost:2525' } })
    expect((await openBrowser(app).get('/api/dev/mails')).status).toBe(404)
  })
})
