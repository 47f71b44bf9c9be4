import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#contract/actor.ts'
import type { CommandId, InterviewId, TurnId } from '#contract/ids.ts'
import type { Command, Reply } from '#contract/live.ts'
import { createInterview } from '#server/interviews/create-interview.ts'
import type { Engine } from '#server/interviews/index.ts'
import { readEvents, showInterview } from '#server/interviews/read-interviews.ts'
import type { House } from '#server/platform/house.ts'
import { makeCandidate, openTestEngine, openTestHouse } from '#test/support/house.ts'
import { checkAnswers, checkLog, checkTranscript } from '#test/support/invariants.ts'
import { openPage, type Page } from '#test/support/page.ts'
import { type Random, random } from '#test/support/random.ts'
import { openPair, type SocketPair } from '#test/support/socket-pair.ts'

/** A seed that ever failed stays in the list. */
const SEEDS = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89]
const STEPS = 60
const ANSWERS = [
  'In March I moved our ward to a new handover sheet because two doses had been missed, and within six weeks there were none.',
  'I usually just try my best.',
  'Could you repeat the question please?',
  'We did it together as a team and it went well 🙂',
  'asdf qwer zxcv',
] as const

type Tab = { page: Page; pair: SocketPair }
type Given = { command: Command<'answer:submit'>; text: string; reply: Reply }
type World = {
  house: House
  engine: Engine
  actor: Actor
  id: InterviewId
  tabs: [Tab, ...Tab[]]
  given: Given[]
  dice: Random
  count: number
}

describe('an interview under a bad network and impatient hands', () => {
  let house: House
  let engine: Engine
  beforeAll(async () => {
    ;({ house } = await openTestHouse())
    engine = openTestEngine(house)
  })
  afterAll(async () => {
    await engine.close()
    await house.background.settled()
  })

  it.each(SEEDS)('[IV1] [IV5] [IV7] [IV8] [IV9] [IV12] [IV13] [IV15] keeps every promise of the log (seed %i)', async (seed) => {
    const world = await openWorld(house, engine, seed)
    for (let step = 0; step < STEPS; step++) await act(world)
    await finish(world)
    const interview = await showInterview(house, world.actor, world.id)
    const events = await readEvents(house, world.actor, world.id, 0)
    expect(interview.status).toBe('ended')
    checkLog(events)
    checkAnswers(interview, world.given)
    checkTranscript(interview, events)
    for (const { page } of world.tabs) expect(page.events).toEqual(events)
  })
})

const openWorld = async (house: House, engine: Engine, seed: number): Promise<World> => {
  const actor = await makeCandidate(house)
  const { id } = await createInterview(house, actor, { target: { title: 'Ward nurse' }, questions: 3 })
  const tabs: [Tab, Tab] = [await openTab(house, engine, actor, id), await openTab(house, engine, actor, id)]
  await tabs[0].pair.ask('interview:start', { interviewId: id, commandId: house.ids.make<CommandId>() })
  return { house, engine, actor, id, tabs, given: [], dice: random(seed), count: 0 }
}

const openTab = async (house: House, engine: Engine, actor: Actor, id: InterviewId, page = openPage(id)): Promise<Tab> => {
  const pair = openPair(house, engine, actor, page)
  page.needsJoin = false
  await pair.ask('interview:join', { interviewId: id, afterSeq: page.seq })
  return { page, pair }
}

const act = async (world: World): Promise<void> => {
  const { dice } = world
  const tab = dice.pick(world.tabs)
  const acts: [() => unknown, ...(() => unknown)[]] = [
    () => tab.pair.flush(dice.below(8)),
    () => tab.pair.flush(),
    () => pause(dice.below(20)),
    () => lose(tab, dice),
    () => double(tab, dice),
    () => swap(tab, dice),
    () => reconnect(world, dice.below(world.tabs.length)),
    () => tab.pair.setFull(dice.chance(0.5)),
    () => answer(world),
    () => answer(world),
    () => answerFromBoth(world),
    () => again(world),
    () => about(world, dice.pick(['turn:stop', 'turn:repeat', 'turn:skip', 'turn:think'])),
  ]
  await dice.pick(acts)()
  for (const [index, { page }] of world.tabs.entries()) if (page.needsJoin) await reconnect(world, index)
}

const lose = ({ pair }: Tab, dice: Random) => pair.line.splice(dice.below(pair.line.length + 1), dice.below(3))
const double = ({ pair }: Tab, dice: Random) => {
  const packet = pair.line[dice.below(pair.line.length + 1)]
  if (packet) pair.line.splice(dice.below(pair.line.length + 1), 0, packet)
}
const swap = ({ pair }: Tab, dice: Random) => {
  const [packet] = pair.line.splice(dice.below(pair.line.length + 1), 1)
  if (packet) pair.line.splice(dice.below(pair.line.length + 1), 0, packet)
}

const reconnect = async (world: World, index: number) => {
  const old = world.tabs[index]
  if (!old) return
  old.pair.disconnect()
  world.tabs[index] = await openTab(world.house, world.engine, world.actor, world.id, old.page)
}

/** The newest question there is, seen or not: answering late and early is part of the game. */
const currentTurn = async ({ house, actor, id, dice }: World): Promise<TurnId | null> => {
  const { answerable, transcript } = await showInterview(house, actor, id)
  const older = transcript.filter((turn) => turn.speaker === 'interviewer').at(dice.below(transcript.length || 1))?.turnId
  return dice.chance(0.85) ? answerable : (older ?? answerable)
}

const draft = async (world: World): Promise<Command<'answer:submit'> | null> => {
  const turnId = await currentTurn(world)
  if (!turnId) return null
  const text = `${world.dice.pick(ANSWERS)} (${world.count++})`
  return { interviewId: world.id, turnId, commandId: world.house.ids.make<CommandId>(), text }
}

const submit = async (world: World, tab: Tab, command: Command<'answer:submit'>) => {
  const reply = await tab.pair.ask('answer:submit', command)
  world.given.push({ command, text: command.text, reply })
  return reply
}

const answer = async (world: World) => {
  const command = await draft(world)
  if (command) await submit(world, world.dice.pick(world.tabs), command)
}

const answerFromBoth = async (world: World) => {
  const [one, two] = [await draft(world), await draft(world)]
  if (one && two) await Promise.all([submit(world, world.dice.pick(world.tabs), one), submit(world, world.dice.pick(world.tabs), two)])
}

/** [IV13] The same command again gets the same ack; its id for something else is refused. */
const again = async (world: World) => {
  const earlier = world.given.filter(({ reply }) => reply.ok).at(-1)
  if (!earlier) return
  const { pair } = world.dice.pick(world.tabs)
  expect(JSON.stringify(await pair.ask('answer:submit', earlier.command))).toBe(JSON.stringify(earlier.reply))
  const other = await pair.ask('answer:submit', { ...earlier.command, text: `${earlier.text}!` })
  expect(other).toMatchObject({ ok: false, error: { code: 'command_reused' } })
}

const about = async (world: World, name: 'turn:stop' | 'turn:repeat' | 'turn:skip' | 'turn:think') => {
  const turnId = await currentTurn(world)
  if (turnId)
    await world.dice.pick(world.tabs).pair.ask(name, { interviewId: world.id, turnId, commandId: world.house.ids.make<CommandId>() })
}

const finish = async (world: World) => {
  const commandId = world.house.ids.make<CommandId>()
  await world.tabs[0].pair.ask('interview:end', { interviewId: world.id, commandId })
  for (const index of world.tabs.keys()) {
    await reconnect(world, index)
    const tab = world.tabs[index]
    const pumping = setInterval(() => tab?.pair.flush(), 5)
    await tab?.page.until((page) => page.hasEnded())
    clearInterval(pumping)
  }
}
