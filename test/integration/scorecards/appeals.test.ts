import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Appeal } from '#contract/appeals.ts'
import type { AnswerScore, Scorecard, ScoredAnswer } from '#contract/scorecards.ts'
import type { Slot } from '#server/interviewer/slots.ts'
import type { Engine } from '#server/interviews/index.ts'
import { interviewEvents, interviews } from '#server/interviews/tables.ts'
import { outbox } from '#server/platform/db/tables.ts'
import type { House } from '#server/platform/house.ts'
import { scoreAnswerTask } from '#server/scorecards/index.ts'
import { answerScores, appeals } from '#server/scorecards/tables.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { openTestEngine, openTestHouse, runTasks } from '#test/support/house.ts'
import { actorOf } from '#test/support/led-interview.ts'
import { flushUntil, isAsked, openRoom } from '#test/support/live-room.ts'
import { FULL_ANSWER, slot } from '#test/support/slots.ts'

const WARD = 'Tell me about a time when you changed how a handover works on your ward.'
const RESULT = 'After six weeks we had missed none, and the hospital took the sheet over for three other wards.'

let at: Awaited<ReturnType<typeof openTestHouse>>
let house: House
let engine: Engine
let browser: Browser
beforeEach(async () => {
  at = await openTestHouse()
  house = at.house
  engine = openTestEngine(house)
  browser = openBrowser(at.app)
  await browser.post('/api/guest')
})
afterEach(async () => {
  await engine.close()
  await house.background.settled()
  await house.db.close()
})

/** A live interview in which one question has been answered and, unless said otherwise, judged. */
const answered = async ({
  plan = [slot('s1', { question: WARD })],
  isJudged = true,
  said = FULL_ANSWER,
}: {
  plan?: Slot[]
  isJudged?: boolean
  said?: string
} = {}) => {
  const by = actorOf((await browser.get('/api/me')).body)
  const room = await openRoom(house, engine, { by, kind: 'behavioural', mode: 'coaching' })
  await house.db.q.update(interviews).set({ plan }).where(eq(interviews.id, room.id))
  const tab = await room.open()
  await room.start(tab)
  await flushUntil(tab, isAsked)
  await room.answer(tab, said)
  await flushUntil(tab, (page) => page.events.some(({ type }) => type === 'answer.accepted') && isAsked(page))
  if (isJudged) await runTasks(house)
  const card = async () => (await browser.get(`/api/interviews/${room.id}/scorecard`)).body as Scorecard
  const first = async (): Promise<ScoredAnswer> => {
    const [answer] = (await card()).answers
    if (!answer) throw new Error('there is no answer')
    return answer
  }
  const { turnId } = await first()
  const path = `/api/interviews/${room.id}/answers/${turnId}/appeals`
  return { room, tab, card, first, path, turnId }
}
const words = (quote: string, said = FULL_ANSWER) => ({ start: said.indexOf(quote), end: said.indexOf(quote) + quote.length, quote })
const strike = (quote: string) => ({ kind: 'strike', ...words(quote) })
const correction = (quote: string, replacement: string) => ({ kind: 'correction', ...words(quote), replacement })
const judge = async (answer: string) =>
  (await browser.post('/api/score', { question: WARD, answer, competency: 'competency s1', kind: 'behavioural' })).body as AnswerScore

describe('striking a passage', () => {
  it('[SC60] [SC62] takes it out of the score, and keeps what, when, before and after', async () => {
    const { path, first } = await answered()
    const before = await first()
    const reply = await browser.post(path, strike(RESULT))
    const after = (await judge(FULL_ANSWER.replace(RESULT, ''))).score
    expect(reply).toMatchObject({
      status: 201,
      body: {
        kind: 'strike',
        by: 'candidate',
        ...words(RESULT),
        replacement: null,
        made: { before: before.result?.score, after },
        withdrawn: null,
      },
    })
    const { answer, result, appeals: kept } = await first()
    expect({ answer, score: result?.score, kept }).toEqual({ answer: FULL_ANSWER, score: after, kept: [reply.body] })
    expect(after).toBeLessThan(before.result?.score ?? 0)
    for (const { start, end, quote } of result?.spans ?? []) {
      expect(FULL_ANSWER.slice(start, end)).toBe(quote)
      expect(start >= words(RESULT).end || end <= words(RESULT).start).toBe(true)
    }
  })

  it('[SC62] counts in the whole, and the list of interviews follows', async () => {
    const plan = ['s1', 's2', 's3'].map((id) => slot(id, { question: WARD, maxProbes: 0 }))
    const { path, room, tab, card } = await answered({ plan })
    for (const occasion of [2, 3]) {
      await room.answer(tab, `${FULL_ANSWER} That was occasion ${occasion}.`)
      await flushUntil(tab, isAsked)
    }
    await room.end(tab)
    await runTasks(house)
    const { overall } = await card()
    await browser.post(path, strike(RESULT))
    await runTasks(house)
    const settled = await card()
    expect(settled).toMatchObject({ status: 'complete', overall: expect.any(Number) })
    expect(settled.overall).toBeLessThan(overall ?? 0)
    expect((await browser.get('/api/interviews')).body).toMatchObject({ items: [{ score: settled.overall }] })
  })

  it('[SC63] is one unit with its event, and the same key is the same appeal', async () => {
    const { path, room } = await answered()
    const sent = { headers: { 'idempotency-key': 'one' } }
    const [one, two] = [await browser.post(path, strike(RESULT), sent), await browser.post(path, strike(RESULT), sent)]
    expect(two.body).toEqual(one.body)
    expect(await browser.post(path, strike('In March 2023'), sent)).toMatchObject({ status: 409, body: { code: 'command_reused' } })
    expect(await house.db.q.select().from(appeals)).toHaveLength(1)
    const events = await house.db.q
      .select({ body: interviewEvents.body })
      .from(interviewEvents)
      .where(eq(interviewEvents.interviewId, room.id))
    const scored = events.filter(({ body }) => body.type === 'answer.scored').map(({ body }) => body)
    expect(scored).toHaveLength(2)
    expect(scored.at(-1)).toMatchObject({ score: (one.body as Appeal).made.after })
  })
})

describe('correcting a word', () => {
  it('[SC61] judges the corrected text and leaves what was said as it was', async () => {
    const { path, first } = await answered()
    expect(await browser.post(path, correction('one-page sheet', 'thing'))).toMatchObject({ status: 201, body: { replacement: 'thing' } })
    const corrected = FULL_ANSWER.replace('one-page sheet', 'thing')
    const { answer, result } = await first()
    expect(answer).toBe(FULL_ANSWER)
    const bare = await judge(corrected)
    expect(result).toMatchObject({ score: bare.score, bands: bare.bands, fix: bare.fix, stronger: bare.stronger })
    for (const { start, end, quote } of result?.spans ?? []) expect(FULL_ANSWER.slice(start, end)).toBe(quote)
    expect(result?.spans.map(({ quote }) => quote)).toContain('I wrote a one-page sheet with the night nurse')
  })

  it('[SC61] may raise a score as well', async () => {
    const said = FULL_ANSWER.replace('I wrote', 'they wrote')
    const { path } = await answered({ said })
    const { body } = await browser.post(path, { ...correction('they', 'I'), ...words('they', said) })
    const { made } = body as Appeal
    expect(made.after).toBeGreaterThan(made.before ?? 100)
  })

  it('[SC61] refuses a whole new sentence, and says what to do instead', async () => {
    const { path, first } = await answered()
    const before = await first()
    const reply = await browser.post(path, correction('four days', 'four days. I alone saved the hospital 1,000,000 pounds'))
    expect(reply).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', fields: { replacement: expect.stringContaining('answer the question again') } },
    })
    expect(await first()).toEqual(before)
  })
})

describe('withdrawing', () => {
  it('[SC64] gives the old score back, is kept, and is the same a second time', async () => {
    const { path, first } = await answered()
    const before = await first()
    const { id, made } = (await browser.post(path, strike(RESULT))).body as Appeal
    const reply = await browser.delete(`${path}/${id}`)
    expect(reply).toMatchObject({ status: 200, body: { id, made, withdrawn: { before: made.after, after: made.before } } })
    expect(await browser.delete(`${path}/${id}`)).toMatchObject({ status: 200, body: reply.body })
    const after = await first()
    expect(after.result).toEqual(before.result)
    expect(after.appeals).toEqual([reply.body])
    expect(await browser.post(path, strike(RESULT))).toMatchObject({ status: 201 })
  })
})

describe('a follow-up', () => {
  const short = 'I usually just try to communicate well with everyone in the team.'

  it('[SC65] is judged with what was contested before', async () => {
    const by = actorOf((await browser.get('/api/me')).body)
    const room = await openRoom(house, engine, { by, kind: 'behavioural' })
    await house.db.q
      .update(interviews)
      .set({ plan: [slot('s1', { question: WARD })] })
      .where(eq(interviews.id, room.id))
    const tab = await room.open()
    await room.start(tab)
    await flushUntil(tab, isAsked)
    await room.answer(tab, short)
    await flushUntil(tab, isAsked)
    await runTasks(house)
    const card = async () => (await browser.get(`/api/interviews/${room.id}/scorecard`)).body as Scorecard
    const [before] = (await card()).answers
    await browser.post(`/api/interviews/${room.id}/answers/${before?.turnId}/appeals`, { kind: 'strike', ...words(short, short) })
    await room.answer(tab, FULL_ANSWER)
    await flushUntil(tab, isAsked)
    await runTasks(house)
    const [after] = (await card()).answers
    expect(after).toMatchObject({ state: 'scored', answer: `${short}\n\n${FULL_ANSWER}`, appeals: [{ quote: short, withdrawn: null }] })
    expect(after?.result?.score).toBe((await judge(FULL_ANSWER)).score)
    expect(after?.result?.spans.every(({ start }) => start > short.length)).toBe(true)
    // The first answer's turn still names the same question.
    const path = `/api/interviews/${room.id}/answers/${before?.turnId}/appeals`
    expect(await browser.delete(`${path}/${after?.appeals?.[0]?.id}`)).toMatchObject({ status: 200 })
  })

  it('[SC65] a judgement that was begun before an appeal does not undo it, and is made again', async () => {
    const { path, first, room, turnId } = await answered()
    const payload = { interviewId: room.id, answerTurnId: turnId }
    const run = { id: 'late', attempt: 1, signal: new AbortController().signal, progress: () => undefined }
    const late = await scoreAnswerTask.run(house, payload, run)
    await browser.post(path, strike(RESULT))
    const contested = await first()
    expect(await house.db.write((tx) => late.write(tx))).toEqual({ ok: false, broke: 'score' })
    expect(await first()).toEqual(contested)
    const again = await scoreAnswerTask.run(house, payload, run)
    expect(await house.db.write((tx) => again.write(tx))).toMatchObject({ ok: true })
    expect(await first()).toEqual(contested)
  })

  it('[SC65] two appeals at once are both kept', async () => {
    const { path, first } = await answered()
    const quotes = ['In March 2023', 'in four days', RESULT]
    const replies = await Promise.all(quotes.map((quote) => browser.post(path, strike(quote))))
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201])
    const { result, appeals: kept } = await first()
    expect(kept?.map(({ quote }) => quote).toSorted()).toEqual(quotes.toSorted())
    const blank = quotes.reduce((text, quote) => text.replace(quote, ' '.repeat(quote.length)), FULL_ANSWER)
    expect(result?.score).toBe((await judge(blank)).score)
  })
})

describe('what cannot be contested', () => {
  it('[SC66] is an answer that has no score yet, or failed', async () => {
    const { path } = await answered({ isJudged: false })
    expect(await browser.post(path, strike(RESULT))).toMatchObject({ status: 409, body: { code: 'not_scored', retryable: true } })
    const [waiting] = await house.db.q.select().from(outbox)
    const payload = waiting?.payload as Parameters<NonNullable<typeof scoreAnswerTask.dead>>[1]
    const effect = await scoreAnswerTask.dead?.(house, payload, 'it failed again and again')
    await house.db.write((tx) => effect?.write(tx) ?? [])
    expect(await browser.post(path, strike(RESULT))).toMatchObject({ status: 409, body: { code: 'not_scored' } })
  })

  it.each([
    ['words that are not there', { kind: 'strike', start: 0, end: 4, quote: 'nope' }, ['quote']],
    ['part of a word', { kind: 'strike', start: 0, end: 5, quote: 'In Ma' }, ['quote']],
    ['nothing', { kind: 'strike', start: 3, end: 3, quote: '' }, ['quote']],
    ['a strike with other words', { ...strike('In March 2023'), replacement: 'In May' }, ['replacement']],
    ['a correction without words', { ...correction('March', ' ') }, ['replacement']],
    ['an unknown kind', { kind: 'praise', ...words('March') }, ['kind']],
  ])('[SC66] is %s', async (_, body, fields) => {
    const { path } = await answered()
    const reply = await browser.post(path, body)
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input' } })
    expect(Object.keys((reply.body as { fields: object }).fields)).toEqual(fields)
    expect(await house.db.q.select().from(appeals)).toEqual([])
  })

  it('[SC66] is what is contested already', async () => {
    const { path } = await answered()
    await browser.post(path, strike('In March 2023'))
    expect(await browser.post(path, correction('March', 'May'))).toMatchObject({
      status: 400,
      body: { fields: { quote: expect.any(String) } },
    })
  })

  it('[SC67] is what belongs to somebody else, or does not exist', async () => {
    const { path, room } = await answered()
    const { id } = (await browser.post(path, strike('In March 2023'))).body as Appeal
    const stranger = openBrowser(at.app)
    await stranger.post('/api/guest')
    expect(await stranger.post(path, strike(RESULT))).toMatchObject({ status: 404 })
    expect(await stranger.delete(`${path}/${id}`)).toMatchObject({ status: 404 })
    expect(await browser.delete(`${path}/${room.id}`)).toMatchObject({ status: 404 })
    expect(await browser.post(`/api/interviews/${room.id}/answers/${room.id}/appeals`, strike(RESULT))).toMatchObject({ status: 404 })
    expect(await openBrowser(at.app).post(path, strike(RESULT))).toMatchObject({ status: 401 })
  })
})

describe('everything of mine', () => {
  it('[SC67] [R110] [R111] has the appeals in it, and takes them along', async () => {
    const { path } = await answered()
    await browser.post(path, strike('In March 2023'))
    const { rooms } = (await browser.get('/api/me/export')).body as { rooms: { room: string; data: unknown }[] }
    expect(rooms.find(({ room }) => room === 'scorecards')?.data).toMatchObject({
      scores: [{ slotId: 's1' }],
      appeals: [{ quote: 'In March 2023' }],
    })
    await browser.delete('/api/me')
    expect(await house.db.q.select().from(appeals)).toEqual([])
    expect(await house.db.q.select().from(answerScores)).toEqual([])
  })
})
