import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandId, TurnId } from '#contract/ids.ts'
import type { InterviewEvent, TurnDelta } from '#contract/live.ts'
import { type Feed, openFeed } from '#server/interviews/feed.ts'
import { appendEvent, type Engine } from '#server/interviews/index.ts'
import { readEvents } from '#server/interviews/read-interviews.ts'
import { findTurn } from '#server/interviews/store.ts'
import type { House } from '#server/platform/house.ts'
import { openTestEngine, openTestHouse } from '#test/support/house.ts'
import { flushUntil, isAsked, openRoom, type Room, type Tab } from '#test/support/live-room.ts'
import { openPage } from '#test/support/page.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'

let house: House
let engine: Engine
let room: Room
let tab: Tab
/** What went wrong in this test; a feed that still reads when its database is closed has nobody left to tell. */
let faults: unknown[]
beforeEach(async () => {
  faults = []
  ;({ house } = await openTestHouse())
  engine = openTestEngine(house)
  room = await openRoom(house, engine)
  tab = await room.open()
})
afterEach(async () => {
  expect(faults).toEqual([])
  await engine.close()
  await house.background.settled()
  await house.db.close()
})

const log = () => readEvents(house, room.actor, room.id, 0)

/** Everything a page was sent, as it came. */
const recorder = () => {
  const events: InterviewEvent[] = []
  const deltas: TurnDelta[] = []
  let full = Number.POSITIVE_INFINITY
  return {
    events,
    deltas,
    fillUpAt: (count: number) => {
      full = count
    },
    sink: {
      event: (event: InterviewEvent) => void events.push(event),
      delta: (delta: TurnDelta) => void deltas.push(delta),
      isFull: () => events.length + deltas.length >= full,
    },
  }
}
const openRecorded = (to: ReturnType<typeof recorder>, { afterSeq = 0, joinedAt = Number.POSITIVE_INFINITY } = {}): Feed => {
  const mine = faults
  const onError = (error: unknown) => void mine.push(error)
  const options = { interviewId: room.id, afterSeq, joinedAt, hasPeers: false, sink: to.sink, onError }
  return openFeed(house.db, options)
}

describe('replay', () => {
  it('[IV3] [IV4] gives a page every event after the one it has, once and in order', async () => {
    await room.start(tab)
    await flushUntil(tab, isAsked)
    await room.answer(tab, FULL_ANSWER)
    await flushUntil(tab, (page) => page.seq > 6 && isAsked(page))
    const all = await log()
    expect(tab.page.events).toEqual(all)

    const half = openPage(room.id)
    for (const event of all.slice(0, 4)) half.event(event)
    const other = await room.open(half)
    await flushUntil(other, ({ seq }) => seq === all.length)
    expect(half.events).toEqual(all)
    expect(other.pair.line).toEqual([])
  })

  it('[IV4] is the same over HTTP and the socket', async () => {
    await room.start(tab)
    await flushUntil(tab, isAsked)
    expect(await readEvents(house, room.actor, room.id, 1)).toEqual(tab.page.events.slice(1))
  })

  it('[IV3] of more than anybody ever said still comes whole', async () => {
    const seqs = Array.from({ length: 1_203 }, (_, index) => index + 1)
    for (const seq of seqs.filter((each) => each % 100 === 1)) {
      const upTo = Math.min(seq + 99, seqs.length)
      await house.db.write((tx) =>
        seqs.slice(seq - 1, upTo).flatMap(() => appendEvent(house, tx, room.id, { type: 'notice', code: 'test', title: 'A notice.' })),
      )
    }
    const other = await room.open()
    await flushUntil(other, ({ seq }) => seq === seqs.length)
    expect(other.page.events.map(({ seq }) => seq)).toEqual(seqs)
  })

  it('[IV5] after a place that the log has not reached begins at its end', async () => {
    const page = await room.open()
    await page.pair.ask('interview:join', { interviewId: room.id, afterSeq: 999 })
    await room.start(tab)
    await flushUntil(page, ({ seq }) => seq > 1)
    expect(page.page.events.at(0)).toMatchObject({ seq: 1, type: 'interview.started' })
  })
})

describe('words', () => {
  const slow = async () => {
    await engine.close()
    engine = openTestEngine(house, 'slow', 15)
    room = await openRoom(house, engine)
    tab = await room.open()
    await room.start(tab)
  }
  const heardOf = (page: Tab['page']) => page.texts.get(page.openTurn() ?? (page.answerable() as TurnId)) ?? ''

  it('[IV3] [IV9] of the open turn come to a late page as one delta from 0, then piece by piece', async () => {
    await slow()
    await flushUntil(tab, (page) => heardOf(page).length > 10)
    const late = await room.open()
    while (!late.pair.line.some((packet) => 'delta' in packet)) await turn()
    const [first] = late.pair.line.flatMap((packet) => ('delta' in packet ? [packet.delta] : []))
    expect(first).toMatchObject({
      offset: 0,
      turnId: late.pair.line.flatMap((packet) =>
        'event' in packet && packet.event.type === 'turn.started' ? [packet.event.turnId] : [],
      )[0],
    })
    await flushUntil(late, isAsked)
    await flushUntil(tab, isAsked)
    expect(late.page.texts).toEqual(tab.page.texts)
    expect(late.page.needsJoin).toBe(false)
  })

  it('[IV11] are in the store in the moment they are told', async () => {
    const checks: Promise<boolean>[] = []
    house.hub.listen(room.id, {
      delta: ({ turnId, offset, text }) =>
        void checks.push(findTurn(house.db, turnId).then((stored) => stored?.text.slice(offset, offset + text.length) === text)),
      events: () => undefined,
      wake: () => undefined,
      beat: () => undefined,
    })
    await room.start(tab)
    await flushUntil(tab, isAsked)
    const stored = await Promise.all(checks)
    expect(stored.length).toBeGreaterThan(0)
    expect(stored).not.toContain(false)
  })

  it('[IV9] of a turn that a page sees from its start always make its whole text, even when nothing was pushed meanwhile', async () => {
    const to = recorder()
    const feed = openRecorded(to, { joinedAt: 0 })
    await room.start(tab)
    await flushUntil(tab, isAsked)
    await feed.catchUp()
    const end = to.events.find((event) => event.type === 'turn.ended')
    expect(to.deltas.map(({ text }) => text).join('')).toBe(end?.text)
    expect(end?.text).not.toBe('')
  })

  it('[IV3] of turns that ended before the join come with their end alone', async () => {
    await room.start(tab)
    await flushUntil(tab, isAsked)
    const to = recorder()
    await openRecorded(to, { joinedAt: (await log()).length }).catchUp()
    expect(to.deltas).toEqual([])
    expect(to.events).toEqual(await log())
  })

  it('[IV5] that were lost on the way are noticed by their offset and read again', async () => {
    await slow()
    await flushUntil(tab, (page) => page.openTurn() !== null)
    while (tab.pair.line.length < 2) await turn()
    tab.pair.line.length = 0
    while (!tab.page.needsJoin) {
      tab.pair.flush()
      await turn()
    }
    const again = await room.open(tab.page)
    await flushUntil(again, isAsked)
    expect(tab.page.events).toEqual(await log())
  })
})

describe('a page that does not read', () => {
  it('[IV6] is sent nothing, and exactly what it missed when it reads again', async () => {
    const paused = await room.open()
    paused.pair.setFull(true)
    await room.start(tab)
    await flushUntil(tab, isAsked)
    for (let index = 0; index < 3; index++) {
      await room.answer(tab, `${FULL_ANSWER} (${index})`)
      await flushUntil(tab, isAsked)
    }
    expect(paused.pair.line).toEqual([])
    paused.pair.setFull(false)
    await flushUntil(paused, ({ seq }) => seq === tab.page.seq)
    expect(paused.page.events).toEqual(await log())
  })

  it('[IV6] but fills up in the middle of a replay gets the rest without being told of anything new', async () => {
    await room.start(tab)
    await flushUntil(tab, isAsked)
    const pages = 6
    for (let page = 0; page < pages; page++) {
      await house.db.write((tx) =>
        Array.from({ length: 100 }).flatMap(() => appendEvent(house, tx, room.id, { type: 'notice', code: 'test', title: 'A notice.' })),
      )
    }
    const to = recorder()
    to.fillUpAt(10)
    const feed = openRecorded(to)
    await feed.catchUp()
    const all = await log()
    const rest = await readEvents(house, room.actor, room.id, all.length)
    expect(to.events.length).toBeLessThanOrEqual(500)
    to.fillUpAt(Number.POSITIVE_INFINITY)
    feed.resume()
    while (to.events.length < all.length + rest.length) await turn()
    expect(to.events).toEqual([...all, ...rest])
  })
})

describe('many pages and many writers', () => {
  it('[IV5] [IV20] a second tab sees what the first does', async () => {
    const second = await room.open()
    await room.start(tab)
    await flushUntil(tab, isAsked)
    await room.about(tab, 'turn:think')
    await room.answer(tab, FULL_ANSWER)
    await flushUntil(tab, isAsked)
    await flushUntil(second, ({ seq }) => seq === tab.page.seq)
    expect(second.page.events).toEqual(tab.page.events)
    expect(second.page.events.map(({ type }) => type)).toContain('thinking.started')
  })

  it('[IV1] [IV2] events of other rooms take their place in the log', async () => {
    await room.start(tab)
    const append = () => house.db.write((tx) => appendEvent(house, tx, room.id, { type: 'notice', code: 'test', title: 'A notice.' }))
    await Promise.all([append(), append(), room.about(tab, 'turn:think', (await firstTurn()) as TurnId), append()])
    house.hub.wake(room.id)
    await flushUntil(tab, (page) => isAsked(page) && page.events.filter(({ type }) => type === 'notice').length === 3)
    const all = await log()
    expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1))
    expect(tab.page.events).toEqual(all)
  })

  const firstTurn = async () => (await log()).find((event) => event.type === 'turn.started')?.turnId

  it('[IV29] a page that leaves in the middle of joining listens to nothing', async () => {
    const leaver = await room.open()
    tab.pair.disconnect()
    const joining = leaver.pair.send('interview:join', { interviewId: room.id, afterSeq: 0 })
    leaver.pair.disconnect()
    await Promise.race([joining, house.background.settled()])
    expect(house.hub.joined()).toEqual([])
  })
})

it('[IV12] commands are acked when they are in the store', async () => {
  const commandId = house.ids.make<CommandId>()
  const reply = await tab.pair.ask('interview:start', { interviewId: room.id, commandId })
  expect(reply).toEqual({ ok: true, seq: 2 })
  expect((await log()).length).toBeGreaterThanOrEqual(2)
})
