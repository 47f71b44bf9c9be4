import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { NotePage } from '#contract/notes.ts'
import type { PersonAsked, Review, ReviewSheet } from '#contract/reviews.ts'
import type { Scorecard, ScoredAnswer } from '#contract/scorecards.ts'
import type { Share } from '#contract/shares.ts'
import type { Engine } from '#server/interviews/index.ts'
import type { House } from '#server/platform/house.ts'
import { listDevMails } from '#server/platform/mail/outbox.ts'
import { reviews } from '#server/reviews/tables.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { type HandClock, handClock } from '#test/support/clock.ts'
import { openTestEngine, openTestHouse, runTasks } from '#test/support/house.ts'
import { actorOf, leadInterview } from '#test/support/led-interview.ts'
import { flushUntil } from '#test/support/live-room.ts'

const DAY = 24 * 3_600_000
const NOBODY = '0190f3a0-0000-7000-8000-000000000000'
const CONTROLLER = { CONTROLLER_NAME: 'Ada', CONTROLLER_EMAIL: 'ada@greenroom.example' }

let house: House
let engine: Engine
let app: Awaited<ReturnType<typeof openTestHouse>>['app']
let lines: string[]
let clock: HandClock
let browser: Browser
let person: Browser
let by: ReturnType<typeof actorOf>
const open = async (environment: Record<string, string>) => {
  clock = handClock()
  ;({ house, app, lines } = await openTestHouse({ clock, environment }))
  engine = openTestEngine(house)
  browser = openBrowser(app)
  person = openBrowser(app)
  by = actorOf((await browser.post('/api/guest')).body)
}
const close = async () => {
  await engine.close()
  await house.background.settled()
  await house.db.close()
}
beforeEach(() => open(CONTROLLER))
afterEach(close)

const led = async () => {
  const { id } = await leadInterview(house, engine, { by, questions: 3, target: { title: 'Ward nurse' } })
  await runTasks(house)
  return { id, answers: (await cardOf(id)).answers }
}
const cardOf = async (id: string) => (await browser.get(`/api/interviews/${id}/scorecard`)).body as Scorecard
const ask = async (id: string, body: object = {}) => {
  const reply = await browser.post(`/api/interviews/${id}/review-requests`, body)
  expect(reply.status).toBe(201)
  const asked = reply.body as PersonAsked
  return { ...asked, token: asked.url?.split('/').at(-1) ?? '' }
}
const questionOf = (answers: readonly ScoredAnswer[], index: number) => answers[index]?.questionTurnId ?? ''
const viewOf = (over: object = {}) => ({ name: 'your mentor', comment: 'You did more than you tell.', bands: [], ...over })
const save = (token: string, body: object) => person.put(`/api/review/${token}`, body)
const listed = async (id: string) => ((await browser.get(`/api/interviews/${id}/reviews`)).body as { items: Review[] }).items

describe('a request', () => {
  it('[RV1] [RV3] [R128] about one answer shows that answer with its bands, and no other, to somebody without a login', async () => {
    const { id, answers } = await led()
    const questionTurnId = questionOf(answers, 1)
    const { token, expiresAt } = await ask(id, { questionTurnId, question: 'Does the end come across?', recipient: 'Tom' })
    const reply = await person.get(`/api/review/${token}`)
    const sheet: ReviewSheet = {
      title: 'Ward nurse',
      question: 'Does the end come across?',
      isAboutAll: false,
      expiresAt,
      answers: answers.filter((answer) => answer.questionTurnId === questionTurnId),
      review: null,
    }
    expect(reply).toMatchObject({ status: 200, body: sheet })
    for (const secret of [id, by.id, by.loginId, 'Tom']) expect(JSON.stringify(reply.body)).not.toContain(secret)
    const { items } = (await browser.get(`/api/interviews/${id}/shares`)).body as { items: Share[] }
    expect(items).toMatchObject([{ purpose: 'review', questionTurnId, recipient: 'Tom', opened: 1 }])
  })

  it('[RV1] about all shows them all', async () => {
    const { id, answers } = await led()
    const { token } = await ask(id)
    expect((await person.get(`/api/review/${token}`)).body).toMatchObject({ isAboutAll: true, answers })
  })

  it('[RV2] can be mailed to who answers for the instance, with the link and nothing of the candidate', async () => {
    const { id } = await led()
    expect(await ask(id, { to: 'controller', question: 'quillfeather' })).toMatchObject({ url: null })
    const [mail] = await listDevMails(house)
    expect(mail).toMatchObject({ to: 'ada@greenroom.example', text: expect.stringContaining('Hello Ada,') })
    const link = /http:\/\/localhost:3000\/review\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? ''
    expect(await person.get(`/api/review/${link}`)).toMatchObject({ status: 200, body: { question: 'quillfeather' } })
    for (const secret of [id, by.id, 'quillfeather']) expect(mail?.text).not.toContain(secret)
    expect(lines.join('\n')).not.toContain(link)
  })

  it('[RV2] is not kept when the mail cannot be sent', async () => {
    await close()
    await open({ ...CONTROLLER, SMTP_URL: 'smtp://127.0.0.1:1', MAIL_FROM: 'greenroom@localhost' })
    const { id } = await led()
    const reply = await browser.post(`/api/interviews/${id}/review-requests`, { to: 'controller' })
    expect(reply).toMatchObject({ status: 503, body: { code: 'not_available' } })
    const { items } = (await browser.get(`/api/interviews/${id}/shares`)).body as { items: Share[] }
    expect(items).toMatchObject([{ state: 'revoked' }])
  })

  it('[RV2] has nobody to go to where the instance names nobody', async () => {
    await close()
    await open({})
    const { id } = await led()
    const reply = await browser.post(`/api/interviews/${id}/review-requests`, { to: 'controller' })
    expect(reply).toMatchObject({ status: 503, body: { code: 'not_available' } })
  })

  it('[RV2] is mailed a few times a day', async () => {
    await close()
    await open({ ...CONTROLLER, LIMITS: 'on' })
    const { id } = await led()
    for (let count = 0; count < 5; count++) await ask(id, { to: 'controller' })
    expect(await browser.post(`/api/interviews/${id}/review-requests`, { to: 'controller' })).toMatchObject({ status: 429 })
    await ask(id)
  })

  it.each([
    ['somebody else', { to: 'everybody' }, ['to']],
    ['an answer that is no id', { questionTurnId: 'first' }, ['questionTurnId']],
    ['too many words', { question: 'x'.repeat(501) }, ['question']],
    ['an unknown field', { email: 'tom@example.org' }, ['email']],
  ])('is refused for %s', async (_, body, fields) => {
    const { id } = await led()
    const reply = await browser.post(`/api/interviews/${id}/review-requests`, body)
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input' } })
    expect(Object.keys((reply.body as { fields: object }).fields)).toEqual(fields)
    expect(await browser.post(`/api/interviews/${id}/review-requests`, { questionTurnId: NOBODY })).toMatchObject({ status: 404 })
  })
})

describe('a person’s view', () => {
  it('[RV4] [RV6] is kept once, beside a score that does not move', async () => {
    const { id, answers } = await led()
    const questionTurnId = questionOf(answers, 0)
    const before = await cardOf(id)
    const { token } = await ask(id, { questionTurnId })
    const bands = [{ questionTurnId, dimension: 'ownership', band: 0.5, reason: 'Others did it.' }]
    const saved = await save(token, viewOf({ bands }))
    expect(saved).toMatchObject({ status: 200, body: { questionTurnId, ...viewOf({ bands }), updatedAt: clock.now() } })
    const at = clock.advance(60_000)
    await save(token, viewOf({ bands }))
    expect(await listed(id)).toEqual([saved.body])
    await save(token, viewOf({ comment: 'I have read it again.' }))
    expect(await listed(id)).toMatchObject([{ comment: 'I have read it again.', bands: [], updatedAt: at }])
    expect((await person.get(`/api/review/${token}`)).body).toMatchObject({ review: { comment: 'I have read it again.' } })
    expect(await house.db.q.select().from(reviews)).toHaveLength(1)
    expect(await cardOf(id)).toEqual(before)
  })

  it('[RV5] is told to the open page, once for each change', async () => {
    const room = await leadInterview(house, engine, { by, questions: 3 })
    await runTasks(house)
    const tab = await room.open()
    const { token } = await ask(room.id)
    const told = () => tab.page.events.filter((event) => event.type === 'notice').map(({ code }) => code)
    await save(token, viewOf())
    await flushUntil(tab, () => told().length === 1)
    await save(token, viewOf())
    await save(token, viewOf({ comment: 'Better than I thought.' }))
    await flushUntil(tab, () => told().length === 2)
    expect(told()).toEqual(['review_saved', 'review_saved'])
    expect((await browser.get(`/api/interviews/${room.id}`)).body).toMatchObject({ seq: tab.page.seq })
  })

  it('[NO1] is told of in a note, once for each person, without their name or words', async () => {
    const { id } = await led()
    const { token } = await ask(id)
    await save(token, viewOf())
    await save(token, viewOf({ comment: 'I have read it again.' }))
    await runTasks(house)
    const { items } = (await browser.get('/api/notes')).body as NotePage
    const told = items.filter(({ topic }) => topic === 'reviews')
    expect(told).toMatchObject([{ title: 'Somebody you asked has written to you: Ward nurse', link: `/interviews/${id}/scorecard` }])
    for (const secret of ['your mentor', 'You did more']) expect(JSON.stringify(items)).not.toContain(secret)
  })

  it.each([
    ['without a name', viewOf({ name: ' ' }), 'name'],
    ['without a comment', viewOf({ comment: '' }), 'comment'],
    ['of too many words', viewOf({ comment: 'x'.repeat(4_001) }), 'comment'],
    ['with more than is asked', viewOf({ score: 100 }), 'score'],
  ])('[RV3] %s is refused', async (_, body, field) => {
    const { id } = await led()
    const reply = await save((await ask(id)).token, body)
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input', fields: { [field]: expect.any(String) } } })
    expect(await listed(id)).toEqual([])
  })

  it.each([
    ['without a reason', { reason: ' ' }, 'bands.0.reason'],
    ['of six', { band: 6 }, 'bands.0.band'],
    ['of a third', { band: 1.3 }, 'bands.0.band'],
    ['in a dimension that is none', { dimension: 'charm' }, 'bands.0.dimension'],
    ['on an answer that was not asked about', { other: true }, 'bands.0.questionTurnId'],
  ])('[RV3] with a band %s is refused', async (_, { other, ...over }: { other?: boolean } & object, field) => {
    const { id, answers } = await led()
    const { token } = await ask(id, { questionTurnId: questionOf(answers, 0) })
    const band = { questionTurnId: questionOf(answers, other ? 1 : 0), dimension: 'depth', band: 2, reason: 'It stays near the surface.' }
    const reply = await save(token, viewOf({ bands: [{ ...band, ...over }] }))
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input', fields: { [field]: expect.any(String) } } })
    const twice = await save(
      token,
      viewOf({
        bands: [
          { ...band, questionTurnId: questionOf(answers, 0) },
          { ...band, questionTurnId: questionOf(answers, 0) },
        ],
      }),
    )
    expect(twice).toMatchObject({ status: 400, body: { fields: { bands: 'Give each dimension of an answer one band.' } } })
  })

  it('[RV4] cannot be written or changed when the link has ended, by time or by hand', async () => {
    const { id } = await led()
    const [late, ended] = [await ask(id, { days: 1 }), await ask(id)]
    await save(late.token, viewOf())
    await browser.delete(`/api/interviews/${id}/shares/${ended.id}`)
    clock.advance(DAY)
    const replies = [
      await save(late.token, viewOf({ comment: 'Too late.' })),
      await save(ended.token, viewOf()),
      await save('x'.repeat(43), viewOf()),
    ]
    for (const reply of replies) expect(reply).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(new Set(replies.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(await listed(id)).toMatchObject([{ comment: viewOf().comment }])
  })

  it('[RV7] is deleted with its link, and does not come back', async () => {
    const { id } = await led()
    const { token } = await ask(id)
    await save(token, viewOf())
    const [view] = await listed(id)
    expect((await browser.delete(`/api/interviews/${id}/reviews/${view?.id}`)).status).toBe(204)
    expect(await listed(id)).toEqual([])
    expect((await save(token, viewOf())).status).toBe(404)
    expect((await browser.delete(`/api/interviews/${id}/reviews/${view?.id}`)).status).toBe(404)
  })

  it('[RV7] [R111] [R110] goes with its interview, and is in the export until then', async () => {
    const { id } = await led()
    await save((await ask(id)).token, viewOf())
    expect(JSON.stringify((await browser.get('/api/me/export')).body)).toContain(viewOf().comment)
    await browser.delete(`/api/interviews/${id}`)
    expect(await house.db.q.select().from(reviews)).toEqual([])
  })

  it('is in the exports of the scorecard', async () => {
    const { id, answers } = await led()
    await save((await ask(id, { questionTurnId: questionOf(answers, 0) })).token, viewOf())
    expect((await browser.get(`/api/interviews/${id}/scorecard.json`)).body).toMatchObject({ reviews: [{ name: 'your mentor' }] })
  })
})

describe('[RV8] what is not yours', () => {
  it.each(['foreign', 'absent', 'malformed'] as const)('is not there: views of a %s interview', async (which) => {
    const { id: mine } = await led()
    await save((await ask(mine)).token, viewOf())
    const [view] = await listed(mine)
    const other = openBrowser(app)
    await other.post('/api/guest')
    const id = { foreign: mine, absent: NOBODY, malformed: "1'--" }[which]
    const replies = [
      await other.get(`/api/interviews/${id}/reviews`),
      await other.post(`/api/interviews/${id}/review-requests`),
      await other.delete(`/api/interviews/${id}/reviews/${view?.id}`),
    ]
    for (const reply of replies) expect(reply).toMatchObject({ status: 404, body: { code: 'not_found' } })
    expect(await listed(mine)).toHaveLength(1)
    expect((await person.get(`/api/interviews/${mine}/reviews`)).status).toBe(401)
  })
})
