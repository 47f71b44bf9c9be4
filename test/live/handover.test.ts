import { afterEach, beforeEach, expect, it } from 'vitest'
import type { TurnId } from '#contract/ids.ts'
import type { TurnDelta } from '#contract/live.ts'
import type { Engine } from '#server/interviews/index.ts'
import { readEvents, showInterview } from '#server/interviews/read-interviews.ts'
import type { House } from '#server/platform/house.ts'
import { DEADLINES } from '#server/platform/llm/deadlines.ts'
import { openaiModel } from '#server/platform/llm/openai.ts'
import { openTestEngine, openTestHouse } from '#test/support/house.ts'
import { checkLog, checkTranscript } from '#test/support/invariants.ts'
import { answerAll, flushUntil, isAsked, openRoom, type Room, type Tab } from '#test/support/live-room.ts'
import { type HouseProcess, openProcesses } from '#test/support/processes.ts'
import { openScriptedUpstream, type ScriptedUpstream } from '#test/support/scripted-upstream.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'

const WORD_MS = 20
let house: House
let upstream: ScriptedUpstream | null
let engines: Engine[]
beforeEach(() => {
  engines = []
  upstream = null
})
afterEach(async () => {
  await Promise.all(engines.map((engine) => engine.close()))
  await house.background.settled()
  await upstream?.close()
  await house.db.close()
})

const openHouses = async (count: number): Promise<HouseProcess[]> => {
  const ledger = { record: () => undefined, settled: async () => undefined }
  const models = upstream
    ? [openaiModel({ baseUrl: upstream.url, apiKey: undefined, model: 'scripted' }, { ledger, deadlines: DEADLINES })]
    : []
  // Processes that share a database have a Redis; these are woken without one.
  ;({ house } = await openTestHouse({ models, environment: { REDIS_URL: 'redis://127.0.0.1:1' } }))
  return openProcesses(house, count)
}
const speaks = ({ house: at }: HouseProcess, name: string, wordMs = WORD_MS): Engine => {
  const engine = openTestEngine(at, name, wordMs)
  engines.push(engine)
  return engine
}
/** The words that a process itself stored, whoever else was told of them. */
const saidBy = ({ house: at }: HouseProcess): TurnDelta[] => {
  const said: TurnDelta[] = []
  const { hub } = at
  const tell = hub.delta
  hub.delta = (delta) => {
    said.push(delta)
    tell(delta)
  }
  return said
}
const check = async (room: Room, tab: Tab) => {
  const events = await readEvents(house, room.actor, room.id, 0)
  checkLog(events)
  checkTranscript(await showInterview(house, room.actor, room.id), events)
  expect(tab.page.events).toEqual(events)
}
const isSpeaking = (least: number) => (page: Tab['page']) => (page.texts.get(page.openTurn() as TurnId) ?? '').length >= least
const starts = (tab: Tab) => tab.page.events.filter((event) => event.type === 'turn.started' && event.speaker === 'interviewer')
const ends = (tab: Tab) => tab.page.events.filter((event) => event.type === 'turn.ended')

const first = <Item>([item]: readonly Item[]): Item => {
  if (item === undefined) throw new Error('there is none')
  return item
}

it('[IV25] of two processes that may speak, one speaks each turn', async () => {
  const [web, one, two] = await openHouses(3)
  if (!web || !one || !two) return
  const said = [saidBy(one), saidBy(two)]
  speaks(one, 'one', 1)
  speaks(two, 'two', 1)
  const engine = { tick: async () => undefined, typing: () => undefined, close: async () => undefined }
  const rooms = await Promise.all([1, 2, 3, 4].map(() => openRoom(web.house, engine)))
  await Promise.all(
    rooms.map(async (room) => {
      const tab = await room.open()
      await room.start(tab)
      await answerAll(room, tab, (index) => `${FULL_ANSWER} (${index})`)
      await check(room, tab)
      for (const end of ends(tab)) {
        if (end.by === null) continue
        const pieces = said.flat().filter(({ turnId }) => turnId === end.turnId)
        const inOrder = pieces.toSorted((a, b) => a.offset - b.offset)
        // Whoever spoke, no word was stored twice and none is missing.
        expect(inOrder.map(({ text }) => text).join('')).toBe(end.text)
      }
    }),
  )
})

it('[IV26] the rules go on in the same turn, from where a process died', async () => {
  const [one, two] = await openHouses(2)
  if (!one || !two) return
  const room = await openRoom(two.house, speaks(one, 'one'))
  const tab = await room.open()
  await room.start(tab)
  await flushUntil(tab, isSpeaking(12))
  one.die()
  const heard = tab.page.texts.get(tab.page.openTurn() as TurnId) ?? ''
  speaks(two, 'two')
  await flushUntil(tab, isAsked)
  expect(starts(tab)).toHaveLength(1)
  const end = first(ends(tab))
  expect(end).toMatchObject({ cause: 'finished', by: { by: 'rules' } })
  expect(end.text.startsWith(heard)).toBe(true)
  expect(end.text).toMatch(/\?$/)
  await check(room, tab)
})

it('[IV25] a process that stood still while another took over stores nothing more', async () => {
  const [one, two] = await openHouses(2)
  if (!one || !two) return
  const room = await openRoom(two.house, speaks(one, 'one'))
  const tab = await room.open()
  await room.start(tab)
  await flushUntil(tab, isSpeaking(12))
  const late = saidBy(one)
  const turnId = tab.page.openTurn()
  one.pause()
  speaks(two, 'two')
  await flushUntil(tab, isAsked)
  one.resume()
  await room.answer(tab, FULL_ANSWER)
  await flushUntil(tab, isAsked)
  // The turn after it may be anybody's.
  expect(late.filter((delta) => delta.turnId === turnId)).toEqual([])
  expect(first(ends(tab)).text).toMatch(/\?$/)
  await check(room, tab)
})

it("[IV26] a model's words end interrupted with their process, and a new turn follows", async () => {
  const words = 'Tell me about the handover on your last ward. What did you change there yourself?'
  let calls = 0
  upstream = await openScriptedUpstream({
    script: () => (++calls === 1 ? { fault: 'stall', text: words, after: 9 } : words),
  })
  const [one, two] = await openHouses(2)
  if (!one || !two) return
  const room = await openRoom(two.house, speaks(one, 'one'))
  const tab = await room.open()
  await room.start(tab)
  await flushUntil(tab, isSpeaking(12))
  one.die()
  speaks(two, 'two')
  await flushUntil(tab, (page) => page.events.filter(({ type }) => type === 'turn.ended').length === 2)
  expect(ends(tab)).toMatchObject([
    { cause: 'interrupted', text: expect.stringMatching(/^Tell me about/), by: { by: 'model', name: 'scripted' } },
    { cause: 'finished', text: words, by: { by: 'model', name: 'scripted' } },
  ])
  expect(starts(tab).map((event) => event.type === 'turn.started' && event.kind)).toEqual(['question', 'question'])
  await check(room, tab)
})

it('[IV26] [IV16] an answer given while nobody speaks is taken, and the next process goes on from it', async () => {
  const [web, one, two] = await openHouses(3)
  if (!web || !one || !two) return
  const room = await openRoom(web.house, speaks(one, 'one'))
  const tab = await room.open()
  await room.start(tab)
  await flushUntil(tab, isSpeaking(12))
  one.die()
  expect(await room.answer(tab, FULL_ANSWER)).toMatchObject({ ok: true })
  speaks(two, 'two', 0)
  await flushUntil(tab, (page) => isAsked(page) && page.events.some(({ type }) => type === 'answer.accepted'))
  expect(ends(tab).map(({ cause }) => cause)).toEqual(['interrupted', 'finished', 'finished'])
  await check(room, tab)
})
