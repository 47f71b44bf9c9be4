import { beforeEach, describe, expect, test } from 'vitest'
import type { Me } from '#contract/accounts.ts'
import { candidates } from '#server/accounts/tables.ts'
import { deriveSecrets, type Secrets } from '#server/platform/secrets.ts'
import { rotations } from '#server/rooms.ts'
import { openAccountsHouse } from '#test/support/accounts-house.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'

const EMAIL = 'ada@example.org'
const ADULT = '1990-05-17'
const MASTER = 'a master key that only tests know, long enough'
const OTHER = 'another master key that only tests know, long enough'

let at: Awaited<ReturnType<typeof openAccountsHouse>>
let browser: Browser
beforeEach(async () => {
  at = await openAccountsHouse({ environment: { LIMITS: 'off' } })
  browser = openBrowser(at.app)
})

/** Asks for a code and signs in with it. */
const enter = async (by = browser, house = at) => {
  await by.post('/api/login/code', { email: EMAIL })
  return (await by.post('/api/login', { email: EMAIL, code: await house.lastCode(), birthDate: ADULT })).body as Me
}
const rows = () => at.house.db.q.select().from(candidates)
/** The same database under another master key, and browsers in front of it. */
const reopen = async (secrets: Secrets) => {
  const opened = await openAccountsHouse({ environment: { LIMITS: 'off' }, db: at.house.db, secrets })
  /** A browser with the cookies of another. */
  const as = (other: Browser) => {
    const copy = openBrowser(opened.app)
    for (const [name, value] of other.jar) copy.jar.set(name, value)
    return copy
  }
  return { house: opened.house, enter: () => enter(openBrowser(opened.app), opened), as }
}

describe('an address in the database', () => {
  test('[R136] cannot be read, is shown to its owner, and is still found when they sign in again', async () => {
    const first = await enter()
    const [row] = await rows()
    expect(row?.email).toMatch(/^v1\.[\w-]+\.[\w-]+$/)
    expect(row?.emailMac).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(await rows())).not.toContain('ada')
    expect((await browser.get('/api/me')).body).toMatchObject({ email: EMAIL })
    const again = openBrowser(at.app)
    expect(await enter(again)).toMatchObject({ candidateId: first.candidateId, email: EMAIL })
  })

  test('[R136] is found while the master key is replaced, and after it, and who is signed in stays so', async () => {
    const { candidateId } = await enter()
    const rotating = await reopen(deriveSecrets(OTHER, MASTER))
    expect(await rotating.enter()).toMatchObject({ candidateId, email: EMAIL })
    for (const { run } of rotations) await run(rotating.house)
    expect((await rotating.as(browser).get('/api/me')).body).toMatchObject({ candidateId })
    await rotating.house.background.settled()
    const rotated = await reopen(deriveSecrets(OTHER))
    expect((await rotated.as(browser).get('/api/me')).body).toMatchObject({ candidateId })
    expect(await rotated.enter()).toMatchObject({ candidateId, email: EMAIL })
    expect(await rows()).toHaveLength(1)
  })

  test('[R136] that was stored before addresses were sealed is found, and sealed by the next rotation', async () => {
    const { candidateId } = await enter()
    await at.house.db.q.update(candidates).set({ email: EMAIL, emailMac: null })
    const again = openBrowser(at.app)
    expect(await enter(again)).toMatchObject({ candidateId, email: EMAIL })
    for (const { run } of rotations) await run(at.house)
    expect(JSON.stringify(await rows())).not.toContain('ada')
    expect((await again.get('/api/me')).body).toMatchObject({ candidateId, email: EMAIL })
  })
})
