import { rmSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { eq, sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dialect } from '#server/platform/db/dialect.ts'
import type { Database } from '#server/platform/db/open.ts'
import { openSqlite } from '#server/platform/db/sqlite.ts'
import { schedules } from '#server/platform/db/tables.ts'
import { must, type Query } from '#server/platform/db/write.ts'
import { openTestDatabase } from '#test/support/database.ts'
import { temporaryFolder } from '#test/support/folders.ts'
import { migrations } from '#test/support/migrations.ts'

const row = (name: string, dueAt = 1) => ({ name, dueAt })
const names = async (db: Database) => (await db.q.select().from(schedules).orderBy(schedules.name)).map(({ name }) => name)
const insert = (tx: Query, name: string, dueAt = 1) => tx.insert(schedules).values(row(name, dueAt))
const fill = (tx: Query, name: string) => tx.insert(schedules).values(row(`${name} ${'x'.repeat(2_000)}`))

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

describe.runIf(dialect === 'sqlite')('a database file in trouble', () => {
  let dir: string
  let db: Database
  beforeEach(async () => {
    dir = temporaryFolder()
    db = openSqlite(join(dir, 'greenroom.sqlite'))
    await db.migrate((await migrations()).folder)
  })
  afterEach(async () => {
    await db.close()
    rmSync(dir, { recursive: true, force: true })
  })
  const again = async (): Promise<string[]> => {
    await db.close()
    db = openSqlite(join(dir, 'greenroom.sqlite'))
    return names(db)
  }

  it('refuses new work when the disk is full, loses nothing acknowledged, and goes on when there is room', async () => {
    const [{ pages } = { pages: 0 }] = await db.rows<{ pages: number }>(sql`select page_count as pages from pragma_page_count()`)
    await db.rows(sql.raw(`pragma max_page_count = ${pages + 12}`))
    const acknowledged: string[] = []
    const refused: unknown[] = []
    for (let n = 0; n < 40; n++) {
      await Promise.allSettled(
        ['a', 'b'].map(async (half) => {
          const name = `${String(n).padStart(3, '0')}${half}`
          await db.write((tx) => [fill(tx, name)])
          acknowledged.push(name)
        }),
      ).then((outcomes) => refused.push(...outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))))
    }
    expect(acknowledged.length).toBeGreaterThan(2)
    expect(refused.length).toBeGreaterThan(2)
    for (const reason of refused) expect(reason).toMatchObject({ name: 'Refusal', code: 'storage_full', problem: { retryable: true } })
    expect((await names(db)).map((name) => name.slice(0, 4))).toEqual(acknowledged.toSorted())

    await db.rows(sql.raw('pragma max_page_count = 1000000'))
    await db.write((tx) => [insert(tx, 'zzz')])
    expect((await again()).map((name) => name.slice(0, 4))).toEqual([...acknowledged.toSorted(), 'zzz'])
  })

  it('says that it is busy while another program holds it, and recovers', async () => {
    await db.write((tx) => [insert(tx, 'before')])
    const other = new BetterSqlite(join(dir, 'greenroom.sqlite'))
    other.exec('begin immediate')
    const [refused] = await Promise.allSettled([db.write((tx) => [insert(tx, 'during')])])
    expect(refused).toMatchObject({ status: 'rejected', reason: { code: 'storage_busy', problem: { retryable: true } } })
    expect(await names(db)).toEqual(['before'])
    other.exec('rollback')
    other.close()
    await db.write((tx) => [insert(tx, 'after')])
    expect(await again()).toEqual(['after', 'before'])
  })

  it('keeps what was acknowledged when the program dies in the same moment', async () => {
    await db.write((tx) => [insert(tx, 'kept')])
    const copy = new BetterSqlite(join(dir, 'greenroom.sqlite'), { readonly: true })
    expect(copy.prepare('select name from schedules').all()).toEqual([{ name: 'kept' }])
    expect(copy.pragma('journal_mode', { simple: true })).toBe('wal')
    copy.close()
  })
})
