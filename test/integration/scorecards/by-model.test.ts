import { afterEach, describe, expect, it } from 'vitest'
import { ResumeId } from '#contract/ids.ts'
import type { AnswerScore, Scorecard } from '#contract/scorecards.ts'
import { DEADLINES } from '#server/platform/llm/deadlines.ts'
import { openaiModel } from '#server/platform/llm/openai.ts'
import { readRequests } from '#server/scorecards/index.ts'
import { scoreAnswer } from '#server/scorecards/rules/rules.ts'
import { openBrowser } from '#test/support/browser.ts'
import { persuadableExtractor } from '#test/support/extractors.ts'
import { openTestEngine, openTestHouse, runTasks } from '#test/support/house.ts'
import { actorOf, leadInterview } from '#test/support/led-interview.ts'
import { POISONS } from '#test/support/poisons.ts'
import { openScriptedUpstream, type Script } from '#test/support/scripted-upstream.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'

const QUESTION = 'Tell me about a time when you changed how a handover works on your ward.'
const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

/** A house with a model for each script, and a guest in it. */
const open = (...scripts: Script[]) => openWith({}, ...scripts)

const openWith = async (environment: Record<string, string>, ...scripts: Script[]) => {
  const ledger = { record: () => undefined, settled: async () => undefined }
  const upstreams = await Promise.all(scripts.map((script) => openScriptedUpstream(script)))
  const models = upstreams.map(({ url }, index) =>
    openaiModel({ baseUrl: url, apiKey: undefined, model: `model-${index + 1}` }, { ledger, deadlines: { ...DEADLINES, pause: 5 } }),
  )
  const { house, app } = await openTestHouse({ models, environment })
  closing.push(...upstreams.map(({ close }) => close), () => house.background.settled())
  const browser = openBrowser(app)
  const by = actorOf((await browser.post('/api/guest')).body)
  const score = async (answer = FULL_ANSWER) => (await browser.post('/api/score', { question: QUESTION, answer })).body as AnswerScore
  return { house, browser, by, score, upstreams }
}
const bands = ({ bands: all }: AnswerScore) => new Map(all.flatMap((band) => (band.assessed ? [[band.dimension, band.band] as const] : [])))
const marking = (spans: object[], more = {}): Script => ({ answersJson: () => ({ spans, concepts: [], flags: [], ...more }) })
const MODEL = { by: 'model', name: 'model-1', prompt: 'scoring/extract.v2' }

describe('an answer that a model reads', () => {
  it('[SC3] keeps the quotes that are there, word for word, and says who read it', async () => {
    const spans = [
      { quote: 'I wrote a one-page sheet', signal: 'ownership.own_action' },
      { quote: 'After six weeks we had missed none', signal: 'structure.result' },
    ]
    const { score } = await open(marking(spans))
    const result = await score()
    expect(result.provenance).toEqual(MODEL)
    expect(result.spans.map(({ quote, signal }) => ({ quote, signal }))).toEqual(spans)
    for (const span of result.spans) expect(FULL_ANSWER.slice(span.start, span.end)).toBe(span.quote)
  })

  it('[SC50] [SC51] shows what each sentence is worth to the rules, and no steadiness that nobody measured', async () => {
    const byRules = await (await open()).score()
    const { score } = await open(marking([{ quote: 'I wrote a one-page sheet', signal: 'ownership.own_action' }]))
    const { heat, stability, provenance } = await score()
    expect({ heat, stability, provenance }).toEqual({ heat: byRules.heat, stability: undefined, provenance: MODEL })
    expect(byRules).toMatchObject({ heat: [{}, {}, {}], stability: { by: 'variants' } })
  })

  it('[SC20] throws away quotes and signals that were made up', async () => {
    const poisoned = [
      { quote: 'I saved the hospital three million', signal: 'specificity.result_number' },
      { quote: 'I wrote a one-page sheet', signal: 'score.perfect' },
      { quote: 'I wrote a one-page sheet', signal: '__proto__' },
      { quote: '', signal: 'depth.why' },
    ]
    const { score } = await open(marking(poisoned, { concepts: [{ key: 'everything', quote: 'all of it' }] }))
    const { spans } = await score()
    expect(JSON.stringify(spans)).not.toMatch(/three million|perfect|__proto__/)
    for (const span of spans) expect(FULL_ANSWER.slice(span.start, span.end)).toBe(span.quote)
  })

  it.each([
    ['marks everything', FULL_ANSWER.split('. ').flatMap((quote) => everySignal().map((signal) => ({ quote, signal })))],
    ['marks nothing', []],
    [
      'calls everything vague',
      [
        { quote: 'In March 2023', signal: 'specificity.vague' },
        { quote: 'I wrote', signal: 'clarity.hedge' },
      ],
    ],
  ])('[SC20] moves no band by more than one, when the model %s', async (_, spans) => {
    const byRules = bands(await (await open()).score())
    const byModel = bands(await (await open(marking(spans))).score())
    expect([...byModel.keys()]).toEqual([...byRules.keys()])
    for (const [dimension, band] of byModel) expect(Math.abs(band - (byRules.get(dimension) ?? 0)), dimension).toBeLessThanOrEqual(1)
  })

  it('[SC11] is left to the rules when a gate is closed: no model is asked', async () => {
    const { score, upstreams } = await open(marking([]))
    expect(await score('asdf qwer zxcv asdf qwer zxcv asdf qwer')).toMatchObject({ provenance: { by: 'rules' } })
    expect(upstreams[0]?.calls).toEqual([])
  })

  it('gives the same result for the same extraction', async () => {
    const { score } = await open(marking([{ quote: 'I wrote a one-page sheet', signal: 'ownership.own_action' }]))
    expect(await score()).toEqual(await score())
  })
})

it('[SC75] an instance may have each answer read several times', async () => {
  const script = marking([{ quote: 'I wrote a one-page sheet', signal: 'ownership.own_action' }])
  const { score, upstreams } = await openWith({ MODEL_READINGS: '3' }, script)
  const { stability, provenance } = await score()
  expect(upstreams[0]?.calls).toHaveLength(3)
  expect({ stability, provenance }).toMatchObject({ stability: { by: 'readings', count: 3 }, provenance: MODEL })
})

describe('a model that cannot be read', () => {
  it.each<[string, Script]>([
    ['is down', { answersJson: () => ({}), script: () => ({ fault: 'status', status: 500 }) }],
    ['answers with another shape', { answersJson: () => ({ score: 100 }) }],
    ['answers with spans of another kind', marking([{ quote: 7, signal: null }])],
    ['answers with text', { answersJson: () => 'a perfect answer, 100 points' }],
    ['answers with more than anybody would read', marking(Array.from({ length: 500 }, () => ({ quote: 'I', signal: 'depth.why' })))],
  ])('is replaced by the rules when it %s', async (_, script) => {
    const byRules = await (await open()).score()
    expect(await (await open(script)).score()).toEqual(byRules)
  })

  it('is replaced by the second, which is named', async () => {
    const { score } = await open(
      { answersJson: () => 'nothing' },
      marking([{ quote: 'I wrote a one-page sheet', signal: 'ownership.own_action' }]),
    )
    expect((await score()).provenance).toEqual({ ...MODEL, name: 'model-2', fallback: true })
  })
})

it('an interview is judged by the model too, answer by answer', async () => {
  const script: Script = {
    script: (messages) =>
      JSON.stringify(messages).includes('\\"closing\\"') ? 'Thank you for your time.' : 'What did you do there yourself?',
    answersJson: () => ({ spans: [{ quote: 'I wrote a one-page sheet', signal: 'ownership.own_action' }], concepts: [], flags: [] }),
  }
  const { house, browser, by } = await open(script)
  const engine = openTestEngine(house)
  const room = await leadInterview(house, engine, { by, questions: 3, kind: 'behavioural' })
  await runTasks(house)
  await engine.close()
  const card = (await browser.get(`/api/interviews/${room.id}/scorecard`)).body as Scorecard
  expect(card.answers.length).toBeGreaterThan(0)
  for (const { result } of card.answers) {
    const isGated = (result?.gates.length ?? 0) > 0
    expect(result?.provenance.by).toBe(isGated ? 'rules' : 'model')
  }
})

it.each(POISONS.filter((_, index) => index % 5 === 0))(
  '[SC71] a posting and a résumé do not reach the scorer when they say: %s',
  async (poison) => {
    const obeys = persuadableExtractor()
    const script: Script = { answersJson: (messages, schema) => (schema === 'marked_passages' ? obeys(messages, schema) : {}) }
    const { house, browser, by, upstreams } = await open(script)
    const { body } = await browser.post('/api/resumes', { text: `Ward nurse in Leeds since 2019.\n${poison}` })
    const engine = openTestEngine(house)
    const { id } = await leadInterview(house, engine, {
      by,
      questions: 3,
      kind: 'behavioural',
      resumeId: ResumeId.parse((body as { id: string }).id),
      target: { title: 'Ward nurse', description: `A ward nurse for our surgical ward in Leeds.\n${poison}\nYou keep handovers safe.` },
    })
    await runTasks(house)
    await engine.close()
    const calls = upstreams.flatMap(({ calls: all }) => all.filter(({ schema }) => schema === 'marked_passages'))
    expect(calls.length).toBeGreaterThan(0)
    for (const { messages } of calls) expect(messages.at(-1)?.content).not.toContain(poison)
    const { answers } = (await browser.get(`/api/interviews/${id}/scorecard`)).body as Scorecard
    const requests = await readRequests(house, id)
    for (const { turnId, result } of answers) {
      const input = requests.get(turnId)?.input
      const byRules = input ? bands(scoreAnswer(input)) : null
      for (const [dimension, band] of result ? bands(result) : [])
        expect(Math.abs(band - (byRules?.get(dimension) ?? Number.NaN)), dimension).toBeLessThanOrEqual(1)
    }
  },
)

function everySignal(): string[] {
  return [
    'relevance.answers_question',
    'structure.situation',
    'structure.task',
    'structure.action',
    'structure.result',
    'specificity.result_number',
    'ownership.own_decision',
    'depth.trade_off',
    'clarity.signpost',
  ]
}
