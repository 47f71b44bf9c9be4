import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Engine } from '#server/interviews/index.ts'
import { showInterview } from '#server/interviews/read-interviews.ts'
import { outbox } from '#server/platform/db/tables.ts'
import type { House } from '#server/platform/house.ts'
import { openAllowance } from '#server/platform/llm/allowance.ts'
import { chainModels } from '#server/platform/llm/fallback.ts'
import { openaiModel } from '#server/platform/llm/openai.ts'
import { capsOf } from '#server/rooms.ts'
import { showScorecard } from '#server/scorecards/read-scorecard.ts'
import { makeCandidate, openTestEngine, openTestHouse, runTasks } from '#test/support/house.ts'
import { answerAll, openRoom } from '#test/support/live-room.ts'
import { openScriptedUpstream, type ScriptedUpstream } from '#test/support/scripted-upstream.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'

let house: House
let engine: Engine
let upstream: ScriptedUpstream
beforeEach(async () => {
  upstream = await openScriptedUpstream({
    script: (messages) =>
      JSON.stringify(messages).includes('\\"closing\\"')
        ? 'Thank you for your time.'
        : `What did you do in part ${'x'.repeat(upstream.calls.length)} yourself?`,
    answersJson: (_, schema) =>
      schema === 'interview_slots'
        ? { slots: [] }
        : { spans: [{ quote: 'I wrote a one-page sheet', signal: 'ownership.own_action' }], concepts: [], flags: [] },
  })
})
afterEach(async () => {
  await engine.close()
  await house.background.settled()
  await house.ledger.settled()
  await upstream.close()
  await house.db.close()
})

const open = async (environment: Record<string, string>) => {
  const opened = await openTestHouse({ environment: { LIMITS: 'on', ...environment } })
  const { db, clock, config, ledger } = opened.house
  const allowance = openAllowance({ db, clock, ledger, caps: capsOf(config) })
  const model = openaiModel({ baseUrl: upstream.url, apiKey: undefined, model: 'model-1' }, { ledger: allowance.ledger })
  house = { ...opened.house, ledger: allowance.ledger, models: chainModels([allowance.guard(model)]) }
  engine = openTestEngine(house)
  return makeCandidate(house)
}

/** Leads an interview to its end and has it judged; says who worded each turn of the interviewer and who judged each answer. */
const lead = async (by: Awaited<ReturnType<typeof open>>) => {
  const room = await openRoom(house, engine, { by, questions: 3, kind: 'behavioural' })
  await runTasks(house)
  const tab = await room.open()
  await room.start(tab)
  await answerAll(room, tab, (index) => `${FULL_ANSWER} That was occasion ${index}.`)
  tab.pair.disconnect()
  await house.background.settled()
  await runTasks(house)
  const { status, endCause, transcript } = await showInterview(house, by, room.id)
  const card = await showScorecard(house, by, room.id)
  return {
    ended: { status, endCause },
    worded: transcript.flatMap((turn) => (turn.by ? [turn.by.by] : [])),
    judged: card.answers.flatMap(({ result, answer }) => (result && answer.includes(FULL_ANSWER) ? [result.provenance.by] : [])),
  }
}
const COMPLETED = { status: 'ended', endCause: 'completed' }

describe('a candidate who has had their share of the model', () => {
  it('is interviewed to the end by the rules, turn by turn under their own name, and judged by them', async () => {
    const by = await open({ MODEL_DAILY_TURNS: '2' })
    const { ended, worded, judged } = await lead(by)
    expect(ended).toEqual(COMPLETED)
    expect(worded.filter((by) => by === 'model')).toHaveLength(2)
    expect(worded.length).toBeGreaterThan(4)
    expect(new Set(judged)).toEqual(new Set(['rules']))
    expect(upstream.calls.filter(({ schema }) => schema === null)).toHaveLength(2)
    expect((await house.db.q.select().from(outbox)).map(({ state }) => state)).not.toContain('dead')
  })

  it('has used it up by tokens too', async () => {
    const by = await open({ MODEL_DAILY_TOKENS: '20' })
    const { ended, worded } = await lead(by)
    expect(ended).toEqual(COMPLETED)
    expect(new Set(worded)).toEqual(new Set(['model', 'rules']))
    expect(worded.at(-1)).toBe('rules')
  })

  it('is led by the rules from one interview too many on, and another candidate by the model', async () => {
    const by = await open({ MODEL_DAILY_INTERVIEWS: '1' })
    const first = await lead(by)
    expect([...first.worded, ...first.judged]).toContain('model')
    for (const plans of [1, 0]) {
      const asked = upstream.calls.length
      const { ended, worded, judged } = await lead(by)
      expect(ended).toEqual(COMPLETED)
      expect(new Set([...worded, ...judged])).toEqual(new Set(['rules']))
      expect(upstream.calls.slice(asked).map(({ schema }) => schema)).toEqual(Array(plans).fill('interview_slots'))
    }
    expect((await house.db.q.select().from(outbox)).map(({ state }) => state)).not.toContain('dead')
    expect((await lead(await makeCandidate(house))).worded).toContain('model')
  })
})
