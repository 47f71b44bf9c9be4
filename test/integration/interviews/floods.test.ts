import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Reply } from '#contract/live.ts'
import { connected, openTestInstance, type TestInstance } from '#test/support/instance.ts'

const codeOf = (reply: Reply) => (reply.ok ? 'ok' : reply.error.code)

describe('an instance with its limits on', () => {
  let at: TestInstance
  beforeAll(async () => {
    at = await openTestInstance({ LIMITS: 'on' })
  })
  afterAll(() => at.close())

  it('refuses what one socket sends faster than hands can, and goes on serving it', async () => {
    const cookie = await at.becomeGuest()
    const interviewId = await at.prepare(cookie)
    const socket = at.connect(cookie)
    await connected(socket)
    const join = () => socket.emitWithAck('interview:join', { interviewId, afterSeq: 0 })
    const replies = await Promise.all(Array.from({ length: 600 }, join))
    expect(new Set(replies.map(codeOf))).toEqual(new Set(['ok', 'too_many_requests']))
    await expect.poll(async () => codeOf(await join())).toBe('ok')
  })

  it('refuses more sockets than one browser opens', async () => {
    const cookie = await at.becomeGuest()
    const open = () =>
      connected(at.connect(cookie)).then(
        () => 'ok',
        (refused: { code?: string }) => refused.code,
      )
    const answers: unknown[] = []
    for (let tab = 0; tab < 31; tab += 1) answers.push(await open())
    expect(answers).toEqual([...Array.from({ length: 30 }, () => 'ok'), 'too_many_requests'])
  })

  it('puts the security headers on the replies of the socket’s server too', async () => {
    const reply = await fetch(`${at.url}/socket.io/?EIO=4&transport=polling`)
    expect(reply.headers.get('content-security-policy')).toMatch(/default-src 'none'/)
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('does not keep the page in place of a file that another build had', async () => {
    const reply = await fetch(`${at.url}/assets/gone-0000.js`)
    expect(reply.status).toBe(404)
    expect(reply.headers.get('cache-control')).toBe('no-cache')
    expect(await reply.json()).toMatchObject({ code: 'not_found' })
  })
})
