import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandId } from '#contract/ids.ts'
import type { Command, Reply } from '#contract/live.ts'
import type { Engine } from '#server/interviews/index.ts'
import { readEvents, showInterview } from '#server/interviews/read-interviews.ts'
import type { Database } from '#server/platform/db/open.ts'
import { openSqlite } from '#server/platform/db/sqlite.ts'
import type { House } from '#server/platform/house.ts'
import { temporaryFolder } from '#test/support/folders.ts'
import { openTestEngine, openTestHouse } from '#test/support/house.ts'
import { checkAnswers, checkLog, checkTranscript, type GivenAnswer } from '#test/support/invariants.ts'
import { flushUntil, isAsked, openRoom, type Room, type Tab } from '#test/support/live-room.ts'
import { migrations } from '#test/support/migrations.ts'
import { FULL_ANSWER } from '#test/support/slots.ts'

describe('an interview on a disk that fills up', () => {
  let dir: string
  let db: Database
  let house: House
  let engine: Engine
  let room: Room
  let tab: Tab
  beforeEach(async () => {
    dir = temporaryFolder()
    db = openSqlite(join(dir, 'greenroom.sqlite'))
    await db.migrate((await migrations()).folder)
    ;({ house } = await openTestHouse({ db }))
    engine = openTestEngine(house)
    room = await openRoom(house, engine, { questions: 6 })
    tab = await room.open()
    await room.start(tab)
    await flushUntil(tab, isAsked)
  })
  afterEach(async () => {
    await engine.close()
    await house.background.settled()
    await db.close()
    rmSync(dir, { recursive: true, force: true })
  })

  const leaveRoomFor = async (pages: number) => {
    const [{ used } = { used: 0 }] = await db.rows<{ used: number }>(sql`select page_count as used from pragma_page_count()`)
    await db.rows(sql.raw(`pragma max_page_count = ${used + pages}`))
  }
  const command = (text: string): Command<'answer:submit'> => {
    const turnId = tab.page.answerable()
    if (!turnId) throw new Error('there is no question')
    return { interviewId: room.id, turnId, commandId: house.ids.make<CommandId>(), text }
  }

  it('[IV2] [IV12] [IV14] refuses what it cannot keep, loses nothing it has acked, and goes on when there is room', async () => {
    const given: GivenAnswer[] = []
    const submit = async (sent: Command<'answer:submit'>): Promise<Reply> => {
      const reply = await tab.pair.ask('answer:submit', sent)
      given.push({ text: sent.text, reply })
      return reply
    }
    await leaveRoomFor(3)
    const large = command(`${FULL_ANSWER} ${'And so on. '.repeat(1_500)}`)
    const before = await readEvents(house, room.actor, room.id, 0)
    expect(await submit(large)).toMatchObject({ ok: false, error: { code: 'storage_full', retryable: true } })
    expect(await readEvents(house, room.actor, room.id, 0)).toEqual(before)

    await leaveRoomFor(1_000_000)
    expect(await submit(large)).toMatchObject({ ok: true })
    await flushUntil(tab, isAsked)
    while (!tab.page.hasEnded()) {
      await submit(command(`${FULL_ANSWER} (${given.length})`))
      await flushUntil(
        tab,
        (page) => isAsked(page) && page.events.filter(({ type }) => type === 'answer.accepted').length === given.length - 1,
      )
    }
    const interview = await showInterview(house, room.actor, room.id)
    const events = await readEvents(house, room.actor, room.id, 0)
    checkLog(events)
    checkTranscript(interview, events)
    checkAnswers(
      interview,
      given.filter(({ reply }) => reply.ok),
    )
    expect(tab.page.events).toEqual(events)
  })
})
