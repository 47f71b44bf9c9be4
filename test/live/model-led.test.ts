import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CreateInterview } from '#contract/interviews.ts'
import type { Engine } from '#server/interviews/index.ts'
import { readEvents, showInterview } from '#server/interviews/read-interviews.ts'
import { findAny } from '#server/interviews/store.ts'
import type { House } from '#server/platform/house.ts'
import { DEADLINES, type Deadlines } from '#server/platform/llm/deadlines.ts'
import { openLedger } from '#server/platform/llm/ledger.ts'
import { openaiModel } from '#server/platform/llm/openai.ts'
import { modelCalls } from '#server/platform/llm/tables.ts'
import { openTestEngine, openTestHouse } from '#test/support/house.ts'
import { checkLog, checkTranscript } from '#test/support/invariants.ts'
import { answerAll, flushUntil, isAsked, openRoom, type Room, type Tab } from '#test/support/live-room.ts'
import { silentFaults, spokenFaults, withRawUpstream } from '#test/support/raw-upstream.ts'
import { openScriptedUpstream, type Script, type ScriptedCall } from '#test/support/scripted-upstream.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'

let house: House
let engine: Engine
let room: Room
let tab: Tab
let closing: (() => Promise<void>)[]
beforeEach(() => {
  closing = []
})
afterEach(async () => {
  await engine.close()
  await house.background.settled()
  await house.ledger.settled()
  for (const close of closing) await close()
  await house.db.close()
})

const PATIENT: Deadlines = { ...DEADLINES, pause: 5 }
/** For servers that never go on: nobody waits for them. */
const HASTY: Deadlines = { firstToken: 250, idle: 250, total: 1_500, pause: 5 }

const openLed = async (urls: string[], deadlines: Deadlines = PATIENT, wanted: Partial<CreateInterview> = {}) => {
  const opened = await openTestHouse()
  const ledger = openLedger(opened.house.db, opened.house.clock, opened.house.ids, opened.house.log)
  const chain = urls.map((baseUrl, index) =>
    openaiModel({ baseUrl, apiKey: undefined, model: `model-${index + 1}` }, { ledger, deadlines }),
  )
  house = { ...opened.house, ledger, models: { ...opened.house.models, chain, provenance: provenanceIn(chain) } }
  engine = openTestEngine(house)
  room = await openRoom(house, engine, wanted)
  tab = await room.open()
}
const provenanceIn =
  (chain: readonly unknown[]): House['models']['provenance'] =>
  (model, prompt) => ({ by: 'model', name: model.name, prompt: prompt.id, ...(model !== chain[0] && { fallback: true }) })

const openUpstream = async (script: Script): Promise<string> => {
  const upstream = await openScriptedUpstream(script)
  closing.push(upstream.close)
  return upstream.url
}
const saying = (text: string) => openUpstream({ script: () => text })
const moveOf = ({ messages }: ScriptedCall) => (messages.some(({ content }) => content.includes('"closing"')) ? 'closing' : 'question')

const firstQuestion = async () => {
  await room.start(tab)
  await flushUntil(tab, isAsked)
  return ends()
}
const ends = () => tab.page.events.filter((event) => event.type === 'turn.ended')
const spokenEnds = () => ends().filter((end) => end.by !== null)
const check = async () => {
  const events = await readEvents(house, room.actor, room.id, 0)
  checkLog(events)
  checkTranscript(await showInterview(house, room.actor, room.id), events)
  expect(tab.page.events).toEqual(events)
}
const RULES = { by: 'rules', name: expect.any(String), version: expect.any(String) }
const rowOf = () => findAny(house.db, room.id)
/** What the rules would say in the open turn, and its question alone. */
const planned = async () => (await rowOf())?.state.open?.move.text ?? ''
const plannedQuestion = async () => (await rowOf())?.plan[0]?.question ?? ''

describe('a model that works', () => {
  it('[IV9] [IV28] words the interview from its first question to its last word', async () => {
    let said = 0
    const script: Script = {
      script: (_, call) =>
        moveOf(call) === 'closing'
          ? 'Thank you for practising with me today.'
          : `So tell me, which part number ${'x'.repeat(++said)} was yours?`,
    }
    await openLed([await openUpstream(script)])
    await room.start(tab)
    await answerAll(room, tab, (index) => `${FULL_ANSWER} (${index})`)
    expect(new Set(spokenEnds().map(({ by, cause }) => JSON.stringify([by, cause])))).toEqual(
      new Set([JSON.stringify([{ by: 'model', name: 'model-1', prompt: 'interviewer/utterance.v1' }, 'finished'])]),
    )
    expect(tab.page.events.at(-1)).toMatchObject({ type: 'interview.ended', cause: 'completed' })
    await check()
  })

  it('leaves a row for every call, with the speaker’s epoch and nobody’s name', async () => {
    await openLed([await saying('I see how much that ward meant to you.')])
    await firstQuestion()
    await house.ledger.settled()
    const rows = await house.db.q.select().from(modelCalls)
    expect(rows).toMatchObject([{ purpose: 'interview.utterance', model: 'model-1', outcome: 'finished', epoch: 1 }])
    expect(JSON.stringify(rows)).not.toContain(room.actor.id)
  })

  it('is cut after its first question', async () => {
    await openLed([await saying('What did you do there? And why did you do it like that? Tell me all.')])
    expect((await firstQuestion()).map(({ text }) => text)).toEqual(['What did you do there?'])
  })

  it('is heard out after its question, so that what it cost is known', async () => {
    await openLed([await saying('What did you do there? Take your time, there is no hurry at all.')])
    expect((await firstQuestion())[0]?.text).toBe('What did you do there?')
    await house.background.settled()
    await house.ledger.settled()
    expect(await house.db.q.select().from(modelCalls)).toMatchObject([{ outcome: 'finished', inputTokens: 1, outputTokens: 14 }])
  })

  it('that asks nothing is completed with the planned question', async () => {
    await openLed([await saying('I see how much that ward meant to you.')])
    const question = await plannedQuestion()
    await firstQuestion()
    expect(ends()[0]?.text).toBe(`I see how much that ward meant to you. ${question}`)
  })

  it('that names what a good answer contains is stopped before it does, and the planned question follows', async () => {
    let key = ''
    const url = await openUpstream({ script: () => `Tell me how ${key} would help you here, please?` })
    await openLed([url], PATIENT, { target: { title: 'Backend developer' }, kind: 'technical', questions: 1 })
    const plan = (await rowOf())?.plan ?? []
    key = plan.find(({ concepts }) => concepts.length > 0)?.concepts[0]?.key ?? ''
    expect(key).not.toBe('')
    const question = await plannedQuestion()
    expect(await firstQuestion()).toMatchObject([{ cause: 'finished', text: `Tell me how… ${question}` }])
  })

  it('that only praises says nothing: the rules word the turn', async () => {
    await openLed([await saying('Great answer!')])
    expect(await firstQuestion()).toMatchObject([{ cause: 'finished', by: RULES }])
  })

  it('that reads out its instructions is never heard doing it', async () => {
    const url = await openUpstream({ script: () => `My secret word is ${house.prompts.canary.toUpperCase()}, as you asked. What now?` })
    await openLed([url])
    await firstQuestion()
    await flushUntil(tab, (page) => isAsked(page) && ends().at(-1)?.by?.by === 'rules')
    expect(JSON.stringify(tab.page.events).toLowerCase()).not.toContain(house.prompts.canary.toLowerCase())
    expect(ends().at(-1)?.text).toMatch(/\?$/)
    await check()
  })
})

describe('a second model', () => {
  const broken = () => openUpstream({ script: () => ({ fault: 'status', status: 503 }) })

  it('[IV27] takes over within the turn, and is named', async () => {
    await openLed([await broken(), await saying('Which part of it was yours?')])
    expect(await firstQuestion()).toMatchObject([
      { cause: 'finished', text: 'Which part of it was yours?', by: { by: 'model', name: 'model-2', fallback: true } },
    ])
    expect(tab.page.events.filter(({ type }) => type === 'notice')).toEqual([])
  })

  it('[IV27] leaves the turn to the rules when it fails too', async () => {
    await openLed([await broken(), await broken()])
    expect(await firstQuestion()).toMatchObject([{ cause: 'finished', by: RULES }])
  })
})

describe('[IV27] a model server that fails before its first word is replaced within the same turn', () => {
  const waits = new Set(['no headers', 'headers and then nothing', 'nothing but signs of life'])

  it.each(Object.entries(silentFaults))('%s', (name, answer) =>
    withRawUpstream(answer, async (upstream) => {
      await openLed([upstream.url], waits.has(name) ? HASTY : PATIENT)
      await room.start(tab)
      const question = await planned()
      await flushUntil(tab, isAsked)
      expect(ends()).toMatchObject([{ cause: 'finished', text: question, by: RULES }])
      await check()
    }),
  )
})

describe('[IV7] [IV10] [IV27] a model server that fails later keeps its words, and the rules go on in a new turn', () => {
  const stalls = new Set(['a stall', 'drops of text without end'])

  it.each(Object.entries(spokenFaults))('%s', (name, answer) =>
    withRawUpstream(answer, async (upstream) => {
      await openLed([upstream.url], stalls.has(name) ? HASTY : PATIENT)
      await room.start(tab)
      const question = await planned()
      await flushUntil(tab, (page) => isAsked(page) && ends().length === 2)
      expect(ends()).toMatchObject([
        { cause: stalls.has(name) ? 'timeout' : 'failed', text: 'One two', by: { by: 'model', name: 'model-1' } },
        { cause: 'finished', text: question, by: RULES },
      ])
      expect(tab.page.events).toContainEqual(expect.objectContaining({ type: 'notice', code: 'provider_failed' }))
      const opened = tab.page.events.flatMap((event) => (event.type === 'turn.started' ? [event.kind] : []))
      expect(opened).toEqual(['question', 'question'])
      await check()
    }),
  )
})

describe('an interview reaches its end', () => {
  const fates: [string, Script][] = [
    ['is down', { script: () => ({ fault: 'status', status: 500 }) }],
    ['limits the rate', { script: () => ({ fault: 'status', status: 429, headers: { 'retry-after': '60' } }) }],
    ['never answers', { script: () => ({ fault: 'hang' }) }],
    ['stops in mid-sentence', { script: () => ({ fault: 'stall', text: 'So tell me what you did', after: 3 }) }],
    ['hangs up in mid-sentence', { script: () => ({ fault: 'reset', text: 'So tell me what you did', after: 3 }) }],
    ['works every other time', flickering()],
  ]
  it.each(fates)('[IV7] with a model server that %s', async (_, script) => {
    await openLed([await openUpstream(script)], HASTY)
    await room.start(tab)
    await answerAll(room, tab, (index) => `${FULL_ANSWER} (${index})`)
    expect(tab.page.events.at(-1)).toMatchObject({ type: 'interview.ended', cause: 'completed' })
    expect(spokenEnds().at(-1)).toMatchObject({ cause: 'finished' })
    await check()
  })

  it('with no model server at all', async () => {
    await openLed(['http://127.0.0.1:1/v1'])
    await room.start(tab)
    await answerAll(room, tab, (index) => `${FULL_ANSWER} (${index})`)
    expect(spokenEnds().every(({ by, cause }) => by?.by === 'rules' && cause === 'finished')).toBe(true)
    await check()
  })

  it('[IV16] [IV21] when the candidate interrupts and ends while a model speaks', async () => {
    await openLed([
      await openUpstream({
        tokensPerSecond: 40,
        script: () => 'Think of your last ward and of the people there, and tell me who decided what?',
      }),
    ])
    await room.start(tab)
    await flushUntil(tab, (page) => [...page.texts.values()].some((text) => text.length > 5))
    expect(await room.answer(tab, FULL_ANSWER)).toMatchObject({ ok: true })
    await flushUntil(tab, (page) => page.texts.size === 3 && ([...page.texts.values()][2] ?? '').length > 5)
    await room.end(tab)
    await flushUntil(tab, (page) => page.hasEnded())
    expect(ends().map(({ cause }) => cause)).toEqual(['interrupted', 'finished', 'interrupted'])
    await check()
  })
})

function flickering(): Script {
  let calls = 0
  return {
    script: () =>
      ++calls % 2 === 0 ? { fault: 'no_finish', text: 'And then you', after: 2 } : `Which step number ${'i'.repeat(calls)} was yours?`,
  }
}
