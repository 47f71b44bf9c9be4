import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '#server/platform/db/open.ts'
import { schedules } from '#server/platform/db/tables.ts'
import { must, type Query } from '#server/platform/db/write.ts'
import { openTestDatabase } from '#test/support/database.ts'

const row = (name: string, dueAt = 1) => ({ name, dueAt })
const names = async (db: Database) => (await db.q.select().from(schedules).orderBy(schedules.name)).map(({ name }) => name)
const insert = (tx: Query, name: string, dueAt = 1) => tx.insert(schedules).values(row(name, dueAt))

describe('a unit', () => {
  let db: Database
  beforeEach(async () => {
    db = await openTestDatabase()
  })
  afterEach(() => db.close())

  it('gives the rows of each statement, in order', async () => {
    const written = await db.write((tx) => [
      must('one', insert(tx, 'a').returning()),
      insert(tx, 'b'),
      tx.update(schedules).set({ dueAt: 9 }).where(eq(schedules.name, 'b')).returning(),
    ])
    expect(written).toMatchObject({ ok: true, rows: [[row('a')], expect.anything(), [row('b', 9)]] })
  })

  it.each([
    ['finds no row', (tx: Query) => tx.update(schedules).set({ dueAt: 2 }).where(eq(schedules.name, 'nobody')).returning()],
    ['finds two rows', (tx: Query) => tx.update(schedules).set({ dueAt: 2 }).returning()],
    ['meets a conflict that it lets pass', (tx: Query) => insert(tx, 'there').onConflictDoNothing().returning()],
  ])('that must touch one row and %s is undone as a whole', async (_, breaking) => {
    await db.write((tx) => [insert(tx, 'there'), insert(tx, 'there too')])
    const written = await db.write((tx) => [insert(tx, 'before'), must('that one', breaking(tx)), insert(tx, 'after')])
    expect(written).toEqual({ ok: false, broke: 'that one' })
    expect(await db.q.select().from(schedules).orderBy(schedules.name)).toEqual([row('there'), row('there too')])
  })

  it('stands or falls alone when several wait for one commit', async () => {
    const outcomes = await Promise.allSettled([
      db.write((tx) => [insert(tx, 'first')]),
      db.write((tx) => [insert(tx, 'broken'), must('nobody', tx.delete(schedules).where(eq(schedules.name, 'x')).returning())]),
      db.write((tx) => [insert(tx, 'second')]),
      db.write((tx) => [insert(tx, 'doubled'), insert(tx, 'first')]),
      db.write(() => {
        throw new TypeError('a bug in a unit')
      }),
      db.write((tx) => [insert(tx, 'third')]),
    ])
    expect(outcomes.map((outcome) => (outcome.status === 'fulfilled' ? outcome.value.ok : 'rejected'))).toEqual([
      true,
      false,
      true,
      'rejected',
      'rejected',
      true,
    ])
    expect(outcomes[4]).toMatchObject({ reason: new TypeError('a bug in a unit') })
    expect(await names(db)).toEqual(['first', 'second', 'third'])
  })

  it('of hundreds at once are all written', async () => {
    await Promise.all(Array.from({ length: 300 }, (_, n) => db.write((tx) => [insert(tx, String(n))])))
    expect(await names(db)).toHaveLength(300)
  })

  it('with a guard is won by one of many', async () => {
    await db.write((tx) => [insert(tx, 'lease', 0)])
    const take = (n: number) =>
      db.write((tx) => [
        must(
          'lease',
          tx.update(schedules).set({ dueAt: n }).where(sql`${schedules.name} = 'lease' and ${schedules.dueAt} = 0`).returning(),
        ),
      ])
    const taken = await Promise.all(Array.from({ length: 20 }, (_, n) => take(n + 1)))
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1)
  })
})
