import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Bundle } from '#contract/bundle.ts'
import type { Engine } from '#server/interviews/index.ts'
import { readPdf } from '#server/platform/documents/pdf.ts'
import type { House } from '#server/platform/house.ts'
import { type Browser, openBrowser } from '#test/support/browser.ts'
import { openTestEngine, openTestHouse, runTasks } from '#test/support/house.ts'
import { actorOf, leadInterview } from '#test/support/led-interview.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'
import { replay } from '../../eval/replay.ts'
import { rescore } from '../../eval/rescore.ts'

const NOBODY = '0190f3a0-0000-7000-8000-000000000000'
const ENDINGS = ['json', 'md', 'pdf'] as const

let house: House
let engine: Engine
let app: Awaited<ReturnType<typeof openTestHouse>>['app']
let browser: Browser
let by: ReturnType<typeof actorOf>
beforeEach(async () => {
  ;({ house, app } = await openTestHouse())
  engine = openTestEngine(house)
  browser = openBrowser(app)
  by = actorOf((await browser.post('/api/guest')).body)
})
afterEach(async () => {
  await engine.close()
  await house.background.settled()
  await house.db.close()
})

const led = async (wanted = {}, say?: (index: number) => string) => {
  const room = await leadInterview(house, engine, { by, questions: 4, kind: 'mixed', ...wanted }, say)
  await runTasks(house)
  return room
}
const fileOf = async (id: string, ending: (typeof ENDINGS)[number]) => {
  const cookie = [...browser.jar].map(([name, value]) => `${name}=${value}`).join('; ')
  return app.request(`http://localhost:3000/api/interviews/${id}/scorecard.${ending}`, { headers: { cookie } })
}
const bundleOf = async (id: string) => Bundle.parse(await (await fileOf(id, 'json')).json())

describe('a scorecard as a file', () => {
  it.each([
    ['json', 'application/json'],
    ['md', 'text/markdown; charset=utf-8'],
    ['pdf', 'application/pdf'],
  ] as const)('[EX1] is an attachment as %s, in which nothing may run', async (ending, type) => {
    const { id } = await led()
    const reply = await fileOf(id, ending)
    expect(reply.status).toBe(200)
    expect(reply.headers.get('content-type')).toBe(type)
    expect(reply.headers.get('content-disposition')).toMatch(/^attachment; filename="greenroom-ward-nurse-\d{4}-\d\d-\d\d\.(json|md|pdf)"$/)
    expect(reply.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(reply.headers.get('x-content-type-options')).toBe('nosniff')
    expect(reply.headers.get('cache-control')).toBe('no-store')
  })

  it('[EX6] says the same in each of them', async () => {
    const { id } = await led()
    const bundle = await bundleOf(id)
    const markdown = (await (await fileOf(id, 'md')).text()).replaceAll('\\', '')
    const pdf = (await readPdf(new Uint8Array(await (await fileOf(id, 'pdf')).arrayBuffer()))).text.replace(/\s+/g, ' ')
    for (const { question, result } of bundle.answers) {
      for (const text of [markdown, pdf]) {
        expect(text).toContain(question)
        expect(text).toContain(result?.fix)
      }
    }
    for (const { text: said } of bundle.transcript) {
      for (const text of [markdown, pdf]) expect(text).toContain(said.replace(/\s+/g, ' ').trim())
    }
  })

  it.each(['foreign', 'absent', 'malformed'] as const)('[EX2] of a %s interview is not there', async (which) => {
    const { id: mine } = await led({ questions: 1 })
    const other = openBrowser(app)
    await other.post('/api/guest')
    const id = { foreign: mine, absent: NOBODY, malformed: "1'--" }[which]
    for (const ending of ENDINGS) {
      expect(await other.get(`/api/interviews/${id}/scorecard.${ending}`)).toMatchObject({ status: 404, body: { code: 'not_found' } })
      expect((await openBrowser(app).get(`/api/interviews/${mine}/scorecard.${ending}`)).status).toBe(401)
    }
  })

  it('is there before the interview has begun, too', async () => {
    const { id } = (await browser.post('/api/interviews', { target: { title: 'Baker' } })).body as { id: string }
    for (const ending of ENDINGS) expect((await fileOf(id, ending)).status).toBe(200)
    expect(await bundleOf(id)).toMatchObject({ answers: [], events: [], transcript: [], scorecard: { overall: null } })
  })

  it('is not made without end', async () => {
    const limited = await openTestHouse({ environment: { LIMITS: 'on' } })
    const guest = openBrowser(limited.app)
    await guest.post('/api/guest')
    const { id } = (await guest.post('/api/interviews', { target: { title: 'Baker' } })).body as { id: string }
    let status = 200
    for (let tries = 0; status === 200 && tries < 500; tries++) status = (await guest.get(`/api/interviews/${id}/scorecard.json`)).status
    expect(status).toBe(429)
  })
})

describe('the bundle', () => {
  it('[EX10] [EX11] holds all that the scorecard rests on, and nobody’s id or address', async () => {
    const { id } = await led()
    const bundle = await bundleOf(id)
    expect(bundle).toMatchObject({ format: 'greenroom.scorecard', version: 1, rubric: { name: 'clauses' }, prompts: [], reviews: [] })
    expect(bundle.plan.length).toBeGreaterThan(3)
    expect(bundle.answers.length).toBeGreaterThan(2)
    for (const { answer, result, input, slotId } of bundle.answers) {
      expect(bundle.plan.map((slot) => slot.id)).toContain(slotId)
      expect(input.answer).toBe(answer)
      expect(result?.provenance).toMatchObject({ by: 'rules', version: bundle.rubric.version })
      for (const { start, end, quote } of result?.spans ?? []) expect(answer.slice(start, end)).toBe(quote)
    }
    const text = JSON.stringify(bundle)
    for (const secret of [by.id, by.loginId, id]) expect(text).not.toContain(secret)
  })

  it('[EX12] gives the transcript when its log is applied, and not when anything is missing', async () => {
    const { events, transcript } = await bundleOf((await led()).id)
    expect(transcript.length).toBeGreaterThan(6)
    expect(replay(events, transcript)).toBe(true)
    expect(replay(events.toSpliced(3, 1), transcript)).toBe(false)
    expect(replay(events, transcript.slice(1))).toBe(false)
  })

  it('[EX13] [SC1] is scored again to exactly the same numbers', async () => {
    const sayings = [
      FULL_ANSWER,
      'We usually just try to communicate.',
      'I would weigh the risk first, because a mistake costs more.',
      'no idea',
    ]
    const { id } = await led({ questions: 6 }, (index) => `${sayings[index % sayings.length]} ${index}`)
    const bundle = await bundleOf(id)
    const again = rescore(bundle)
    expect(again.answers.length).toBe(bundle.answers.length)
    expect(again.answers.map(({ result }) => result)).toEqual(bundle.answers.map(({ result }) => result))
    expect(again.overall).toBe(bundle.scorecard.overall)
  })
})
