import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { afterEach, expect, it, vi } from 'vitest'
import { dialect } from '#server/platform/db/dialect.ts'
import { migrationsFolder } from '#server/platform/db/open.ts'
import { openEmptyDatabase, type PlainDatabase } from '#test/support/empty-database.ts'
import { columnsOf, fillTables, tablesIn } from '#test/support/fill-tables.ts'

// Starting a PGlite that shares nothing takes long.
vi.setConfig({ testTimeout: 90_000 })

type Journal = { entries: { idx: number; tag: string }[] }
const folder = migrationsFolder(dialect)
const journal = JSON.parse(await readFile(join(folder, 'meta/_journal.json'), 'utf8')) as Journal

const cleanUp: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const undo of cleanUp.splice(0).reverse()) await undo()
})

/** The migrations as they were when the first `count` of them were all. */
const earlier = async (count: number): Promise<string> => {
  const copy = await mkdtemp(join(tmpdir(), 'greenroom-migrations-'))
  cleanUp.push(() => rm(copy, { recursive: true }))
  await cp(folder, copy, { recursive: true })
  await writeFile(join(copy, 'meta/_journal.json'), JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }))
  return copy
}
const open = async (): Promise<PlainDatabase> => {
  const db = await openEmptyDatabase()
  cleanUp.push(db.close)
  return db
}

it.each(journal.entries.map(({ tag }, index) => ({ tag, count: index + 1 })))(
  'a database of $tag with rows in every table is brought up to date and keeps them',
  async ({ count }) => {
    const db = await open()
    await db.migrate(await earlier(count))
    const filled = await fillTables(db)
    expect(Object.keys(filled).length).toBeGreaterThan(5)
    await db.migrate(folder)
    const now = await tablesIn(db)
    for (const [table, before] of Object.entries(filled)) {
      if (!now.includes(table)) continue
      const columns = (await columnsOf(db, table)).map(({ name }) => name)
      const kept = Object.fromEntries(Object.entries(before).filter(([name]) => columns.includes(name)))
      const [row] = await db.rows<Record<string, unknown>>(sql.raw(`select * from "${table}"`))
      expect(row, table).toMatchObject(kept)
    }
  },
)

it('migrating a second time changes nothing', async () => {
  const db = await open()
  await db.migrate(folder)
  const filled = await fillTables(db)
  const tables = await tablesIn(db)
  await db.migrate(folder)
  expect(await tablesIn(db)).toEqual(tables)
  for (const [table, row] of Object.entries(filled)) {
    expect(await db.rows(sql.raw(`select * from "${table}"`)), table).toMatchObject([row])
  }
})

it('the journal counts its migrations without a gap', () => {
  expect(journal.entries.map(({ idx }) => idx)).toEqual(journal.entries.map((_, index) => index))
})
