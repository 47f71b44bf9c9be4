import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Me } from '#contract/accounts.ts'
import type { Claim } from '#server/accounts/index.ts'
import { candidates, challenges } from '#server/accounts/tables.ts'
import { devMails } from '#server/platform/mail/tables.ts'
import { openAccountsHouse } from '#test/support/accounts-house.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'

const EMAIL = 'ada@example.org'
const ADULT = '1990-05-17'
const MINUTE = 60_000

type Setting = Awaited<ReturnType<typeof openAccountsHouse>>
let at: Setting
let browser: Browser

beforeEach(async () => {
  at = await openAccountsHouse({ environment: { LIMITS: 'off' } })
  browser = openBrowser(at.app)
})

const ask = async (by = browser, email = EMAIL) => {
  const asked = await by.post('/api/login/code', { email })
  return { asked, code: await at.lastCode() }
}
const signIn = (code: string, by = browser, more: object = { birthDate: ADULT }) => by.post('/api/login', { email: EMAIL, code, ...more })
const other = (code: string) => (code === '123456' ? '654321' : '123456')

describe('a mailed code', () => {
  test('[R13] signs in and makes an account for a new address', async () => {
    const { asked, code } = await ask()
    expect(asked.status).toBe(202)
    const signed = await signIn(code)
    expect(signed).toMatchObject({ status: 200, body: { isGuest: false, email: EMAIL, expiresAt: null } })
    expect(await browser.get('/api/me')).toMatchObject({ status: 200, body: signed.body })
  })

  test('[R13] finds the account of an address that is known, written in any case', async () => {
    const first = await signIn((await ask()).code)
    const second = openBrowser(at.app)
    await second.post('/api/login/code', { email: ' ADA@Example.org'.trim() })
    const again = await second.post('/api/login', { email: 'Ada@EXAMPLE.org', code: await at.lastCode() })
    expect(again.body).toMatchObject({ candidateId: (first.body as { candidateId: string }).candidateId })
  })

  test('[R13] is kept only as a keyed MAC, and without the address', async () => {
    const { code } = await ask()
    const rows = JSON.stringify(await at.house.db.q.select().from(challenges))
    expect(rows).not.toContain(code)
    expect(rows).not.toContain('ada@')
    for (const value of browser.jar.values()) expect(rows).not.toContain(value)
  })

  test('[R14] works once, in the browser that asked', async () => {
    const { code } = await ask()
    const stranger = openBrowser(at.app)
    expect(await signIn(code, stranger)).toMatchObject({ status: 400, body: { code: 'code_expired' } })
    expect(await signIn(code)).toMatchObject({ status: 200 })
    expect(await signIn(code)).toMatchObject({ status: 400, body: { code: 'code_expired' } })
  })

  test('[R14] works once when the browser sends it back twice with the same cookie', async () => {
    const { code } = await ask()
    const copy = openBrowser(at.app)
    for (const [name, value] of browser.jar) copy.jar.set(name, value)
    const both = await Promise.all([signIn(code), signIn(code, copy)])
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 400])
  })

  test('[R14] is too old after ten minutes', async () => {
    const { code } = await ask()
    at.clock.advance(10 * MINUTE)
    expect(await signIn(code)).toMatchObject({ status: 400, body: { code: 'code_expired' } })
  })

  test('[R14] can be mistyped four times and is void after the fifth', async () => {
    const { code } = await ask()
    for (let tries = 1; tries <= 4; tries += 1) expect(await signIn(other(code))).toMatchObject({ body: { code: 'code_wrong' } })
    expect(await signIn(other(code))).toMatchObject({ body: { code: 'code_expired' } })
    expect(await signIn(code)).toMatchObject({ body: { code: 'code_expired' } })
  })

  test('[R14] has five tries however many arrive at once', async () => {
    const { code } = await ask()
    const guesses = Array.from({ length: 20 }, () => signIn(other(code)))
    await Promise.all(guesses)
    expect(await signIn(code)).toMatchObject({ body: { code: 'code_expired' } })
    expect((await at.house.db.q.select().from(challenges))[0]?.tries).toBe(5)
  })

  test('[R14] is not used up by the guesses of a stranger who asked for one too', async () => {
    const { code } = await ask()
    const stranger = openBrowser(at.app)
    const theirs = await ask(stranger)
    for (let tries = 1; tries <= 6; tries += 1) await signIn(other(theirs.code), stranger)
    expect(await signIn(code)).toMatchObject({ status: 200 })
  })

  test('[R14] is for the address it was sent to', async () => {
    const { code } = await ask()
    expect(await browser.post('/api/login', { email: 'eve@example.org', code, birthDate: ADULT })).toMatchObject({
      body: { code: 'code_wrong' },
    })
  })

  test('[R14] is void once the same browser asked for another', async () => {
    const first = browser.jar
    const { code } = await ask()
    const cookie = new Map(first)
    await ask()
    const copy = openBrowser(at.app)
    for (const [name, value] of cookie) copy.jar.set(name, value)
    expect(await signIn(code, copy)).toMatchObject({ body: { code: 'code_expired' } })
  })

  test('[R14] is asked for in the same words whether the address is known or not', async () => {
    await signIn((await ask()).code)
    const known = await openBrowser(at.app).post('/api/login/code', { email: EMAIL })
    const unknown = await openBrowser(at.app).post('/api/login/code', { email: 'nobody@example.org' })
    expect(known.status).toBe(unknown.status)
    expect(known.body).toEqual(unknown.body)
  })

  test('[R18] comes with the promise that nobody asks for it', async () => {
    await ask()
    const mails = await browser.get('/api/dev/mails')
    expect(mails).toMatchObject({
      status: 200,
      body: { items: [{ to: EMAIL, text: expect.stringContaining('never ask for a password') }] },
    })
  })

  test('[R99] is printed for the developer without the address', async () => {
    const { code } = await ask()
    expect(at.lines.join('\n')).toContain(code)
    expect(at.lines.join('\n')).not.toContain(EMAIL)
  })
})

describe('a new address in several browsers at once', () => {
  const claim: Claim = (tx, from, to) => [tx.update(devMails).set({ subject: to }).where(eq(devMails.subject, from))]

  /** Browsers that each hold a code of their own for the same new address, and something a guest of theirs made. */
  const openBrowsers = async (count: number, { asGuests }: { asGuests: boolean }) => {
    at = await openAccountsHouse({ environment: { LIMITS: 'off' }, claims: [claim] })
    const opened = Array.from({ length: count }, () => openBrowser(at.app))
    const ready = []
    for (const by of opened) {
      const guest = asGuests ? ((await by.post('/api/guest')).body as Me) : null
      const { code } = await ask(by)
      if (guest)
        await at.house.db.q
          .insert(devMails)
          .values({ id: guest.loginId, to: '', subject: guest.candidateId, text: '', at: at.clock.now() - 1 })
      ready.push({ by, code, guest })
    }
    return ready
  }

  test.each([{ asGuests: true }, { asGuests: false }])('[R13] makes one account and signs all of them in (%j)', async (kind) => {
    const browsers = await openBrowsers(3, kind)
    const signed = await Promise.all(browsers.map(({ by, code }) => signIn(code, by)))
    expect(signed.map(({ status }) => status)).toEqual([200, 200, 200])
    const accounts = await at.house.db.q.select().from(candidates)
    expect(accounts).toMatchObject([{ isGuest: false }])
    for (const { by } of browsers) expect((await by.get('/api/me')).body).toMatchObject({ candidateId: accounts[0]?.id, email: EMAIL })
    const kept = await at.house.db.q.select().from(devMails).where(eq(devMails.to, ''))
    expect(kept.map(({ subject }) => subject)).toEqual(browsers.flatMap(({ guest }) => (guest ? [accounts[0]?.id] : [])))
  })

  test('[R13] is somebody new again when its account is deleted in the same moment', async () => {
    const [first, second] = await openBrowsers(2, { asGuests: true })
    if (!first || !second) throw new Error('two browsers were asked for')
    await signIn(first.code, first.by)
    const [gone, signed] = await Promise.all([first.by.delete('/api/me'), signIn(second.code, second.by)])
    expect([gone.status, signed.status]).toEqual([204, 200])
    const left = await at.house.db.q.select().from(candidates)
    const mine = await second.by.get('/api/me')
    expect(mine.status).toBe(left.length === 0 ? 401 : 200)
  })
})

describe('the age gate', () => {
  test('[R131] asks a new address for a birth date and leaves the code usable', async () => {
    const { code } = await ask()
    for (let times = 0; times < 6; times += 1) {
      expect(await signIn(code, browser, {})).toMatchObject({
        status: 400,
        body: { code: 'invalid_input', fields: { birthDate: expect.any(String) } },
      })
    }
    expect(await signIn(code)).toMatchObject({ status: 200 })
  })

  test('[R131] refuses people under 18, keeps no address and cannot be tried again with another date', async () => {
    const { code } = await ask()
    expect(await signIn(code, browser, { birthDate: '2008-03-04' })).toMatchObject({ status: 403, body: { code: 'not_allowed' } })
    expect(await signIn(code)).toMatchObject({ body: { code: 'code_expired' } })
    expect(await browser.get('/api/me')).toMatchObject({ status: 401 })
  })

  test('[R131] lets somebody in on their 18th birthday', async () => {
    expect(await signIn((await ask()).code, browser, { birthDate: '2008-03-03' })).toMatchObject({ status: 200 })
  })

  test('[R131] does not believe a date in the future or before anyone alive', async () => {
    const { code } = await ask()
    for (const birthDate of ['2027-01-01', '1850-01-01']) {
      expect(await signIn(code, browser, { birthDate })).toMatchObject({ body: { code: 'invalid_input' } })
    }
  })
})

describe('asking too often', () => {
  test('[R15] an address gets a cool-down that survives a restart and says how long it lasts', async () => {
    const limited = await openAccountsHouse()
    const asks = []
    for (let times = 0; times < 10; times += 1)
      asks.push(await openBrowser(limited.app).post('/api/login/code', { email: EMAIL }, { address: `203.0.113.${times}` }))
    expect(asks.map((answer) => answer.status)).toEqual([202, 202, 202, 202, 202, 429, 429, 429, 429, 429])
    expect(Number(asks[9]?.headers.get('retry-after'))).toBeGreaterThan(0)
    const restarted = await openAccountsHouse({ db: limited.house.db })
    expect(await openBrowser(restarted.app).post('/api/login/code', { email: EMAIL })).toMatchObject({
      status: 429,
      body: { code: 'too_many_requests' },
    })
    expect(await openBrowser(restarted.app).post('/api/login/code', { email: 'other@example.org' })).toMatchObject({ status: 202 })
  })

  test('[R15] a network gets one too, whichever addresses it asks for', async () => {
    const limited = await openAccountsHouse()
    const statuses = new Set<number>()
    for (let times = 0; times < 21; times += 1)
      statuses.add((await openBrowser(limited.app).post('/api/login/code', { email: `a${times}@example.org` })).status)
    expect([...statuses]).toEqual([202, 429])
  })
})
