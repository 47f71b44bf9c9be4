import { eq } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Interview } from '#contract/interviews.ts'
import type { Attempt } from '#contract/practice.ts'
import { interviewEvents, interviews } from '#server/interviews/tables.ts'
import { outbox } from '#server/platform/db/tables.ts'
import { DEADLINES } from '#server/platform/llm/deadlines.ts'
import { openaiModel } from '#server/platform/llm/openai.ts'
import { scoreAttemptTask } from '#server/practice/index.ts'
import { answerAttempts } from '#server/practice/tables.ts'
import { answerScores } from '#server/scorecards/tables.ts'
import { openBrowser } from '#test/support/browser.ts'
import { openTestHouse, runTasks } from '#test/support/house.ts'
import { BETTER, openPractice } from '#test/support/practice.ts'
import { openScriptedUpstream } from '#test/support/scripted-upstream.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'

const NOBODY = '0190f3a0-0000-7000-8000-000000000000'

describe('a question that is answered again', () => {
  it('[PR1] [PR3] has its judgement in the reply, and stands beside the first answer', async () => {
    const { house, browser, read, answerOf, lead, attemptsOf, retry } = await openPractice()
    const room = await lead()
    const first = await answerOf(room)
    const reply = await retry(room, BETTER)
    expect(reply).toMatchObject({ status: 201, body: { turnId: first.turnId, number: 2, text: BETTER, state: 'scored' } })
    const attempt = reply.body as Attempt
    const { slotId } = (await read<Interview>(`/api/interviews/${room.id}`)).transcript.find(({ turnId }) => turnId === first.turnId) ?? {}
    const [row] = await house.db.q.select().from(interviews)
    const slot = row?.plan.find(({ id }) => id === slotId)
    const request = { question: first.question, answer: BETTER, competency: first.competency, kind: slot?.kind, lookFor: slot?.lookFor }
    expect((await browser.post('/api/score', request)).body).toEqual(attempt.result)
    expect(attempt.comparison?.change).toBe((attempt.result?.score ?? 0) - (first.result?.score ?? 0))
    expect(attempt.comparison?.added.length).toBeGreaterThan(0)
    for (const each of attempt.comparison?.added ?? []) {
      expect((each.in === 'first' ? first.answer : BETTER).slice(each.start, each.end)).toBe(each.quote)
    }
    expect(await attemptsOf(room)).toEqual([attempt])
  })

  it('[PR1] changes nothing of the interview: neither its answers nor its scores nor its log', async () => {
    const { house, read, cardOf, lead, retry } = await openPractice()
    const room = await lead()
    const all = async () => [
      await cardOf(room),
      await read(`/api/interviews/${room.id}`),
      await read('/api/interviews'),
      await house.db.q.select().from(answerScores),
      await house.db.q.select().from(interviewEvents),
    ]
    const before = await all()
    await retry(room, BETTER)
    await runTasks(house)
    expect(await all()).toEqual(before)
  })

  it('[PR1] numbers attempts question by question, oldest first', async () => {
    const { lead, attemptsOf, retry } = await openPractice()
    const room = await lead()
    for (const [text, index] of [
      ['One.', 1],
      ['Two.', 1],
      ['Three.', 2],
    ] as const)
      await retry(room, text, index)
    expect((await attemptsOf(room)).map(({ number, text }) => [number, text])).toEqual([
      [2, 'One.'],
      [3, 'Two.'],
      [2, 'Three.'],
    ])
  })

  it('[PR2] is one attempt however often the same words are sent, also at once', async () => {
    const { lead, attemptsOf, retry } = await openPractice()
    const room = await lead()
    const replies = await Promise.all([BETTER, BETTER, `  ${BETTER}\n`, BETTER].map((text) => retry(room, text)))
    expect(replies.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect(new Set(replies.map(({ body }) => (body as Attempt).number))).toEqual(new Set([2]))
    await retry(room, 'Something else.')
    expect((await retry(room, BETTER)).body).toMatchObject({ number: 2 })
    expect(await attemptsOf(room)).toHaveLength(2)
  })

  it('[PR2] takes different words that come at once as attempts of their own', async () => {
    const { lead, attemptsOf, retry } = await openPractice()
    const room = await lead()
    const texts = ['One.', 'Two.', 'Three.']
    expect((await Promise.all(texts.map((text) => retry(room, text)))).map(({ status }) => status)).toEqual([201, 201, 201])
    const attempts = await attemptsOf(room)
    expect(attempts.map(({ number }) => number)).toEqual([2, 3, 4])
    expect(attempts.map(({ text }) => text).sort()).toEqual([...texts].sort())
  })

  it('[PR2] gets one reply under one Idempotency-Key', async () => {
    const { browser, pathTo, lead } = await openPractice()
    const room = await lead()
    const send = async (text: string) => browser.post(await pathTo(room), { text }, { headers: { 'idempotency-key': 'once' } })
    expect((await send(BETTER)).body).toEqual((await send(BETTER)).body)
    expect(await send('Other words.')).toMatchObject({ status: 409, body: { code: 'command_reused' } })
  })

  it('is compared with everything that was said to it, follow-ups included', async () => {
    const { browser, read, answerOf, lead } = await openPractice()
    const room = await lead()
    const first = await answerOf(room)
    expect(first.answer).toContain('\n\n')
    const [opening = ''] = (await read<Interview>(`/api/interviews/${room.id}`)).transcript.flatMap(({ kind, slotId, turnId, text }) =>
      kind === 'answer' && first.answer.startsWith(text) && slotId ? [turnId] : [],
    )
    expect(await browser.post(`/api/interviews/${room.id}/answers/${opening}/attempts`, { text: BETTER })).toMatchObject({
      status: 201,
      body: { turnId: first.turnId },
    })
  })
})

describe('[PR4] words that were contested in the first answer', () => {
  const RESULT = 'After six weeks we had missed none, and the hospital took the sheet over for three other wards.'
  const open = async () => {
    const practice = await openPractice()
    const room = await practice.lead((index) => `${FULL_ANSWER} That was occasion ${index}.`)
    const { turnId, answer } = await practice.answerOf(room)
    const contest = async (body: object) => practice.browser.post(`/api/interviews/${room.id}/answers/${turnId}/appeals`, body)
    const start = answer.indexOf(RESULT)
    const strike = async () => contest({ kind: 'strike', start, end: start + RESULT.length, quote: RESULT })
    return { ...practice, room, turnId, strike }
  }
  const outcomes = (attempt: Attempt | undefined) => attempt?.comparison?.added.filter(({ about }) => about.startsWith('result')) ?? []

  it('are not read again, whether they were struck before the attempt or after it', async () => {
    const { room, answerOf, attemptsOf, retry, strike } = await open()
    await retry(room, BETTER)
    expect(outcomes((await attemptsOf(room))[0])).toEqual([])
    await strike()
    const first = await answerOf(room)
    const later = (await retry(room, `${BETTER} It hangs by the door.`)).body as Attempt
    const [earlier] = await attemptsOf(room)
    for (const attempt of [earlier, later]) {
      expect(outcomes(attempt).length).toBeGreaterThan(0)
      expect(attempt?.comparison?.change).toBe((attempt?.result?.score ?? 0) - (first.result?.score ?? 0))
      const quoted = [...(attempt?.comparison?.added ?? []), ...(attempt?.comparison?.missing ?? [])].filter((each) => each.in === 'first')
      for (const { quote, start, end } of quoted) {
        expect(first.answer.slice(start, end)).toBe(quote)
        expect(RESULT).not.toContain(quote)
      }
    }
  })

  it('count again once the appeal is withdrawn', async () => {
    const { room, turnId, browser, attemptsOf, retry, strike } = await open()
    const appeal = (await strike()).body as { id: string }
    await retry(room, BETTER)
    expect(outcomes((await attemptsOf(room))[0]).length).toBeGreaterThan(0)
    await browser.delete(`/api/interviews/${room.id}/answers/${turnId}/appeals/${appeal.id}`)
    expect(outcomes((await attemptsOf(room))[0])).toEqual([])
  })
})

describe('an attempt is refused', () => {
  it.each(['foreign', 'absent', 'malformed', 'another turn', 'a question', 'nothing'] as const)(
    '[IV23] where nothing of yours is: %s',
    async (which) => {
      const { house, app, browser, answerOf, lead } = await openPractice()
      const room = await lead()
      const other = openBrowser(app)
      await other.post('/api/guest')
      const { turnId, questionTurnId } = await answerOf(room)
      const [id, turn] = {
        foreign: [room.id, turnId],
        absent: [NOBODY, turnId],
        malformed: ["1'--", turnId],
        'another turn': [room.id, NOBODY],
        'a question': [room.id, questionTurnId],
        nothing: [room.id, 'x'],
      }[which]
      const asker = which === 'foreign' ? other : browser
      expect(await asker.post(`/api/interviews/${id}/answers/${turn}/attempts`, { text: BETTER })).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      })
      if (which !== 'another turn' && which !== 'a question' && which !== 'nothing')
        expect(await asker.get(`/api/interviews/${id}/attempts`)).toMatchObject({ status: 404 })
      expect(await house.db.q.select().from(answerAttempts)).toEqual([])
    },
  )

  it.each([
    ['no words', {}, ['text']],
    ['only spaces', { text: ' \n ' }, ['text']],
    ['too many words', { text: 'x'.repeat(20_001) }, ['text']],
    ['an unknown field', { text: 'x', number: 7 }, ['number']],
  ])('with %s', async (_, body, fields) => {
    const { browser, pathTo, lead } = await openPractice()
    const room = await lead()
    const reply = await browser.post(await pathTo(room), body)
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input' } })
    expect(Object.keys((reply.body as { fields: object }).fields)).toEqual(fields)
  })

  it('[PR2] with the words of the interview', async () => {
    const { answerOf, lead, retry } = await openPractice()
    const room = await lead()
    expect(await retry(room, (await answerOf(room)).answer)).toMatchObject({
      status: 400,
      body: { code: 'invalid_input', fields: { text: expect.stringContaining('Change something') } },
    })
  })

  it('[PR1] after forty', async () => {
    const { house, cardOf, lead, retry } = await openPractice()
    const room = await lead()
    const { slotId } = (await house.db.q.select().from(answerScores))[1] ?? { slotId: '' }
    const result = null
    const rows = Array.from({ length: 39 }, (_, index) => ({ number: index + 2, text: `Words ${index}.`, slotId, result, findings: null }))
    await house.db.q.insert(answerAttempts).values(rows.map((row) => ({ ...row, interviewId: room.id, state: 'scored' as const, at: 0 })))
    const { answers } = await cardOf(room)
    const statuses = await Promise.all(answers.map((_, index) => retry(room, BETTER, index)))
    expect(statuses.map(({ status }) => status).sort()).toEqual([...answers.slice(1).map(() => 201), 429])
  })

  it('without a login', async () => {
    const { app, lead, retry } = await openPractice()
    const room = await lead()
    const stranger = openBrowser(app)
    expect(await retry(room, BETTER, 1, stranger)).toMatchObject({ status: 401 })
    for (const path of [`/api/interviews/${room.id}/attempts`, '/api/progress'])
      expect(await stranger.get(path)).toMatchObject({ status: 401, body: { code: 'not_signed_in' } })
  })
})

describe('[PR3] where a model reads, an attempt', () => {
  const withModel = async () => {
    const practice = await openPractice()
    const { house, clock, browser } = practice
    const room = await practice.lead()
    const marked = { spans: [{ quote: 'I wrote a one-page sheet', signal: 'ownership.own_action' }], concepts: [], flags: [] }
    const upstream = await openScriptedUpstream({ answersJson: () => marked })
    const ledger = { record: () => undefined, settled: async () => undefined }
    const options = { ledger, deadlines: { ...DEADLINES, pause: 5 } }
    const model = openaiModel({ baseUrl: upstream.url, apiKey: undefined, model: 'model-1' }, options)
    const reading = await openTestHouse({ clock, db: house.db, models: [model] })
    const asker = openBrowser(reading.app)
    for (const [name, value] of browser.jar) asker.jar.set(name, value)
    onTestFinished(() => upstream.close())
    return { ...practice, room, reader: reading.house, send: async () => asker.post(await practice.pathTo(room), { text: BETTER }) }
  }

  it('is kept and waits, and is judged by a task that says who read it', async () => {
    const { house, reader, room, send, attemptsOf } = await withModel()
    expect(await send()).toMatchObject({ status: 201, body: { number: 2, state: 'waiting', result: null, comparison: null } })
    const waiting = await house.db.q.select().from(outbox).where(eq(outbox.state, 'waiting'))
    expect(waiting).toMatchObject([{ task: 'practice.score-attempt' }])
    expect(JSON.stringify(waiting)).not.toContain('one-page sheet')
    expect(await attemptsOf(room)).toMatchObject([{ state: 'waiting' }])
    await runTasks(reader)
    expect(await attemptsOf(room)).toMatchObject([
      { state: 'scored', result: { provenance: { by: 'model', name: 'model-1' } }, comparison: { isReread: true } },
    ])
  })

  it('that can never be judged says so, and is judged when the same words are sent again', async () => {
    const { house, reader, room, send, progress, attemptsOf } = await withModel()
    await send()
    const [waiting] = await house.db.q.select().from(outbox).where(eq(outbox.state, 'waiting'))
    const payload = waiting?.payload as Parameters<NonNullable<typeof scoreAttemptTask.dead>>[1]
    const effect = await scoreAttemptTask.dead?.(reader, payload, 'it failed again and again')
    await house.db.q.delete(outbox)
    await house.db.write((tx) => effect?.write(tx) ?? [])
    expect(await attemptsOf(room)).toMatchObject([{ state: 'failed', result: null, comparison: null }])
    const { competencies } = await progress()
    expect(competencies.flatMap(({ points }) => points.filter(({ of }) => of === 'attempt'))).toEqual([])
    expect((await send()).body).toMatchObject({ number: 2, state: 'waiting' })
    await runTasks(reader)
    expect(await attemptsOf(room)).toMatchObject([{ number: 2, state: 'scored' }])
  })
})
