import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Me } from '#contract/accounts.ts'
import type { Resume } from '#contract/profiles.ts'
import { personKeys } from '#server/accounts/tables.ts'
import type { House } from '#server/platform/house.ts'
import { deriveSecrets } from '#server/platform/secrets.ts'
import { listResumes } from '#server/profiles/list-resumes.ts'
import { resumes } from '#server/profiles/tables.ts'
import { claims, personals, rotations } from '#server/rooms.ts'
import { openAccountsHouse } from '#test/support/accounts-house.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { openTestHouse } from '#test/support/house.ts'

const TEXT = 'Ward nurse since 2019. Moved forty beds to electronic charts in Leeds.'
const EMAIL = 'ada@example.org'
const OTHER_MASTER = 'another master key that only tests know, long enough'
const MASTER = 'a master key that only tests know, long enough'

let house: House
let browser: Browser
let me: Me
beforeEach(async () => {
  const opened = await openTestHouse()
  house = opened.house
  browser = openBrowser(opened.app)
  me = (await browser.post('/api/guest')).body as Me
})

const paste = async (by = browser) => (await by.post('/api/resumes', { text: TEXT, label: 'Ada Lovelace' })).body as Resume
const shown = async (by = browser) => ((await by.get('/api/resumes')).body as { items: Resume[] }).items
const kept = () => house.db.q.select().from(resumes)
const keys = () => house.db.q.select().from(personKeys)
const withMaster = (master: string, previous?: string): House => ({ ...house, secrets: deriveSecrets(master, previous) })
const rotate = async (by: House) => {
  const done: number[] = []
  for (const { run } of rotations) done.push(await run(by))
  return done
}

describe('a résumé in the database', () => {
  it('[R136] holds nothing that can be read, neither text nor name, and is shown to its owner as it was', async () => {
    const resume = await paste()
    const [row] = await kept()
    for (const value of [row?.text, row?.label, row?.hidden]) expect(value).toMatch(/^v1\.[\w-]+\.[\w-]+$/)
    expect(JSON.stringify(row)).not.toMatch(/nurse|Leeds|Ada/)
    expect(await shown()).toEqual([resume])
    expect(resume).toMatchObject({ text: TEXT, label: 'Ada Lovelace' })
  })

  it('[R136] is sealed with one key for all of a person’s, and another for everybody else’s', async () => {
    await Promise.all([paste(), paste()])
    await paste()
    expect(await shown()).toHaveLength(3)
    const held = (await keys()).length
    const stranger = openBrowser((await openTestHouse({ db: house.db })).app)
    await stranger.post('/api/guest')
    await paste(stranger)
    expect(await keys()).toHaveLength(held + 1)
  })

  it('[R136] does not open in the place of another', async () => {
    const [one, two] = [await paste(), await paste()]
    const [row] = await house.db.q.select().from(resumes).where(eq(resumes.id, one.id))
    await house.db.q
      .update(resumes)
      .set({ text: row?.text ?? '' })
      .where(eq(resumes.id, two.id))
    await expect(listResumes(house, me.candidateId)).rejects.toMatchObject({ name: 'Unopenable' })
  })

  it('[R136] loses its key with its owner', async () => {
    await paste()
    await browser.delete('/api/me')
    expect([await kept(), await keys()]).toEqual([[], []])
  })

  it('[D17] goes along with its key to the account that a guest signs in to', async () => {
    const at = await openAccountsHouse({ environment: { LIMITS: 'off' }, db: house.db, claims: [...claims], personals })
    const signIn = async (by: Browser) => {
      await by.post('/api/login/code', { email: EMAIL })
      return (await by.post('/api/login', { email: EMAIL, code: await at.lastCode(), birthDate: '1990-05-17' })).body as Me
    }
    const account = await signIn(openBrowser(at.app))
    await paste()
    const guest = openBrowser(at.app)
    for (const [name, value] of browser.jar) guest.jar.set(name, value)
    expect(await signIn(guest)).toMatchObject({ candidateId: account.candidateId })
    expect(await listResumes(house, account.candidateId)).toMatchObject([{ text: TEXT }])
    expect(new Set((await keys()).map(({ candidateId }) => candidateId))).toEqual(new Set([account.candidateId]))
  })
})

describe('the master key', () => {
  it('can be replaced: what it sealed is open before, while and after it is rotated', async () => {
    await paste()
    const rotating = withMaster(OTHER_MASTER, MASTER)
    const texts = async (by: House) => (await listResumes(by, me.candidateId)).map(({ text }) => text)
    expect(await texts(rotating)).toEqual([TEXT])
    expect(await rotate(rotating)).toEqual([1, 0, 0])
    expect(await rotate(rotating)).toEqual([0, 0, 0])
    expect(await texts(withMaster(OTHER_MASTER))).toEqual([TEXT])
  })

  it('that was lost leaves what it sealed closed, and says so; new texts are sealed with a new one', async () => {
    await paste()
    const lost = withMaster(OTHER_MASTER)
    await expect(listResumes(lost, me.candidateId)).rejects.toMatchObject({
      code: 'not_available',
      message: expect.stringContaining('SECRET'),
    })
    expect(await rotate(lost)).toEqual([0, 0, 0])
    expect(await listResumes(house, me.candidateId)).toMatchObject([{ text: TEXT }])
  })
})

it('a résumé that was stored before texts were sealed is read as it is, and sealed by the next rotation', async () => {
  const { id } = await paste()
  const plain = { label: 'Old', text: TEXT, hidden: [{ text: 'secret', why: 'white' as const }] }
  await house.db.q.update(resumes).set(plain).where(eq(resumes.id, id))
  await house.db.q.delete(personKeys)
  expect(await shown()).toMatchObject([plain])
  expect(await rotate(house)).toEqual([0, 0, 1])
  expect(JSON.stringify(await kept())).not.toMatch(/nurse|Old|secret/)
  expect(await shown()).toMatchObject([plain])
})
