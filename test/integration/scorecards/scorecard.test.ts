import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AnswerScore, Scorecard } from '#contract/scorecards.ts'
import type { Slot } from '#server/interviewer/slots.ts'
import type { Engine } from '#server/interviews/index.ts'
import { findAny } from '#server/interviews/store.ts'
import { interviews } from '#server/interviews/tables.ts'
import { outbox } from '#server/platform/db/tables.ts'
import type { House } from '#server/platform/house.ts'
import { bank } from '#server/questions/index.ts'
import { scoreAnswerTask } from '#server/scorecards/index.ts'
import { answerScores } from '#server/scorecards/tables.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { openTestEngine, openTestHouse, runTasks } from '#test/support/house.ts'
import { actorOf, leadInterview } from '#test/support/led-interview.ts'
import { flushUntil, isAsked, openRoom, type Room } from '#test/support/live-room.ts'
import { FULL_ANSWER, slot } from '#test/support/slots.ts'

let house: House
let engine: Engine
let browser: Browser
let by: ReturnType<typeof actorOf>
beforeEach(async () => {
  const at = await openTestHouse()
  house = at.house
  engine = openTestEngine(house)
  browser = openBrowser(at.app)
  by = actorOf((await browser.post('/api/guest')).body)
})
afterEach(async () => {
  await engine.close()
  await house.background.settled()
  await house.db.close()
})

const cardOf = async ({ id }: Pick<Room, 'id'>) => (await browser.get(`/api/interviews/${id}/scorecard`)).body as Scorecard
const WARD = 'Tell me about a time when you changed how a handover works on your ward.'
const behavioural = { kind: 'behavioural', mode: 'coaching' } as const
const led = (wanted = {}) => leadInterview(house, engine, { by, ...behavioural, ...wanted })
const opened = async (wanted = {}, plan?: Slot[]) => {
  const room = await openRoom(house, engine, { by, ...behavioural, ...wanted })
  if (plan) await house.db.q.update(interviews).set({ plan }).where(eq(interviews.id, room.id))
  const tab = await room.open()
  await room.start(tab)
  await flushUntil(tab, isAsked)
  return { room, tab }
}

describe('a scorecard', () => {
  it('[SC30] is partial while answers are judged, complete when the last one is', async () => {
    const room = await led({ questions: 4 })
    const before = await cardOf(room)
    expect(before).toMatchObject({ status: 'scoring', overall: null })
    expect(before.answers.every(({ state }) => state === 'waiting')).toBe(true)
    await runTasks(house)
    const card = await cardOf(room)
    expect(card).toMatchObject({ interviewId: room.id, status: 'complete', overall: expect.any(Number), notCovered: [] })
    expect(card.answers.length).toBeGreaterThanOrEqual(3)
    expect(card.answers.every(({ state, result }) => state === 'scored' && result !== null)).toBe(true)
    const [row] = await house.db.q.select({ score: interviews.score }).from(interviews)
    expect(row).toEqual({ score: card.overall })
    expect((await browser.get('/api/interviews')).body).toMatchObject({ items: [{ score: card.overall }] })
  })

  it('[SC30] of fewer than three answers has no overall score', async () => {
    const { room, tab } = await opened({ questions: 4 })
    await room.answer(tab, FULL_ANSWER)
    await room.end(tab)
    await runTasks(house)
    const card = await cardOf(room)
    expect(card).toMatchObject({ status: 'insufficient', overall: null })
    expect(card.notCovered.length).toBeGreaterThan(0)
  })

  it('of an interview without an answer says that there is nothing', async () => {
    const { room, tab } = await opened()
    await room.end(tab)
    await runTasks(house)
    expect(await cardOf(room)).toMatchObject({ status: 'insufficient', overall: null, answers: [], competencies: [] })
  })

  it('[SC3] rests on exact words of the answers', async () => {
    const room = await led({ questions: 3 })
    await runTasks(house)
    const { answers } = await cardOf(room)
    const spans = answers.flatMap(({ answer, result }) => (result?.spans ?? []).map((span) => ({ span, answer })))
    expect(spans.length).toBeGreaterThan(3)
    for (const { span, answer } of spans) expect(answer.slice(span.start, span.end)).toBe(span.quote)
  })

  it('[IV35] [IV36] judges no request, and nothing waits for a judgement', async () => {
    const { room, tab } = await opened()
    await room.answer(tab, 'Could you repeat the question, please?')
    await flushUntil(tab, isAsked)
    expect(await house.db.q.select().from(outbox)).toEqual([])
    await room.answer(tab, FULL_ANSWER)
    await flushUntil(tab, (page) => page.events.some((event) => event.type === 'answer.accepted' && event.isJudged) && isAsked(page))
    expect(await house.db.q.select().from(outbox)).toMatchObject([{ task: 'scorecards.score-answer', state: 'waiting' }])
    await runTasks(house)
    expect((await cardOf(room)).answers).toMatchObject([{ answer: FULL_ANSWER, state: 'scored' }])
  })
})

describe('the sample answers of a bank question', () => {
  it('[SC53] come with the scorecard of an interview that is over, and never before', async () => {
    const question = bank.find(({ anchors }) => anchors !== undefined)
    const { room, tab } = await opened({ questions: 2 }, [
      slot('s1', { questionId: question?.id ?? null, question: question?.text ?? '', maxProbes: 0 }),
      slot('s2', { question: WARD, maxProbes: 0 }),
    ])
    await room.answer(tab, FULL_ANSWER)
    await flushUntil(tab, isAsked)
    await runTasks(house)
    const strong = question?.anchors?.strong ?? 'no question has anchors'
    const seen = JSON.stringify([await cardOf(room), await browser.get(`/api/interviews/${room.id}`), tab.page.events])
    expect(seen.includes(FULL_ANSWER) && !seen.includes(strong.slice(0, 40))).toBe(true)
    await room.answer(tab, FULL_ANSWER)
    await flushUntil(tab, ({ hasEnded }) => hasEnded())
    const { answers } = await cardOf(room)
    expect(answers.map(({ anchors }) => anchors)).toEqual([question?.anchors, undefined])
  })
})

describe('a follow-up', () => {
  it('is judged together with what was said before, in place of it', async () => {
    const { room, tab } = await opened({}, [slot('s1', { question: WARD })])
    const short = 'I usually just try to communicate well with everyone in the team.'
    await room.answer(tab, short)
    await flushUntil(tab, isAsked)
    expect(tab.page.events.findLast((event) => event.type === 'turn.started')).toMatchObject({ kind: 'probe' })
    await runTasks(house)
    const [before] = (await cardOf(room)).answers
    await room.answer(tab, FULL_ANSWER)
    await flushUntil(tab, isAsked)
    expect((await cardOf(room)).answers).toMatchObject([{ state: 'waiting', answer: `${short}\n\n${FULL_ANSWER}` }])
    await runTasks(house)
    const [after] = (await cardOf(room)).answers
    expect(after).toMatchObject({ state: 'scored', answer: `${short}\n\n${FULL_ANSWER}`, questionTurnId: before?.questionTurnId })
    expect(after?.result?.score).toBeGreaterThan(before?.result?.score ?? 100)
    expect(await house.db.q.select().from(answerScores)).toHaveLength(1)
    const scored = tab.page.events.filter((event) => event.type === 'answer.scored')
    expect(scored.length).toBeGreaterThanOrEqual(1)
  })
})

describe('POST /api/score', () => {
  it('judges as the interview does', async () => {
    const room = await led({ questions: 3 })
    await runTasks(house)
    const plan = (await findAny(house.db, room.id))?.plan ?? []
    const { answers } = await cardOf(room)
    for (const { question, answer, competency, result } of answers) {
      const slot = plan.find((each) => each.question === question)
      const request = { question, answer, competency, kind: slot?.kind, lookFor: slot?.lookFor }
      expect((await browser.post('/api/score', request)).body).toEqual(result)
    }
  })

  it('judges any competency, and says who did', async () => {
    const reply = await browser.post('/api/score', { question: WARD, answer: FULL_ANSWER, competency: 'juggling' })
    expect(reply).toMatchObject({ status: 200, body: { score: expect.any(Number), gates: [], provenance: { by: 'rules' } } })
    const { spans } = reply.body as AnswerScore
    for (const span of spans) expect(FULL_ANSWER.slice(span.start, span.end)).toBe(span.quote)
  })

  it.each([
    ['no question', { answer: 'x' }, ['question']],
    ['an empty question', { question: ' ', answer: 'x' }, ['question']],
    ['no answer', { question: 'Why?' }, ['answer']],
    ['too long an answer', { question: 'Why?', answer: 'x'.repeat(20_001) }, ['answer']],
    ['a kind that is none', { question: 'Why?', answer: 'x', kind: 'x' }, ['kind']],
    ['an unknown field', { question: 'Why?', answer: 'x', score: 100 }, ['score']],
  ])('refuses %s', async (_, body, fields) => {
    const reply = await browser.post('/api/score', body)
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input' } })
    expect(Object.keys((reply.body as { fields: object }).fields)).toEqual(fields)
  })

  it('asks for a login', async () => {
    const stranger = openBrowser((await openTestHouse()).app)
    expect(await stranger.post('/api/score', { question: 'Why?', answer: 'So.' })).toMatchObject({ status: 401 })
  })
})

describe('[SC31] an answer that could not be judged', () => {
  it('says so, and counts nowhere', async () => {
    const { room, tab } = await opened({ questions: 4 })
    await room.answer(tab, FULL_ANSWER)
    await room.end(tab)
    const [waiting] = await house.db.q.select().from(outbox)
    const payload = waiting?.payload as Parameters<NonNullable<typeof scoreAnswerTask.dead>>[1]
    const effect = await scoreAnswerTask.dead?.(house, payload, 'it failed again and again')
    await house.db.q.delete(outbox)
    await house.db.write((tx) => effect?.write(tx) ?? [])
    await runTasks(house)
    const card = await cardOf(room)
    expect(card).toMatchObject({ status: 'insufficient', overall: null, competencies: [], answers: [{ state: 'failed', result: null }] })
  })
})
