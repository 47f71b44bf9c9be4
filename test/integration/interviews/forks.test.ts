import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { InterviewId } from '#contract/ids.ts'
import type { Interview, InterviewSummary } from '#contract/interviews.ts'
import type { InterviewEvent } from '#contract/live.ts'
import type { Scorecard } from '#contract/scorecards.ts'
import { type Engine, endAbandoned, eraseUnkept } from '#server/interviews/index.ts'
import { findAny, listTurns } from '#server/interviews/store.ts'
import { interviewForks, interviews, turns } from '#server/interviews/tables.ts'
import { outbox } from '#server/platform/db/tables.ts'
import type { House } from '#server/platform/house.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { type HandClock, handClock } from '#test/support/clock.ts'
import { openTestEngine, openTestHouse, runTasks } from '#test/support/house.ts'
import { actorOf, leadInterview } from '#test/support/led-interview.ts'
import type { Room } from '#test/support/live-room.ts'

const NOBODY = '0190f3a0-0000-7000-8000-000000000000'
const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
let house: House
let engine: Engine
let clock: HandClock
let app: Awaited<ReturnType<typeof openTestHouse>>['app']
let browser: Browser
let by: ReturnType<typeof actorOf>
let room: Room
beforeEach(async () => {
  clock = handClock()
  ;({ house, app } = await openTestHouse({ clock }))
  engine = openTestEngine(house)
  browser = openBrowser(app)
  by = actorOf((await browser.post('/api/guest')).body)
  room = await leadInterview(house, engine, { by, questions: 3, kind: 'behavioural', persona: 'warm', mode: 'rehearsal', minutes: 20 })
  await runTasks(house)
})
afterEach(async () => {
  await engine.close()
  await house.background.settled()
  await house.db.close()
})

const read = async <Body>(path: string) => (await browser.get(path)).body as Body
const interviewOf = (id: InterviewId) => read<Interview>(`/api/interviews/${id}`)
const cardOf = (id: InterviewId) => read<Scorecard>(`/api/interviews/${id}/scorecard`)
const questions = async () => (await interviewOf(room.id)).transcript.filter(({ kind }) => kind === 'question')
const fork = async (at = 1): Promise<Interview> => {
  clock.advance(MINUTE)
  const reply = await browser.post(`/api/interviews/${room.id}/forks`, { turnId: (await questions())[at]?.turnId })
  expect(reply.status).toBe(201)
  return reply.body as Interview
}

describe('a fork', () => {
  it('[IV50] waits in the lobby with the plan, the target and the settings of the other', async () => {
    const made = await fork()
    const origin = await interviewOf(room.id)
    const { title, target, kind, persona, mode, minutes, language, seniority, keep } = origin
    expect(made).toMatchObject({ title, target, kind, persona, mode, minutes, language, seniority, keep })
    expect(made).toMatchObject({ status: 'lobby', seq: 0, answered: 0, score: null, endCause: null, elapsedMs: 0, answerable: null })
    expect(made.forkedFrom).toEqual({ isDeleted: false, id: room.id, title, createdAt: origin.createdAt })
    expect(await interviewOf(made.id)).toEqual(made)
    const [mine, theirs] = [await findAny(house.db, made.id), await findAny(house.db, room.id)]
    expect(mine?.plan).toEqual(theirs?.plan)
    expect(await house.db.q.select().from(outbox)).not.toContainEqual(expect.objectContaining({ state: 'waiting' }))
  })

  it('[IV50] leaves the other one as it was, to the last event', async () => {
    const all = async () => [
      await interviewOf(room.id),
      await read<{ events: InterviewEvent[] }>(`/api/interviews/${room.id}/events`),
      await cardOf(room.id),
      await findAny(house.db, room.id),
    ]
    const before = await all()
    const made = await fork()
    await browser.delete(`/api/interviews/${made.id}`)
    await runTasks(house)
    expect(await all()).toEqual(before)
  })

  it('[IV51] has the conversation up to its question, marked as copied', async () => {
    const made = await fork(1)
    const { transcript } = await interviewOf(room.id)
    const [, second] = transcript.filter(({ kind }) => kind === 'question')
    const said = transcript.slice(0, transcript.findIndex(({ turnId }) => turnId === second?.turnId) + 1)
    const words = (all: Interview['transcript']) => all.map(({ speaker, kind, text, at, slotId }) => ({ speaker, kind, text, at, slotId }))
    expect(words(made.transcript)).toEqual(words(said))
    expect(made.transcript.every(({ copied }) => copied)).toBe(true)
    expect(transcript.some(({ copied }) => copied)).toBe(false)
    const old = new Set(transcript.map(({ turnId }) => turnId))
    expect(made.transcript.some(({ turnId }) => old.has(turnId))).toBe(false)
    const answered = made.transcript.flatMap(({ answers }) => answers ?? [])
    expect(answered.every((turnId) => made.transcript.some((turn) => turn.turnId === turnId))).toBe(true)
  })

  it('[IV51] may be made from an answer, and from an interview that is a fork itself', async () => {
    const { transcript } = await interviewOf(room.id)
    const answer = transcript.findLast(({ kind }) => kind === 'answer')
    const first = (await browser.post(`/api/interviews/${room.id}/forks`, { turnId: answer?.turnId })).body as Interview
    const [opening] = first.transcript
    const second = (await browser.post(`/api/interviews/${first.id}/forks`, { turnId: opening?.turnId })).body as Interview
    expect(second.forkedFrom).toMatchObject({ id: first.id })
    expect(second.transcript.map(({ text }) => text)).toEqual([opening?.text])
  })

  it('is in the list, which says what it was forked from', async () => {
    const made = await fork()
    const { items } = await read<{ items: InterviewSummary[] }>('/api/interviews')
    expect(items.map(({ id, forkedFrom }) => [id, forkedFrom])).toEqual([
      [made.id, made.forkedFrom],
      [room.id, null],
    ])
  })
})

describe('[IV54] what was copied into a fork', () => {
  it('is judged and counted where it was said, and there alone', async () => {
    const made = await fork(1)
    await runTasks(house)
    expect(await cardOf(made.id)).toMatchObject({ answers: [], competencies: [], overall: null })
    const { plan } = (await findAny(house.db, made.id)) ?? { plan: [] }
    const { notCovered } = await cardOf(made.id)
    expect(notCovered).not.toContain(plan[0]?.competency)
    expect(notCovered).toContain(plan[1]?.competency)
  })
})

describe('[IV55] a fork whose origin is deleted', () => {
  it('keeps its copy, and says that its origin is gone', async () => {
    const made = await fork()
    expect((await browser.delete(`/api/interviews/${room.id}`)).status).toBe(204)
    expect(await interviewOf(made.id)).toEqual({ ...made, forkedFrom: { isDeleted: true } })
    expect((await read<{ items: InterviewSummary[] }>('/api/interviews')).items).toMatchObject([{ forkedFrom: { isDeleted: true } }])
  })

  it('can be deleted itself while the origin stays', async () => {
    const made = await fork()
    await browser.delete(`/api/interviews/${made.id}`)
    expect(await house.db.q.select().from(interviewForks)).toEqual([])
    expect((await listTurns(house.db, room.id)).length).toBeGreaterThan(0)
    expect((await house.db.q.select().from(turns)).every(({ interviewId }) => interviewId === room.id)).toBe(true)
  })
})

describe('a fork is not made', () => {
  it.each(['foreign', 'absent', 'malformed'] as const)('[IV23] from an interview that is %s', async (which) => {
    const other = openBrowser(app)
    await other.post('/api/guest')
    const [question] = await questions()
    const id = { foreign: room.id, absent: NOBODY, malformed: "1'--" }[which]
    const asker = which === 'foreign' ? other : browser
    expect(await asker.post(`/api/interviews/${id}/forks`, { turnId: question?.turnId })).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    })
    expect(await house.db.q.select().from(interviews)).toHaveLength(1)
  })

  it('from a turn that is not in it', async () => {
    for (const turnId of [NOBODY, room.id]) {
      expect(await browser.post(`/api/interviews/${room.id}/forks`, { turnId })).toMatchObject({ status: 404, body: { code: 'not_found' } })
    }
  })

  it.each([
    ['no turn', {}, ['turnId']],
    ['a turn that is no id', { turnId: 'first' }, ['turnId']],
    ['an unknown field', { turnId: NOBODY, keep: false }, ['keep']],
  ])('of %s', async (_, body, fields) => {
    const reply = await browser.post(`/api/interviews/${room.id}/forks`, body)
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input' } })
    expect(Object.keys((reply.body as { fields: object }).fields)).toEqual(fields)
  })

  it('without a login', async () => {
    const [question] = await questions()
    expect(await openBrowser(app).post(`/api/interviews/${room.id}/forks`, { turnId: question?.turnId })).toMatchObject({ status: 401 })
  })

  it('twice under one Idempotency-Key', async () => {
    const [question] = await questions()
    const send = () =>
      browser.post(`/api/interviews/${room.id}/forks`, { turnId: question?.turnId }, { headers: { 'idempotency-key': 'once' } })
    expect((await send()).body).toEqual((await send()).body)
    expect(await house.db.q.select().from(interviews)).toHaveLength(2)
  })

  it('more often than interviews may be prepared', async () => {
    const limited = await openTestHouse({ environment: { LIMITS: 'on' }, db: house.db, clock })
    const hurried = openBrowser(limited.app)
    const other = actorOf((await hurried.post('/api/guest')).body)
    const led = await leadInterview(house, engine, { by: other, questions: 2 })
    const { transcript } = (await hurried.get(`/api/interviews/${led.id}`)).body as Interview
    const statuses: number[] = []
    do statuses.push((await hurried.post(`/api/interviews/${led.id}/forks`, { turnId: transcript[0]?.turnId })).status)
    while (statuses.at(-1) === 201 && statuses.length < 100)
    expect(statuses.at(-1)).toBe(429)
  })
})

describe('a fork keeps the promises that interviews keep', () => {
  it('[R110] it is in the export with what was copied into it', async () => {
    const made = await fork()
    const { rooms } = await read<{ rooms: { room: string; data: unknown }[] }>('/api/me/export')
    const { data } = rooms.find((each) => each.room === 'interviews') ?? {}
    expect(data).toEqual(expect.arrayContaining([expect.objectContaining({ id: made.id, forkedFrom: made.forkedFrom })]))
    expect(JSON.stringify(data)).toContain('"copied":true')
  })

  it('[R111] it is erased with everything of its candidate', async () => {
    await fork()
    expect((await browser.delete('/api/me')).status).toBe(204)
    for (const table of [interviews, turns, interviewForks]) expect(await house.db.q.select().from(table)).toEqual([])
  })

  it('[IV34] a copy of what is not to be kept is not kept either', async () => {
    await house.db.q.update(interviews).set({ keep: false })
    const made = await fork()
    expect(made.keep).toBe(false)
    clock.advance(15 * MINUTE + 1)
    await eraseUnkept(house)
    for (const table of [interviews, turns, interviewForks]) expect(await house.db.q.select().from(table)).toEqual([])
  })

  it('[IV33] one that nobody opens ends abandoned', async () => {
    const made = await fork()
    clock.advance(7 * DAY + 1)
    await endAbandoned(house)
    expect(await interviewOf(made.id)).toMatchObject({ status: 'ended', endCause: 'abandoned', seq: 1 })
  })
})
