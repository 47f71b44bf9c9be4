import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { CommandId, InterviewId, TurnId } from '#contract/ids.ts'
import { type CommandName, commands as schemas } from '#contract/live.ts'
import type { Engine } from '#server/interviews/index.ts'
import { readEvents } from '#server/interviews/read-interviews.ts'
import { commands, interviews } from '#server/interviews/tables.ts'
import type { House } from '#server/platform/house.ts'
import { openTestEngine, openTestHouse } from '#test/support/house.ts'
import { flushUntil, isAsked, openRoom, type Room, type Tab } from '#test/support/live-room.ts'
import { openPage } from '#test/support/page.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'
import { openPair } from '#test/support/socket-pair.ts'

let house: House
let engine: Engine
let lines: string[]
let room: Room
let tab: Tab
beforeAll(async () => {
  ;({ house, lines } = await openTestHouse())
  engine = openTestEngine(house)
})
beforeEach(async () => {
  room = await openRoom(house, engine)
  tab = await room.open()
})
afterAll(async () => {
  await engine.close()
  await house.background.settled()
})

const names = Object.keys(schemas) as CommandName[]
const durable = names.filter((name) => name !== 'interview:join' && name !== 'answer:draft')
const newId = <Id extends CommandId | InterviewId | TurnId>() => house.ids.make<Id>()

/** Everything a command could have changed. */
const traces = async () => ({
  interview: await house.db.q
    .select({ seq: interviews.seq, version: interviews.version, state: interviews.state })
    .from(interviews)
    .where(eq(interviews.id, room.id)),
  commands: await house.db.q.select().from(commands).where(eq(commands.interviewId, room.id)),
  events: await readEvents(house, room.actor, room.id, 0),
})

/** A payload of the right shape for any command. */
const payload = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  interviewId: room.id,
  turnId: tab.page.answerable() ?? newId<TurnId>(),
  commandId: newId<CommandId>(),
  ...over,
})
const fitting = (name: CommandName, over: Record<string, unknown> = {}): Record<string, unknown> => {
  const all: Record<string, unknown> = { ...payload(over), text: 'An answer.', afterSeq: 0, ...over }
  return Object.fromEntries(Object.keys(schemas[name].shape).flatMap((key) => (key in all ? [[key, all[key]]] : [])))
}

const asked = async () => {
  await room.start(tab)
  await flushUntil(tab, isAsked)
}

describe('[IV24] bad input is refused and changes nothing', () => {
  const bad: [string, (name: CommandName) => unknown][] = [
    ['nothing at all', () => undefined],
    ['null', () => null],
    ['a string', () => 'interview:end'],
    ['a number', () => 7],
    ['a list', () => [1, 2]],
    ['an empty object', () => ({})],
    ['an id that is none', (name) => fitting(name, { interviewId: "'; drop table turns; --" })],
    ['an id that is an object', (name) => fitting(name, { interviewId: { $ne: null } })],
    ['an unknown field', (name) => ({ ...fitting(name), admin: true })],
    ['a field of the prototype', (name) => ({ ...fitting(name), constructor: { name: 'x' } })],
  ]
  it.each(names.flatMap((name) => bad.map(([what, make]) => ({ name, what, make }))))('$name with $what', async ({ name, make }) => {
    await asked()
    const before = await traces()
    expect(await tab.pair.sendRaw(name, make(name))).toMatchObject({ ok: false, error: { code: 'invalid_input', retryable: false } })
    expect(await traces()).toEqual(before)
  })

  it.each([
    ['an empty answer', { text: '' }],
    ['an answer of spaces', { text: ' \n\t ' }],
    ['an answer of 20,001 characters', { text: 'x'.repeat(20_001) }],
    ['an answer that is no text', { text: ['a'] }],
    ['a duration below zero', { text: 'So.', spoken: { durationMs: -1, pausesMs: [] } }],
    ['more pauses than anybody makes', { text: 'So.', spoken: { durationMs: 1, pausesMs: new Array(501).fill(1) } }],
    ['a command id that is none', { text: 'So.', commandId: '1' }],
  ])('answer:submit with %s', async (_, over) => {
    await asked()
    const before = await traces()
    expect(await tab.pair.sendRaw('answer:submit', { ...payload(), ...over })).toMatchObject({
      ok: false,
      error: { code: 'invalid_input' },
    })
    expect(await traces()).toEqual(before)
  })

  it.each([-1, 0.5, Number.NaN, '0', 2 ** 53])('interview:join after %s', async (afterSeq) => {
    const reply = await tab.pair.sendRaw('interview:join', { interviewId: room.id, afterSeq })
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid_input' } })
  })

  it('and is quoted in no log line', async () => {
    await tab.pair.sendRaw('answer:submit', { ...payload(), text: 7, secretWord: 'marzipan' })
    expect(lines.join('\n')).not.toContain('marzipan')
  })
})

describe('[IV23] an interview of somebody else', () => {
  it.each(names.filter((name) => name !== 'answer:draft'))('is not found by %s', async (name) => {
    await asked()
    const stranger = await openRoom(house, engine)
    const pair = openPair(house, engine, stranger.actor, openPage(room.id))
    const before = await traces()
    expect(await pair.sendRaw(name, fitting(name))).toMatchObject({ ok: false, error: { code: 'not_found' } })
    expect(await pair.sendRaw(name, fitting(name, { interviewId: newId<InterviewId>() }))).toMatchObject({ error: { code: 'not_found' } })
    expect(await traces()).toEqual(before)
    expect(pair.line).toEqual([])
  })
})

describe('a command', () => {
  it.each(durable)('[IV13] %s gives the same ack byte for byte when it is sent again', async (name) => {
    if (name !== 'interview:start') await room.start(tab)
    await flushUntil(tab, (page) => name === 'interview:start' || page.answerable() !== null)
    if (name !== 'turn:stop') await flushUntil(tab, (page) => name === 'interview:start' || isAsked(page))
    const body = fitting(name, { text: FULL_ANSWER })
    const first = await tab.pair.sendRaw(name, body)
    const events = (await traces()).commands
    const shuffled = Object.fromEntries(Object.entries(body).reverse())
    expect(JSON.stringify(await tab.pair.sendRaw(name, shuffled))).toBe(JSON.stringify(first))
    expect((await traces()).commands).toEqual(events)
  })

  it('[IV13] whose id was used for another one is refused', async () => {
    await asked()
    const body = fitting('turn:think')
    expect(await tab.pair.sendRaw('turn:think', body)).toMatchObject({ ok: true })
    const before = await traces()
    expect(await tab.pair.sendRaw('turn:skip', body)).toMatchObject({ ok: false, error: { code: 'command_reused' } })
    expect(await tab.pair.sendRaw('interview:end', { interviewId: room.id, commandId: body.commandId })).toMatchObject({
      error: { code: 'command_reused' },
    })
    expect(await traces()).toEqual(before)
  })

  it('[IV13] that arrives many times at once is carried out once', async () => {
    await asked()
    const body = fitting('answer:submit', { text: FULL_ANSWER })
    const other = await room.open()
    const replies = await Promise.all([tab, other, tab, other, tab].map(({ pair }) => pair.sendRaw('answer:submit', body)))
    expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1)
    expect(replies[0]).toMatchObject({ ok: true })
    expect((await traces()).events.filter(({ type }) => type === 'answer.accepted')).toHaveLength(1)
  })

  it('[IV15] of many answers to one question one is accepted', async () => {
    await asked()
    const turnId = tab.page.answerable()
    const replies = await Promise.all(Array.from({ length: 8 }, (_, index) => room.answer(tab, `${FULL_ANSWER} ${index}`, turnId)))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1)
    const codes = replies.flatMap((reply) => (reply.ok ? [] : [reply.error.code]))
    expect(new Set(codes)).toEqual(new Set(['already_answered']))
    expect((await traces()).events.filter(({ type }) => type === 'answer.accepted')).toHaveLength(1)
  })

  it.each(durable.filter((name) => name !== 'interview:start' && name !== 'interview:end'))(
    '[IV14] [IV22] %s before the start changes nothing',
    async (name) => {
      const before = await traces()
      expect(await tab.pair.sendRaw(name, fitting(name))).toMatchObject({ ok: false, error: { code: 'not_started' } })
      expect(await traces()).toEqual(before)
    },
  )

  it.each(durable.filter((name) => name !== 'interview:end'))('[IV14] [IV21] %s after the end changes nothing', async (name) => {
    await asked()
    const question = tab.page.answerable()
    await room.end(tab)
    const before = await traces()
    expect(await tab.pair.sendRaw(name, fitting(name, { turnId: question }))).toMatchObject({
      ok: false,
      error: { code: 'interview_ended' },
    })
    expect(await traces()).toEqual(before)
  })

  it('[IV21] to end is the same again, with an id of its own', async () => {
    await asked()
    const first = await room.end(tab)
    expect(await room.end(tab)).toEqual(first)
    expect((await traces()).events.filter(({ type }) => type === 'interview.ended')).toHaveLength(1)
  })
})
