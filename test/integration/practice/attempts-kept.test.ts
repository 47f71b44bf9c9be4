import { describe, expect, it } from 'vitest'
import type { Attempt } from '#contract/practice.ts'
import { eraseUnkept } from '#server/interviews/index.ts'
import { answerAttempts } from '#server/practice/tables.ts'
import { openBrowser } from '#test/support/browser.ts'
import { BETTER, openPractice, weak } from '#test/support/practice.ts'

describe('[PR7] attempts', () => {
  it('are in the export, word for word', async () => {
    const { read, lead, retry } = await openPractice()
    await retry(await lead(), BETTER)
    const words = JSON.stringify(await read('/api/me/export'))
    expect(words).toContain('I still have the sheet.')
    expect(words).toContain('Your further attempts at a question')
  })

  it('go with their interview, and with everything of their candidate', async () => {
    const { house, browser, lead, retry } = await openPractice()
    const room = await lead()
    await retry(room, BETTER)
    await browser.delete(`/api/interviews/${room.id}`)
    expect(await house.db.q.select().from(answerAttempts)).toEqual([])
    await retry(await lead(), BETTER)
    await browser.delete('/api/me')
    expect(await house.db.q.select().from(answerAttempts)).toEqual([])
  })

  it('[IV34] go with an interview that is not to be kept', async () => {
    const { house, clock, lead, retry } = await openPractice()
    await retry(await lead(weak, { keep: false }), BETTER)
    clock.advance(15 * 60_000 + 1)
    await eraseUnkept(house)
    expect(await house.db.q.select().from(answerAttempts)).toEqual([])
  })

  it('follow a guest into the account they sign in to', async () => {
    const { app, clock, browser, read, lead, retry } = await openPractice()
    const codeIn = async () => {
      const { items } = await read<{ items: { text: string }[] }>('/api/dev/mails')
      return /\b\d{6}\b/.exec(items[0]?.text ?? '')?.[0]
    }
    const email = 'ada@example.org'
    const owner = openBrowser(app)
    await owner.post('/api/login/code', { email })
    await owner.post('/api/login', { email, code: await codeIn(), birthDate: '1990-05-17' })
    const room = await lead()
    await retry(room, BETTER)
    clock.advance(60_000)
    await browser.post('/api/login/code', { email })
    expect((await browser.post('/api/login', { email, code: await codeIn() })).status).toBe(200)
    expect(((await owner.get(`/api/interviews/${room.id}/attempts`)).body as { items: Attempt[] }).items).toMatchObject([{ text: BETTER }])
  })
})
