import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Interview, InterviewSummary } from '#contract/interviews.ts'
import type { Resume } from '#contract/profiles.ts'
import { interviews } from '#server/interviews/tables.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { openTestHouse } from '#test/support/house.ts'

type At = Awaited<ReturnType<typeof openTestHouse>>
let at: At
let browser: Browser
beforeAll(async () => {
  at = await openTestHouse()
})
beforeEach(async () => {
  browser = openBrowser(at.app)
  await browser.post('/api/guest')
})
afterAll(async () => {
  await at.house.background.settled()
})

const create = async (body: object): Promise<Interview> => {
  const reply = await browser.post('/api/interviews', body)
  expect(reply.status).toBe(201)
  return reply.body as Interview
}
const NOBODY = '0190f3a0-0000-7000-8000-000000000000'

describe('an interview is prepared', () => {
  it('by a title alone', async () => {
    const interview = await create({ target: { title: 'Warehouse picker' } })
    expect(interview).toMatchObject({
      title: 'Warehouse picker',
      employer: null,
      kind: 'mixed',
      mode: 'coaching',
      persona: 'neutral',
      language: 'en',
      minutes: 30,
      status: 'lobby',
      endCause: null,
      answered: 0,
      score: null,
      keep: true,
      seq: 0,
      elapsedMs: 0,
      progress: null,
      answerable: null,
      transcript: [],
      target: { source: 'title', url: null },
    })
    expect(interview).not.toHaveProperty('plan')
  })

  it('by a pasted description', async () => {
    const description =
      'Ward nurse (nights)\n\nYou look after 24 patients with one colleague.\nRequirements:\n- three years on a ward\n- a nursing licence'
    const interview = await create({
      target: { description },
      questions: 2,
      minutes: 10,
      kind: 'behavioural',
      mode: 'rehearsal',
      persona: 'warm',
    })
    expect(interview).toMatchObject({
      kind: 'behavioural',
      mode: 'rehearsal',
      persona: 'warm',
      minutes: 10,
      target: { source: 'description' },
    })
    expect(interview.target.description).toContain('24 patients')
  })

  it('with a résumé, whose own line may be asked about', async () => {
    const text = 'Work\nLed the night shift of 12 nurses and cut medication errors by 40 % in one year.\nSchool\nLeeds, 2011'
    const resume = (await browser.post('/api/resumes', { text })).body as Resume
    expect(resume).toMatchObject({ text, hidden: [], source: 'text' })
    const interview = await create({ target: { title: 'Ward nurse' }, resumeId: resume.id, questions: 4 })
    const { plan } = (await at.house.db.q.select().from(interviews)).find(({ id }) => id === interview.id) ?? { plan: [] }
    expect(plan.some(({ question }) => question.includes('night shift of 12 nurses'))).toBe(true)
  })

  it.each([
    ['no target', {}, ['target']],
    ['an empty target', { target: {} }, ['target']],
    ['two targets', { target: { title: 'Nurse', url: 'https://x.example' } }, ['target']],
    ['an empty title', { target: { title: ' ' } }, ['target']],
    ['a title that is no text', { target: { title: 7 } }, ['target']],
    ['a link that is none', { target: { url: 'javascript:alert(1)' } }, ['target']],
    ['an unknown field', { target: { title: 'Nurse' }, admin: true }, ['admin']],
    ['no questions', { target: { title: 'Nurse' }, questions: 0 }, ['questions']],
    ['too many questions', { target: { title: 'Nurse' }, questions: 21 }, ['questions']],
    ['half a minute', { target: { title: 'Nurse' }, minutes: 0.5 }, ['minutes']],
    ['an unknown kind', { target: { title: 'Nurse' }, kind: 'friendly' }, ['kind']],
    ['a language that is none', { target: { title: 'Nurse' }, language: 'english please' }, ['language']],
    ['several faults', { target: { title: 'Nurse' }, questions: 0, minutes: 0, x: 1 }, ['questions', 'minutes', 'x']],
  ])('but not with %s, and the fields say which', async (_, body, fields) => {
    const before = (await at.house.db.q.select().from(interviews)).length
    const reply = await browser.post('/api/interviews', body)
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input', status: 400, retryable: false } })
    expect(reply.headers.get('content-type')).toBe('application/problem+json')
    const named = Object.keys((reply.body as { fields: Record<string, string> }).fields).map((path) => path.split('.')[0])
    expect(new Set(named)).toEqual(new Set(fields))
    expect((await at.house.db.q.select().from(interviews)).length).toBe(before)
  })

  it.each([
    ['{"target":', 'application/json'],
    ['[]', 'application/json'],
    ['null', 'application/json'],
    ['{"target":{"title":"Nurse"}}', 'text/plain'],
  ])('but not from the body %s as %s', async (body, type) => {
    const reply = await browser.post('/api/interviews', body, { headers: { 'content-type': type } })
    expect(reply).toMatchObject({ status: 400, body: { code: 'invalid_input' } })
  })

  it('but not with more than a megabyte', async () => {
    const reply = await browser.post('/api/interviews', { target: { description: 'x'.repeat(1_100_000) } })
    expect(reply).toMatchObject({ status: 413, body: { code: 'too_large' } })
  })

  it('but not with the résumé of somebody else, or of nobody', async () => {
    const other = openBrowser(at.app)
    await other.post('/api/guest')
    const { id } = (await other.post('/api/resumes', { text: 'Twenty years of work in one long line.' })).body as Resume
    for (const resumeId of [id, NOBODY]) {
      expect(await browser.post('/api/interviews', { target: { title: 'Nurse' }, resumeId })).toMatchObject({
        status: 404,
        body: { code: 'not_found' },
      })
    }
  })

  it('but not without a login', async () => {
    const stranger = openBrowser(at.app)
    expect(await stranger.post('/api/interviews', { target: { title: 'Nurse' } })).toMatchObject({
      status: 401,
      body: { code: 'not_signed_in' },
    })
  })
})

describe('[IV23] what is not yours is not there', () => {
  it.each(['foreign', 'absent', 'malformed'] as const)('%s interviews cannot be read, replayed, judged or deleted', async (which) => {
    const other = openBrowser(at.app)
    await other.post('/api/guest')
    const { id: theirs } = (await other.post('/api/interviews', { target: { title: 'Nurse' } })).body as Interview
    const id = { foreign: theirs, absent: NOBODY, malformed: "1'--" }[which]
    for (const path of [`/api/interviews/${id}`, `/api/interviews/${id}/events`, `/api/interviews/${id}/scorecard`]) {
      expect(await browser.get(path), path).toMatchObject({ status: 404, body: { code: 'not_found' } })
    }
    expect(await browser.delete(`/api/interviews/${id}`)).toMatchObject({ status: 404 })
    expect(await other.get(`/api/interviews/${theirs}`)).toMatchObject({ status: 200 })
  })
})

describe('history', () => {
  it('has the newest first, and only one’s own', async () => {
    expect(await browser.get('/api/interviews')).toMatchObject({ status: 200, body: { items: [] } })
    const first = await create({ target: { title: 'First' } })
    const second = await create({ target: { title: 'Second' } })
    const { items } = (await browser.get('/api/interviews')).body as { items: InterviewSummary[] }
    expect(items.map(({ id }) => id)).toEqual([second.id, first.id])
    expect(items[0]).not.toHaveProperty('transcript')
  })
})

describe('replay', () => {
  it.each(['-1', 'x', '1.5', '1&afterSeq=2', '1&more=1'])('after %s is refused', async (afterSeq) => {
    const { id } = await create({ target: { title: 'Nurse' } })
    expect(await browser.get(`/api/interviews/${id}/events?afterSeq=${afterSeq}`)).toMatchObject({
      status: 400,
      body: { code: 'invalid_input' },
    })
  })

  it('of an interview that has not begun is empty', async () => {
    const { id } = await create({ target: { title: 'Nurse' } })
    expect((await browser.get(`/api/interviews/${id}/events`)).body).toEqual({ events: [] })
  })
})

it('the same Idempotency-Key prepares one interview', async () => {
  const sent = { headers: { 'idempotency-key': 'once' } }
  const [one, two] = [
    await browser.post('/api/interviews', { target: { title: 'Nurse' } }, sent),
    await browser.post('/api/interviews', { target: { title: 'Nurse' } }, sent),
  ]
  expect(two.body).toEqual(one.body)
  expect((await browser.get('/api/interviews')).body).toMatchObject({ items: [{ title: 'Nurse' }] })
})

it('a candidate who prepares interview after interview is told when to come back', async () => {
  const limited = await openTestHouse({ environment: { LIMITS: 'on' } })
  const guest = openBrowser(limited.app)
  await guest.post('/api/guest')
  const statuses: number[] = []
  do statuses.push((await guest.post('/api/interviews', { target: { title: 'Nurse' } })).status)
  while (statuses.at(-1) === 201 && statuses.length < 100)
  expect(statuses.length).toBeGreaterThan(5)
  const refused = await guest.post('/api/interviews', { target: { title: 'Nurse' } })
  expect(refused).toMatchObject({ status: 429, body: { code: 'too_many_requests', retryable: true } })
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await guest.get('/api/interviews')).status).toBe(200)
})
