import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import type { Me } from '#contract/accounts.ts'
import { actorOf, type Claim } from '#server/accounts/index.ts'
import { candidates } from '#server/accounts/tables.ts'
import { devMails } from '#server/platform/mail/tables.ts'
import { openAccountsHouse } from '#test/support/accounts-house.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'

const EMAIL = 'ada@example.org'
const DAY = 24 * 3_600_000

const meOf = async (browser: Browser) => (await browser.get('/api/me')).body as Me

const open = async (claims: readonly Claim[] = []) => {
  const at = await openAccountsHouse({ environment: { LIMITS: 'off' }, claims })
  const signIn = async (browser: Browser) => {
    await browser.post('/api/login/code', { email: EMAIL })
    return browser.post('/api/login', { email: EMAIL, code: await at.lastCode(), birthDate: '1990-05-17' })
  }
  return { ...at, signIn, browser: openBrowser(at.app) }
}

describe('a guest', () => {
  test('[D17] starts with one press, which stores the version of the notice above the button', async () => {
    const { browser, house, clock } = await open()
    const started = await browser.post('/api/guest', { notice: '2026-01' })
    expect(started).toMatchObject({ status: 201, body: { isGuest: true, email: null, expiresAt: clock.now() + 30 * DAY } })
    expect(await house.db.q.select().from(candidates)).toMatchObject([{ noticeVersion: '2026-01', isGuest: true }])
  })

  test('[D17] stays the same guest when Start is pressed again', async () => {
    const { browser } = await open()
    const first = await browser.post('/api/guest')
    expect(await browser.post('/api/guest')).toMatchObject({ status: 200, body: first.body })
  })

  test('[D17] who came without a notice, or reads a newer one, has its version kept at the next press', async () => {
    const { browser } = await open()
    const first = await browser.post('/api/guest')
    expect(first.body).toMatchObject({ notice: null })
    for (const notice of ['2026-01', '2026-02']) {
      expect(await browser.post('/api/guest', { notice })).toMatchObject({ status: 200, body: { ...(first.body as Me), notice } })
    }
    expect((await browser.get('/api/me')).body).toMatchObject({ notice: '2026-02' })
  })

  test('[D17] is nobody after 30 days', async () => {
    const { browser, clock } = await open()
    await browser.post('/api/guest')
    clock.advance(30 * DAY)
    expect(await browser.get('/api/me')).toMatchObject({ status: 401, body: { code: 'not_signed_in' } })
  })

  test('[D17] who signs in with a new address keeps everything under the same id', async () => {
    const { browser, signIn } = await open()
    const guest = (await browser.post('/api/guest')).body as Me
    const claimed = await signIn(browser)
    expect(claimed.body).toMatchObject({ candidateId: guest.candidateId, isGuest: false, email: EMAIL, expiresAt: null })
  })

  test('[D17] who signs in to an account that exists hands everything over and is gone', async () => {
    // Mails stand in for what other rooms keep: the claim moves them in the sign-in's own unit.
    const claim: Claim = (tx, from, to) => [tx.update(devMails).set({ subject: to }).where(eq(devMails.subject, from))]
    const { browser, signIn, house, app } = await open([claim])
    const account = (await signIn(browser)).body as Me
    const second = openBrowser(app)
    const guest = (await second.post('/api/guest')).body as Me
    await house.db.q.insert(devMails).values({ id: 'x', to: '', subject: guest.candidateId, text: '', at: house.clock.now() - 1 })
    expect((await signIn(second)).body).toMatchObject({ candidateId: account.candidateId })
    expect((await house.db.q.select().from(devMails).where(eq(devMails.id, 'x')))[0]?.subject).toBe(account.candidateId)
    expect(await house.db.q.select().from(candidates)).toHaveLength(1)
  })

  test('[D17] keeps everything when handing over fails', async () => {
    const breaks: Claim = () => {
      throw new Error('the room could not say')
    }
    const { browser, signIn, app } = await open([breaks])
    await signIn(browser)
    const second = openBrowser(app)
    const guest = (await second.post('/api/guest')).body as Me
    expect(await signIn(second)).toMatchObject({ status: 500, body: { code: 'internal' } })
    expect(await meOf(second)).toEqual(guest)
  })

  test('[R17] gets a new login when signing in, and the sockets of the old one end', async () => {
    const { browser, signIn, ended, house } = await open()
    const guest = (await browser.post('/api/guest')).body as Me
    const cookie = `greenroom=${browser.jar.get('greenroom')}`
    await signIn(browser)
    expect(ended).toEqual([guest.loginId])
    expect(await actorOf(house, cookie)).toEqual({ kind: 'nobody' })
  })

  test('[D17] cannot be made without end from one network', async () => {
    const at = await openAccountsHouse()
    const statuses = []
    for (let times = 0; times < 41; times += 1) statuses.push((await openBrowser(at.app).post('/api/guest')).status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(40)
    expect(await openBrowser(at.app).post('/api/guest', {}, { address: '203.0.113.9' })).toMatchObject({ status: 201 })
  })
})
