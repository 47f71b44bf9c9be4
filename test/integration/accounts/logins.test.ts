import { describe, expect, test } from 'vitest'
import type { Login, Me } from '#contract/accounts.ts'
import { actorOf, liveLogins } from '#server/accounts/index.ts'
import { logins } from '#server/accounts/tables.ts'
import { openAccountsHouse } from '#test/support/accounts-house.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'

const EMAIL = 'ada@example.org'
const DAY = 24 * 3_600_000
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'

const open = async (environment: Record<string, string> = {}) => {
  const at = await openAccountsHouse({ environment: { LIMITS: 'off', ...environment } })
  const signIn = async (browser: Browser, headers: Record<string, string> = {}) => {
    await browser.post('/api/login/code', { email: EMAIL })
    const answer = await browser.post('/api/login', { email: EMAIL, code: await at.lastCode(), birthDate: '1990-05-17' }, { headers })
    return answer.body as Me
  }
  return { ...at, signIn }
}
const itemsOf = async (browser: Browser) => ((await browser.get('/api/me/logins')).body as { items: Login[] }).items

describe('a login', () => {
  test('[R17] ends at once when signing out, with its sockets, and leaves nothing on a shared machine [R150]', async () => {
    const { app, signIn, ended, house } = await open()
    const browser = openBrowser(app)
    const me = await signIn(browser)
    const cookie = `greenroom=${browser.jar.get('greenroom')}`
    const left = await browser.delete('/api/login')
    expect(left.status).toBe(204)
    expect(left.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"')
    expect([...browser.jar]).toEqual([])
    expect(ended).toEqual([me.loginId])
    expect(await actorOf(house, cookie)).toEqual({ kind: 'nobody' })
    expect(await liveLogins(house, [me.loginId])).toEqual(new Set())
  })

  test('[R17] is a cookie that scripts cannot read and other sites do not send', async () => {
    const { app } = await open()
    const cookie = (await openBrowser(app).post('/api/guest')).headers.getSetCookie()[0]
    expect(cookie).toMatch(/^greenroom=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test('[R17] is bound to our exact origin where the instance has TLS', async () => {
    const { app } = await open({ PUBLIC_URL: 'https://practice.example' })
    const cookie = (await openBrowser(app, 'https://practice.example').post('/api/guest')).headers.getSetCookie()[0]
    expect(cookie).toMatch(/^__Host-greenroom=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  })

  test('[R136] cannot be taken from the database: only a MAC of its token is there', async () => {
    const { app, house } = await open()
    const browser = openBrowser(app)
    await browser.post('/api/guest')
    const [row] = await house.db.q.select().from(logins)
    expect(row?.tokenMac).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(row)).not.toContain(browser.jar.get('greenroom'))
    expect(await actorOf(house, `greenroom=${row?.tokenMac}`)).toEqual({ kind: 'nobody' })
  })

  test('[R29] is listed as a device and can be ended from another one', async () => {
    const { app, signIn, ended, clock } = await open()
    const [laptop, phone] = [openBrowser(app), openBrowser(app)]
    const first = await signIn(laptop, { 'user-agent': FIREFOX })
    clock.advance(1_000)
    await signIn(phone)
    expect((await itemsOf(phone)).map(({ device, isCurrent }) => ({ device, isCurrent }))).toEqual([
      { device: 'Another device', isCurrent: true },
      { device: 'Firefox on Linux', isCurrent: false },
    ])
    expect((await phone.delete(`/api/me/logins/${first.loginId}`)).status).toBe(204)
    expect(ended).toEqual([first.loginId])
    expect((await laptop.get('/api/me')).status).toBe(401)
  })

  test('[R29] of somebody else looks as if it were not there', async () => {
    const { app, signIn } = await open()
    const [mine, theirs] = [openBrowser(app), openBrowser(app)]
    const me = await signIn(mine)
    await theirs.post('/api/guest')
    for (const id of [me.loginId, '0190a6e2-0000-7000-8000-000000000000', 'not-an-id']) {
      expect(await theirs.delete(`/api/me/logins/${id}`)).toMatchObject({ status: 404, body: { code: 'not_found' } })
    }
    expect((await mine.get('/api/me')).status).toBe(200)
  })

  test('[R29] shows when it was last used, to the minute', async () => {
    const { app, signIn, clock, house } = await open()
    const browser = openBrowser(app)
    await signIn(browser)
    const made = clock.now()
    clock.advance(59_000)
    await browser.get('/api/me')
    await house.background.settled()
    expect((await itemsOf(browser))[0]?.seenAt).toBe(made)
    const seen = clock.advance(1_000)
    await browser.get('/api/me')
    await house.background.settled()
    expect((await itemsOf(browser))[0]?.seenAt).toBe(seen)
  })

  test('[R17] ends after 30 days without being used, and in any case after 180', async () => {
    const { app, signIn, clock, house } = await open()
    const [idle, busy] = [openBrowser(app), openBrowser(app)]
    await signIn(idle)
    await signIn(busy)
    const statuses: number[] = []
    for (let month = 1; month <= 9; month += 1) {
      clock.advance(20 * DAY)
      statuses.push((await busy.get('/api/me')).status)
      await house.background.settled()
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 401])
    expect((await idle.get('/api/me')).status).toBe(401)
  })
})
