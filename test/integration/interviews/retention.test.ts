import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Interview } from '#contract/interviews.ts'
import type { InterviewEvent } from '#contract/live.ts'
import { type Engine, endAbandoned, eraseUnkept } from '#server/interviews/index.ts'
import { commands, interviewEvents, interviews, turns } from '#server/interviews/tables.ts'
import type { House } from '#server/platform/house.ts'
import { listDevMails } from '#server/platform/mail/outbox.ts'
import { answerScores } from '#server/scorecards/tables.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { type HandClock, handClock } from '#test/support/clock.ts'
import { openTestEngine, openTestHouse, runTasks } from '#test/support/house.ts'
import { actorOf, leadInterview } from '#test/support/led-interview.ts'
import { flushUntil, isAsked, openRoom } from '#test/support/live-room.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
let house: House
let engine: Engine
let clock: HandClock
let browser: Browser
let by: ReturnType<typeof actorOf>
let app: Awaited<ReturnType<typeof openTestHouse>>['app']
beforeEach(async () => {
  clock = handClock()
  ;({ house, app } = await openTestHouse({ clock }))
  engine = openTestEngine(house)
  browser = openBrowser(app)
  by = actorOf((await browser.post('/api/guest')).body)
})
afterEach(async () => {
  await engine.close()
  await house.background.settled()
  await house.db.close()
})

const tables = { interviews, interviewEvents, turns, commands, answerScores }
const rowCounts = async () =>
  Object.fromEntries(
    await Promise.all(Object.entries(tables).map(async ([name, table]) => [name, (await house.db.q.select().from(table)).length] as const)),
  )
const nothing = { interviews: 0, interviewEvents: 0, turns: 0, commands: 0, answerScores: 0 }
const led = async (wanted = {}) => {
  const room = await leadInterview(house, engine, { by, questions: 2, ...wanted })
  await runTasks(house)
  return room
}

describe('an interview that was led', () => {
  it('[IV4] is read back with its transcript, and its log is the one that was told', async () => {
    const room = await openRoom(house, engine, { by })
    const tab = await room.open()
    await room.start(tab)
    await flushUntil(tab, isAsked)
    await room.answer(tab, FULL_ANSWER)
    await flushUntil(tab, isAsked)
    const interview = (await browser.get(`/api/interviews/${room.id}`)).body as Interview
    expect(interview).toMatchObject({ status: 'listening', answered: 1, seq: tab.page.seq, answerable: tab.page.answerable() })
    expect(interview.transcript.map(({ speaker, text }) => [speaker, text])).toEqual(
      tab.page.events.flatMap((event) => (event.type === 'turn.ended' ? [[event.by ? 'interviewer' : 'candidate', event.text]] : [])),
    )
    const { events } = (await browser.get(`/api/interviews/${room.id}/events?afterSeq=3`)).body as { events: InterviewEvent[] }
    expect(events).toEqual(tab.page.events.slice(3))
    expect(JSON.stringify(interview)).not.toContain('lookFor')
  })

  it('[R111] is deleted with everything that came of it', async () => {
    const room = await led()
    expect(Object.values(await rowCounts()).every((count) => count > 0)).toBe(true)
    expect((await browser.delete(`/api/interviews/${room.id}`)).status).toBe(204)
    expect(await rowCounts()).toEqual(nothing)
    expect((await browser.get(`/api/interviews/${room.id}`)).status).toBe(404)
    expect((await browser.delete(`/api/interviews/${room.id}`)).status).toBe(404)
    await runTasks(house)
    expect(await rowCounts()).toEqual(nothing)
  })

  it('[R111] and deleted while it is led falls silent', async () => {
    const room = await openRoom(house, engine, { by })
    const tab = await room.open()
    await room.start(tab)
    await browser.delete(`/api/interviews/${room.id}`)
    expect(await room.answer(tab, FULL_ANSWER, room.id as never)).toMatchObject({ ok: false, error: { code: 'not_found' } })
    await engine.close()
    await runTasks(house)
    expect(await rowCounts()).toEqual(nothing)
  })

  it('[R110] is in the export with every word, and so is how it was judged', async () => {
    await led()
    const file = (await browser.get('/api/me/export')).body as { rooms: { room: string; data: unknown }[] }
    const text = JSON.stringify(file)
    expect(text).toContain(FULL_ANSWER)
    expect(text).toContain('Ward nurse')
    expect(text).toContain('answered')
    expect(text).toContain('"fix"')
    expect(text).not.toContain('tokenMac')
  })

  it('[R111] leaves nothing when everything of its candidate is deleted', async () => {
    await led()
    expect((await browser.delete('/api/me')).status).toBe(204)
    expect(await rowCounts()).toEqual(nothing)
  })
})

describe('[IV34] an interview that is not to be kept', () => {
  it('is erased 15 minutes after its last page was closed, and not before', async () => {
    await led({ keep: false })
    clock.advance(15 * MINUTE)
    await eraseUnkept(house)
    expect(await rowCounts()).toMatchObject({ interviews: 1 })
    clock.advance(1)
    await eraseUnkept(house)
    expect(await rowCounts()).toEqual(nothing)
  })

  it('stays while a page is open, however long', async () => {
    const room = await openRoom(house, engine, { by, keep: false })
    const tab = await room.open()
    for (let hour = 0; hour < 3; hour++) {
      clock.advance(60 * MINUTE)
      await engine.tick([room.id])
      await eraseUnkept(house)
    }
    expect(await rowCounts()).toMatchObject({ interviews: 1 })
    tab.pair.disconnect()
    await house.background.settled()
    clock.advance(15 * MINUTE + 1)
    await eraseUnkept(house)
    expect(await rowCounts()).toEqual(nothing)
  })

  it('does not take others along', async () => {
    await led()
    clock.advance(DAY)
    await eraseUnkept(house)
    expect(await rowCounts()).toMatchObject({ interviews: 1 })
  })
})

describe('[IV33] an interview that nobody opens', () => {
  it('is abandoned after seven days, and not before', async () => {
    const room = await openRoom(house, engine, { by })
    const tab = await room.open()
    await room.start(tab)
    await flushUntil(tab, isAsked)
    tab.pair.disconnect()
    await house.background.settled()
    clock.advance(7 * DAY)
    await endAbandoned(house)
    expect((await browser.get(`/api/interviews/${room.id}`)).body).toMatchObject({ status: 'listening' })
    clock.advance(1)
    await endAbandoned(house)
    const shown = (await browser.get(`/api/interviews/${room.id}`)).body as Interview
    expect(shown).toMatchObject({ status: 'ended', endCause: 'abandoned', endedAt: clock.now() })
    const { seq } = shown
    await endAbandoned(house)
    expect((await browser.get(`/api/interviews/${room.id}`)).body).toMatchObject({ seq })
  })
})

describe('[IV30] [IV31] the interview clock', () => {
  const joined = async (minutes: number) => {
    const room = await openRoom(house, engine, { by, minutes })
    const tab = await room.open()
    await room.start(tab)
    await flushUntil(tab, isAsked)
    return { room, tab }
  }
  const elapsed = async (id: string) => ((await browser.get(`/api/interviews/${id}`)).body as Interview).elapsedMs
  const passes = async (id: Parameters<Engine['tick']>[0][number], ms: number) => {
    for (let left = ms; left > 0; left -= 5_000) {
      clock.advance(Math.min(left, 5_000))
      await engine.tick([id])
    }
  }

  it('counts what passes while a page is joined, and nothing else', async () => {
    const { room, tab } = await joined(30)
    await passes(room.id, 2 * MINUTE)
    expect(await elapsed(room.id)).toBe(2 * MINUTE)
    tab.pair.disconnect()
    await house.background.settled()
    clock.advance(3 * DAY)
    await room.open()
    await passes(room.id, MINUTE)
    expect(await elapsed(room.id)).toBe(3 * MINUTE)
  })

  it('stands still in the lobby', async () => {
    const room = await openRoom(house, engine, { by })
    await room.open()
    await passes(room.id, MINUTE)
    expect(await elapsed(room.id)).toBe(0)
  })
})

it('interviews of a guest go along into the account they sign in to', async () => {
  const signIn = async (at: Browser) => {
    await at.post('/api/login/code', { email: 'ada@example.org' })
    const code = /\d{6}/.exec((await listDevMails(house))[0]?.text ?? '')?.[0]
    return at.post('/api/login', { email: 'ada@example.org', code, birthDate: '1990-05-17' })
  }
  expect((await signIn(browser)).status).toBe(200)
  const room = await led()

  const elsewhere = openBrowser(app)
  const guest = actorOf((await elsewhere.post('/api/guest')).body)
  const second = await leadInterview(house, engine, { by: guest, questions: 1 })
  clock.advance(2 * MINUTE)
  expect((await signIn(elsewhere)).status).toBe(200)
  const { items } = (await elsewhere.get('/api/interviews')).body as { items: { id: string }[] }
  expect(new Set(items.map(({ id }) => id))).toEqual(new Set([room.id, second.id]))
  expect((await elsewhere.get(`/api/interviews/${second.id}`)).body).toMatchObject({ answered: expect.any(Number) })
})
