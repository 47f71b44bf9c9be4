import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Scorecard } from '#contract/scorecards.ts'
import type { Share, SharedScorecard, ShareMade } from '#contract/shares.ts'
import { type Engine, eraseUnkept } from '#server/interviews/index.ts'
import type { House } from '#server/platform/house.ts'
import { idempotentReplies } from '#server/platform/http/tables.ts'
import { forgetOldLinks } from '#server/shares/index.ts'
import { shares } from '#server/shares/tables.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { type HandClock, handClock } from '#test/support/clock.ts'
import { openTestEngine, openTestHouse, runTasks } from '#test/support/house.ts'
import { actorOf, leadInterview } from '#test/support/led-interview.ts'

const DAY = 24 * 3_600_000
const NOBODY = '0190f3a0-0000-7000-8000-000000000000'

let house: House
let engine: Engine
let app: Awaited<ReturnType<typeof openTestHouse>>['app']
let lines: string[]
let clock: HandClock
let browser: Browser
let stranger: Browser
let by: ReturnType<typeof actorOf>
const open = async (environment: Record<string, string> = {}) => {
  clock = handClock()
  ;({ house, app, lines } = await openTestHouse({ clock, environment }))
  engine = openTestEngine(house)
  browser = openBrowser(app)
  stranger = openBrowser(app)
  by = actorOf((await browser.post('/api/guest')).body)
}
const close = async () => {
  await engine.close()
  await house.background.settled()
  await house.db.close()
}
beforeEach(() => open())
afterEach(close)

const led = async (wanted = {}) => {
  const room = await leadInterview(house, engine, { by, questions: 3, target: { title: 'Ward nurse' }, ...wanted })
  await runTasks(house)
  return room.id
}
const share = async (id: string, body: object = {}): Promise<ShareMade & { token: string }> => {
  const reply = await browser.post(`/api/interviews/${id}/shares`, body)
  expect(reply.status).toBe(201)
  const made = reply.body as ShareMade
  return { ...made, token: made.url.split('/').at(-1) ?? '' }
}
const listed = async (id: string) => ((await browser.get(`/api/interviews/${id}/shares`)).body as { items: Share[] }).items

describe('a link', () => {
  it('[SH5] [R101] shows the scorecard to somebody without a login, and not whose it is', async () => {
    const id = await led()
    const { token, expiresAt } = await share(id)
    const reply = await stranger.get(`/api/shared/${token}`)
    expect(reply.status).toBe(200)
    const shown = reply.body as SharedScorecard
    const own = (await browser.get(`/api/interviews/${id}/scorecard`)).body as Scorecard
    const { interviewId: _, ...whole } = own
    const card = { ...whole, answers: whole.answers.map(({ appeals: __, ...answer }) => answer) }
    expect(shown).toEqual({ title: 'Ward nurse', heldAt: expect.any(Number), expiresAt, scorecard: card, transcript: null })
    const text = JSON.stringify(shown)
    for (const secret of [id, by.id, by.loginId]) expect(text).not.toContain(secret)
  })

  it('[SH5] shows the transcript only when its maker said so', async () => {
    const id = await led()
    const { token } = await share(id, { withTranscript: true })
    const { transcript } = (await stranger.get(`/api/shared/${token}`)).body as SharedScorecard
    expect(transcript).toEqual(((await browser.get(`/api/interviews/${id}`)).body as { transcript: unknown }).transcript)
  })

  it('[SH1] is kept as a keyed hash alone, and shown once', async () => {
    const id = await led()
    const { token } = await share(id, { recipient: ' Ms  Özgül ' })
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const kept = JSON.stringify(await house.db.q.select().from(shares))
    expect(kept).not.toContain(token)
    expect(kept).toContain(house.secrets.mac('share-link', token))
    const items = await listed(id)
    expect(items).toMatchObject([{ recipient: 'Ms Özgül', purpose: 'read', state: 'open', opened: 0, lastOpenedAt: null }])
    expect(JSON.stringify([items, (await browser.get('/api/me/export')).body])).not.toMatch(new RegExp(`${token}|tokenMac`))
  })

  it('[SH1] is kept nowhere under an Idempotency-Key, so the same key makes another', async () => {
    const id = await led()
    const sent = { headers: { 'idempotency-key': 'once' } }
    const [one, two] = [
      await browser.post(`/api/interviews/${id}/shares`, {}, sent),
      await browser.post(`/api/interviews/${id}/shares`, {}, sent),
    ]
    expect([one.status, two.status]).toEqual([201, 201])
    expect(one.body).not.toEqual(two.body)
    expect(await house.db.q.select().from(idempotentReplies)).toEqual([])
  })

  it('[SH2] is good for seven days, or for as long as was asked, and never longer than a guest is', async () => {
    const id = await led()
    expect((await share(id)).expiresAt).toBe(clock.now() + 7 * DAY)
    expect((await share(id, { days: 30 })).expiresAt).toBe(clock.now() + 30 * DAY)
    clock.advance(29 * DAY)
    expect((await share(id, { days: 30 })).expiresAt).toBe(clock.now() + DAY)
  })

  it.each([
    ['no day', { days: 0 }, ['days']],
    ['too many days', { days: 31 }, ['days']],
    ['half a day', { days: 1.5 }, ['days']],
    ['a choice that is none', { withTranscript: 'yes' }, ['withTranscript']],
    ['a long name', { recipient: 'x'.repeat(81) }, ['recipient']],
    ['an unknown field', { token: 'mine' }, ['token']],
  ])('[SH2] is refused for %s', async (_, body, fields) => {
    const reply = await browser.post(`/api/interviews/${await led({ questions: 1 })}/shares`, body)
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input' } })
    expect(Object.keys((reply.body as { fields: object }).fields)).toEqual(fields)
  })
})

describe('a link that opens nothing', () => {
  it('[SH3] [SH4] is answered alike whether it expired, was ended, never was, or is for something else', async () => {
    const id = await led()
    const [expired, revoked] = [await share(id, { days: 1 }), await share(id, { days: 30 })]
    expect((await browser.delete(`/api/interviews/${id}/shares/${revoked.id}`)).status).toBe(204)
    expect((await browser.delete(`/api/interviews/${id}/shares/${revoked.id}`)).status).toBe(204)
    expect((await stranger.get(`/api/shared/${expired.token}`)).status).toBe(200)
    clock.advance(DAY)
    const asked = await browser.post(`/api/interviews/${id}/review-requests`, {})
    const review = ((asked.body as { url: string }).url.split('/').at(-1) ?? '').toString()
    const tokens = [expired.token, revoked.token, 'x'.repeat(43), 'x', "1'--", review]
    const replies = await Promise.all(tokens.map((token) => stranger.get(`/api/shared/${token}`)))
    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([404]))
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect((await listed(id)).map(({ state, purpose }) => `${purpose} ${state}`)).toEqual(['review open', 'read revoked', 'read expired'])
  })

  it('[SH9] is that of an interview that was deleted, or was not to be kept', async () => {
    const kept = await led()
    const first = await share(kept)
    await browser.delete(`/api/interviews/${kept}`)
    const unkept = await led({ keep: false })
    const second = await share(unkept)
    clock.advance(16 * 60_000)
    await eraseUnkept(house)
    for (const { token } of [first, second]) expect((await stranger.get(`/api/shared/${token}`)).status).toBe(404)
    expect(await house.db.q.select().from(shares)).toEqual([])
  })

  it('[SH9] [R122] leaves the log 90 days after it ended', async () => {
    const id = await led()
    await share(id, { days: 1 })
    clock.advance(91 * DAY - 1)
    await forgetOldLinks(house)
    expect(await house.db.q.select().from(shares)).toHaveLength(1)
    clock.advance(2)
    await forgetOldLinks(house)
    expect(await house.db.q.select().from(shares)).toEqual([])
  })

  it('[SH9] [R111] is gone with everything of the candidate', async () => {
    const id = await led()
    const { token } = await share(id)
    await browser.delete('/api/me')
    expect((await stranger.get(`/api/shared/${token}`)).status).toBe(404)
    expect(await house.db.q.select().from(shares)).toEqual([])
  })
})

describe('who looks', () => {
  it('[SH6] is counted, without the candidate themselves', async () => {
    const id = await led()
    const { token } = await share(id)
    await browser.get(`/api/shared/${token}`)
    expect(await listed(id)).toMatchObject([{ opened: 0, lastOpenedAt: null }])
    await stranger.get(`/api/shared/${token}`)
    const second = openBrowser(app)
    await second.post('/api/guest')
    const at = clock.advance(5_000)
    await second.get(`/api/shared/${token}`)
    expect(await listed(id)).toMatchObject([{ opened: 2, lastOpenedAt: at }])
  })

  it('[SH7] leaves no token in a log line, a referrer or an index', async () => {
    const id = await led()
    const { token } = await share(id)
    await stranger.get(`/api/shared/${token}`)
    await stranger.get(`/api/shared/${token}x`)
    await stranger.post(`/api/shared/${token}`)
    expect(lines.join('\n')).not.toContain(token)
    for (const path of [`/shared/${token}`, `/review/${token}`]) {
      const page = await app.request(`http://localhost:3000${path}`)
      expect(page.headers.get('referrer-policy')).toBe('no-referrer')
      expect(page.headers.get('x-robots-tag')).toBe('noindex, nofollow')
      expect(page.headers.get('cache-control')).toBe('no-store')
    }
  })
})

describe('[SH8] there is an end to', () => {
  beforeEach(async () => {
    await close()
    await open({ LIMITS: 'on' })
  })

  it('open links: twenty, and ending one makes room', async () => {
    const id = await led({ questions: 1 })
    const first = await share(id)
    for (let count = 1; count < 20; count++) await share(id)
    expect(await browser.post(`/api/interviews/${id}/shares`)).toMatchObject({ status: 429, body: { code: 'quota_reached' } })
    await browser.delete(`/api/interviews/${id}/shares/${first.id}`)
    await share(id)
  })

  it('making links, and to trying tokens', async () => {
    const id = await led({ questions: 1 })
    const statuses: number[] = []
    for (let tries = 0; tries < 70; tries++) {
      const made = await browser.post(`/api/interviews/${id}/shares`)
      statuses.push(made.status)
      if (made.status === 201) await browser.delete(`/api/interviews/${id}/shares/${(made.body as ShareMade).id}`)
    }
    expect(statuses.at(-1)).toBe(429)
    let status = 404
    for (let tries = 0; status === 404 && tries < 1_000; tries++) status = (await stranger.get(`/api/shared/${'x'.repeat(43)}`)).status
    expect(status).toBe(429)
  })
})

describe('[SH10] what is not yours', () => {
  it.each(['foreign', 'absent', 'malformed'] as const)('is not there: links of a %s interview', async (which) => {
    const mine = await led({ questions: 1 })
    const { id: shareId } = await share(mine)
    const other = openBrowser(app)
    await other.post('/api/guest')
    const id = { foreign: mine, absent: NOBODY, malformed: "1'--" }[which]
    const replies = [
      await other.get(`/api/interviews/${id}/shares`),
      await other.post(`/api/interviews/${id}/shares`),
      await other.delete(`/api/interviews/${id}/shares/${shareId}`),
      await browser.delete(`/api/interviews/${mine}/shares/${NOBODY}`),
    ]
    for (const reply of replies) expect(reply).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(await listed(mine)).toMatchObject([{ state: 'open' }])
    for (const reply of [await stranger.get(`/api/interviews/${mine}/shares`), await stranger.post(`/api/interviews/${mine}/shares`)])
      expect(reply.status).toBe(401)
  })
})
