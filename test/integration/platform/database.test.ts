import { sql } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { dialect } from '#server/platform/db/dialect.ts'
import type { Database } from '#server/platform/db/open.ts'
import { schedules } from '#server/platform/db/tables.ts'
import { must, raw } from '#server/platform/db/write.ts'
import { handClock } from '#test/support/clock.ts'
import { openTestDatabase } from '#test/support/database.ts'

const due = { name: 'postings.refresh', dueAt: 1_772_528_400_123 }

describe(`The database (${dialect})`, () => {
  let db: Database
  afterEach(() => db.close())

  it('keeps milliseconds as numbers', async () => {
    db = await openTestDatabase()
    await db.write((tx) => [tx.insert(schedules).values(due)])
    expect(await db.q.select().from(schedules)).toEqual([due])
  })

  it('is empty again for the next who opens one', async () => {
    db = await openTestDatabase()
    expect(await db.q.select().from(schedules)).toEqual([])
  })

  it('shares nothing with another one that is open', async () => {
    const other = await openTestDatabase()
    db = await openTestDatabase()
    await other.write((tx) => [tx.insert(schedules).values(due)])
    expect(await db.q.select().from(schedules)).toEqual([])
    await other.close()
  })

  it('writes nothing of a unit when one of its statements does not find its row', async () => {
    db = await openTestDatabase()
    const written = await db.write((tx) => [
      tx.insert(schedules).values(due),
      must('due', tx.update(schedules).set({ dueAt: 1 }).where(sql`${schedules.name} = 'nothing'`).returning()),
    ])
    expect(written).toEqual({ ok: false, broke: 'due' })
    expect(await db.q.select().from(schedules)).toEqual([])
  })

  it('runs a statement written by hand inside a unit', async () => {
    db = await openTestDatabase()
    await db.write((tx) => [tx.insert(schedules).values(due), raw(sql`update schedules set due_at = 7`)])
    expect(await db.q.select().from(schedules)).toEqual([{ ...due, dueAt: 7 }])
  })

  it("tells the time of a test's own clock", async () => {
    const clock = handClock()
    db = await openTestDatabase({ clock })
    clock.advance(1_500)
    await db.write((tx) => [tx.insert(schedules).values({ name: 'now', dueAt: db.now })])
    expect(await db.q.select().from(schedules)).toEqual([{ name: 'now', dueAt: clock.now() }])
  })
})
