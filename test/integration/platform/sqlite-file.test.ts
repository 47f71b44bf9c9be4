import { rmSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '#server/platform/db/open.ts'
import { openSqlite } from '#server/platform/db/sqlite.ts'
import { schedules } from '#server/platform/db/tables.ts'
import type { Query } from '#server/platform/db/write.ts'
import { temporaryFolder } from '#test/support/folders.ts'
import { migrations } from '#test/support/migrations.ts'

const names = async (db: Database) => (await db.q.select().from(schedules).orderBy(schedules.name)).map(({ name }) => name)
const insert = (tx: Query, name: string) => tx.insert(schedules).values({ name, dueAt: 1 })
const fill = (tx: Query, name: string) => insert(tx, `${name} ${'x'.repeat(2_000)}`)

describe('a database file in trouble', () => {
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
