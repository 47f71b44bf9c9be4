import { eq, like } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Me } from '#contract/accounts.ts'
import { forgetOld, type Personal, personal } from '#server/accounts/index.ts'
import { candidates, challenges, logins } from '#server/accounts/tables.ts'
import { idempotentReplies, rateLimits } from '#server/platform/http/tables.ts'
import { devMails } from '#server/platform/mail/tables.ts'
import { expireGuests } from '#server/privacy/index.ts'
import { openAccountsHouse } from '#test/support/accounts-house.ts'
import { openBrowser } from '#test/support/browser.ts'

const DAY = 24 * 3_600_000

// Mails stand in for what another room keeps of a person.
const letGo: string[] = []
const stand: Personal = {
  room: 'stand-in',
  describe: [{ holds: 'Notes', purpose: 'to test', kept: 'until deleted' }],
  export: async ({ db }, id) => db.q.select({ text: devMails.text }).from(devMails).where(eq(devMails.subject, id)),
  erase: (tx, id) => [tx.delete(devMails).where(like(devMails.subject, id))],
  erased: (_house, id) => void letGo.push(id),
}
const personals = [personal, stand]

const open = async () => {
  const at = await openAccountsHouse({ environment: { LIMITS: 'off' }, personals })
  const browser = openBrowser(at.app)
  const me = (await browser.post('/api/guest', { notice: 'v1' })).body as Me
  await at.house.db.q.insert(devMails).values({ id: me.loginId, to: '', subject: me.candidateId, text: 'mine', at: at.clock.now() })
  return { ...at, browser, me }
}

describe('everything of mine', () => {
  test('[R111] is gone from every room at once, with every login and its sockets', async () => {
    const { house, browser, me, ended } = await open()
    const gone = await browser.delete('/api/me')
    expect(gone.status).toBe(204)
    expect(gone.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"')
    for (const table of [candidates, logins, devMails, idempotentReplies]) expect(await house.db.q.select().from(table)).toEqual([])
    expect(ended).toEqual([me.loginId])
    expect(letGo).toContain(me.candidateId)
    expect((await browser.get('/api/me')).status).toBe(401)
  })

  test('[R111] includes the mails that the development mailbox kept for the address', async () => {
    const { house, browser, lastCode } = await open()
    await browser.post('/api/login/code', { email: 'ada@example.org' })
    await browser.post('/api/login', { email: 'ada@example.org', code: await lastCode(), birthDate: '1990-05-17' })
    await browser.delete('/api/me')
    expect(await house.db.q.select().from(devMails)).toEqual([])
  })

  test('[R110] can be read as one file, with what each part is for', async () => {
    const { browser, me, clock } = await open()
    const file = await browser.get('/api/me/export')
    expect(file.headers.get('content-disposition')).toContain('attachment')
    expect(file.body).toMatchObject({
      madeAt: clock.now(),
      rooms: [
        { room: 'accounts', data: { candidate: { id: me.candidateId, noticeVersion: 'v1' }, logins: [{ id: me.loginId }] } },
        { room: 'stand-in', about: [{ purpose: 'to test' }], data: [{ text: 'mine' }] },
      ],
    })
    expect(JSON.stringify(file.body)).not.toContain('tokenMac')
  })

  test('[R111] asks for a login', async () => {
    const { app } = await open()
    expect(await openBrowser(app).delete('/api/me')).toMatchObject({ status: 401, body: { code: 'not_signed_in' } })
  })
})

describe('guests nobody claimed', () => {
  test('[D17] are erased after 30 days with everything of theirs, and not a day earlier', async () => {
    const { house, clock, me } = await open()
    clock.advance(30 * DAY - 1)
    expect(await expireGuests(house, personals)).toBe(0)
    clock.advance(1)
    expect(await expireGuests(house, personals)).toBe(1)
    for (const table of [candidates, logins, devMails]) expect(await house.db.q.select().from(table)).toEqual([])
    expect(letGo).toContain(me.candidateId)
  })

  test('[D17] are left alone once an address claimed them', async () => {
    const { house, clock, browser, lastCode } = await open()
    await browser.post('/api/login/code', { email: 'ada@example.org' })
    await browser.post('/api/login', { email: 'ada@example.org', code: await lastCode(), birthDate: '1990-05-17' })
    clock.advance(31 * DAY)
    expect(await expireGuests(house, personals)).toBe(0)
    expect(await house.db.q.select().from(candidates)).toHaveLength(1)
  })
})

test('[R122] codes, logins, counters and kept replies that ran out are swept away', async () => {
  const { house, clock, app } = await openAccountsHouse()
  const browser = openBrowser(app)
  await browser.post('/api/guest')
  await browser.post('/api/login/code', { email: 'ada@example.org' }, { headers: { 'idempotency-key': 'k' } })
  clock.set(Date.now() + 31 * DAY)
  await forgetOld(house)
  for (const table of [challenges, logins, rateLimits, idempotentReplies]) expect(await house.db.q.select().from(table)).toEqual([])
})
