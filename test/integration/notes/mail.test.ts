import { describe, expect, it, onTestFinished } from 'vitest'
import { makeDigests } from '#server/notes/index.ts'
import { noteMails } from '#server/notes/tables.ts'
import type { House } from '#server/platform/house.ts'
import { listDevMails } from '#server/platform/mail/outbox.ts'
import { MailFailure } from '#server/platform/mail/port.ts'
import { openSmtp } from '#server/platform/mail/smtp.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { runTasks } from '#test/support/house.ts'
import { openNotes } from '#test/support/notes.ts'
import { openSmtpServer } from '#test/support/smtp-server.ts'

const HOUR = 3_600_000
const ADA = 'ada@example.org'
const CODE = 'Your Greenroom sign-in code'

const choose = (browser: Browser, topic: string, mail: string, timeZone?: string) =>
  browser.put('/api/notes/preferences', { topic, inApp: true, mail, ...(timeZone ? { timeZone } : {}) })
/** What was mailed, the oldest first, without the codes of signing in. */
const mailed = async (house: House) => (await listDevMails(house)).filter(({ subject }) => subject !== CODE).toReversed()
const subjects = async (house: House) => (await mailed(house)).map(({ subject }) => subject)
const states = async ({ db }: House) => (await db.q.select().from(noteMails)).map(({ state }) => state)
const tokenIn = (text: string) => /\/unsubscribe\/(\S+)/.exec(text)?.[1] ?? ''
const digest = async (house: House) => {
  await makeDigests(house)
  await runTasks(house)
}

describe('a note that is mailed at once', () => {
  it('[NO6] [NO8] is one mail that says why it came and how to stop it, with no pixel and no redirect', async () => {
    const { house, tell } = await openNotes({ address: ADA })
    await tell({ topic: 'reviews', cause: 'one', title: 'Somebody has written' })
    await tell({ topic: 'reviews', cause: 'one', title: 'Somebody has written' })
    const [mail, ...others] = await mailed(house)
    expect(others).toEqual([])
    expect(mail).toMatchObject({ to: ADA, subject: 'Somebody has written' })
    expect(mail?.text.replace(tokenIn(mail.text), 'TOKEN')).toBe(
      [
        'Somebody has written',
        'This is what happened.',
        'http://localhost:3000/learn',
        '',
        '--',
        'You get this mail because your choices under Account say that views of people you asked are mailed to you at once.',
        'Stop these mails, without signing in: http://localhost:3000/unsubscribe/TOKEN',
        'Choose what is mailed to you: http://localhost:3000/account',
        'We never ask for a password, and nobody from here will ever ask you for a code.',
      ].join('\n'),
    )
    expect(await states(house)).toEqual(['sent'])
  })

  it('[NO5] is not mailed where mail is off, which it is for most until it is chosen', async () => {
    const { house, browser, tell } = await openNotes({ address: ADA })
    for (const topic of ['alerts', 'scorecards', 'recommendations'] as const) await tell({ topic })
    await choose(browser, 'alerts', 'instant')
    await choose(browser, 'reviews', 'off')
    await tell({ topic: 'alerts', title: 'Wanted' })
    await tell({ topic: 'reviews' })
    expect(await subjects(house)).toEqual(['Wanted'])
  })

  it('[NO8] reaches a mail server with the headers of one-click unsubscribing', async () => {
    const server = await openSmtpServer()
    onTestFinished(server.close)
    const { house, tell, by } = await openNotes({ address: ADA })
    house.mailer = openSmtp(server.url, 'greenroom@practice.example')
    await tell({ title: 'Somebody has written' })
    const [mail = ''] = server.received.map((text) => text.replaceAll(/\r\n\s+/g, ' '))
    const token = tokenIn(/^List-Unsubscribe: <(.*)>$/m.exec(mail)?.[1] ?? '')
    expect(token).toMatch(new RegExp(`^${by.id}_reviews_[0-9a-f]{64}$`))
    expect(mail).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m)
    expect(mail).toMatch(/^Message-ID: <[0-9a-f-]{36}@localhost>\r?$/m)
    expect(server.received).toHaveLength(1)
  })

  it('[NO6] is tried again when the server did not take it, and never when it may have', async () => {
    const { house, tell } = await openNotes({ address: ADA })
    const sent: string[] = []
    const failures = [
      new MailFailure('ESOCKET', { retryable: true, mayHaveArrived: false }),
      null,
      new MailFailure('ECONNECTION', { retryable: true, mayHaveArrived: true }),
    ]
    house.mailer = {
      send: async ({ subject }) => {
        sent.push(subject)
        const failure = failures.shift()
        if (failure) throw failure
      },
    }
    await tell({ title: 'Refused once' })
    await tell({ title: 'Perhaps taken' })
    expect(sent).toEqual(['Refused once', 'Refused once', 'Perhaps taken'])
    expect((await states(house)).toSorted()).toEqual(['sent', 'unclear'])
  })

  it('[NO6] is not sent again by a worker that finds it begun', async () => {
    const { house, tell } = await openNotes({ address: ADA })
    const { send } = house.mailer
    house.mailer = {
      // Another worker takes the task over while this one is sending.
      send: async (mail) => {
        house.mailer = { send }
        await runTasks(house)
        await send(mail)
      },
    }
    await tell({ title: 'Once' })
    expect(await subjects(house)).toEqual(['Once'])
  })

  it('[NO6] is given up when the server says that it will never take it', async () => {
    const server = await openSmtpServer({ refuse: ADA })
    onTestFinished(server.close)
    const { house, tell, lines } = await openNotes({ address: ADA })
    house.mailer = openSmtp(server.url, 'greenroom@practice.example')
    await tell()
    expect(await states(house)).toEqual(['failed'])
    expect(lines.join('\n')).toContain('a task was given up')
    expect(lines.join('\n')).not.toContain(ADA)
  })
})

describe('a day’s notes', () => {
  it('[NO7] are one mail in the morning where their reader is, without those that were read and those that came since', async () => {
    const { house, browser, tell, clock } = await openNotes({ address: ADA })
    await choose(browser, 'alerts', 'daily', 'America/New_York')
    await tell({ topic: 'alerts', title: 'Read before' })
    const [read] = ((await browser.get('/api/notes')).body as { items: { id: string }[] }).items
    await browser.post(`/api/notes/${read?.id}/read`)
    await tell({ topic: 'alerts', title: 'One' })
    await tell({ topic: 'alerts', title: 'Two' })
    // 09:00 UTC is four in the morning there; eight o’clock is 13:00 UTC.
    clock.advance(4 * HOUR - 1)
    await digest(house)
    expect(await subjects(house)).toEqual([])
    clock.advance(1)
    await tell({ topic: 'alerts', title: 'For tomorrow' })
    await digest(house)
    await digest(house)
    expect(await subjects(house)).toEqual(['2 notes since yesterday: One …'])
    const [mail] = await mailed(house)
    expect(mail?.text).toContain('Two')
    for (const other of ['Read before', 'For tomorrow']) expect(mail?.text).not.toContain(other)
    clock.advance(24 * HOUR)
    await digest(house)
    expect(await subjects(house)).toEqual(['2 notes since yesterday: One …', 'For tomorrow'])
    clock.advance(24 * HOUR)
    await digest(house)
    expect(await states(house)).toEqual(['sent', 'sent'])
  })

  it('[NO7] of a week come on Monday, in UTC while nobody has said where', async () => {
    const { house, browser, tell, clock } = await openNotes({ address: ADA })
    await choose(browser, 'recommendations', 'weekly')
    await tell({ topic: 'recommendations', title: 'To learn' })
    clock.set(Date.UTC(2026, 2, 9, 7, 59))
    await digest(house)
    expect(await subjects(house)).toEqual([])
    clock.set(Date.UTC(2026, 2, 9, 8))
    await digest(house)
    expect(await subjects(house)).toEqual(['To learn'])
  })
})

describe('stopping', () => {
  const waiting = async () => {
    const at = await openNotes({ address: ADA })
    await at.tell({ title: 'Somebody has written' })
    const [mail] = await mailed(at.house)
    return { ...at, token: tokenIn(mail?.text ?? ''), stranger: openBrowser(at.app) }
  }

  it('[NO8] needs no login and one POST, from a page of ours or from a mail program; looking stops nothing', async () => {
    const { app, browser, stranger, token, tell, house } = await waiting()
    expect(await stranger.get(`/api/unsubscribe/${token}`)).toMatchObject({ status: 200, body: { topics: ['reviews'], isStopped: false } })
    await tell({ title: 'Still wanted' })
    const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'List-Unsubscribe=One-Click' }
    expect((await app.request(`/unsubscribe/${token}`, form)).status).toBe(204)
    expect(await stranger.post(`/api/unsubscribe/${token}`)).toMatchObject({ status: 200, body: { topics: ['reviews'], isStopped: true } })
    await tell({ title: 'Not wanted' })
    expect(await subjects(house)).toEqual(['Somebody has written', 'Still wanted'])
    expect((await browser.get('/api/notes/preferences')).body).toMatchObject({ topics: [{}, {}, { inApp: true, mail: 'off' }, {}] })
  })

  it('[NO9] drops a mail that waits, and leaves what is wanted in a mail of several', async () => {
    const { house, browser, stranger, token, tell, clock } = await waiting()
    await choose(browser, 'reviews', 'daily')
    await choose(browser, 'alerts', 'daily')
    await tell({ topic: 'reviews', title: 'A view' })
    await tell({ topic: 'alerts', title: 'A posting' })
    clock.advance(24 * HOUR)
    await makeDigests(house)
    await stranger.post(`/api/unsubscribe/${token}`)
    await runTasks(house)
    expect((await subjects(house)).at(-1)).toBe('A posting')
    await tell({ topic: 'alerts', title: 'Another posting' })
    clock.advance(24 * HOUR)
    await makeDigests(house)
    await choose(browser, 'alerts', 'off')
    await runTasks(house)
    expect((await states(house)).toSorted()).toEqual(['dropped', 'sent', 'sent'])
  })

  it('[NO8] takes only a token that was made here, and whose account is there', async () => {
    const { stranger, browser, token, by } = await waiting()
    const [, , mac = ''] = token.split('_')
    for (const other of ['', 'x', `${by.id}_alerts_${mac}`, `${token}0`, token.slice(0, -1)])
      expect((await stranger.post(`/api/unsubscribe/${other || 'none'}`)).status).toBe(404)
    await browser.delete('/api/me')
    expect(await stranger.post(`/api/unsubscribe/${token}`)).toMatchObject({ status: 404, body: { code: 'not_found' } })
  })
})
