import type { Clock } from '#server/platform/clock.ts'
import { dialect } from '#server/platform/db/dialect.ts'
import type { Database } from '#server/platform/db/open.ts'
import { migrations } from './migrations.ts'

const REAL_POSTGRES = process.env.TEST_POSTGRES_URL
const opened = new Set<Database>()

/**
 * An empty, migrated database of the dialect this test project is about: SQLite in memory, PGlite, or a database of its
 * own on a real PostgreSQL. With `clock`, the database's time is the clock's. Closed after the test file at the latest.
 */
export const openTestDatabase = async ({ clock }: { clock?: Clock } = {}): Promise<Database> => {
  const database = await openAny(clock && (() => clock.now()))
  const close = database.close
  database.close = async () => {
    if (opened.delete(database)) await close()
  }
  opened.add(database)
  return database
}

export const closeTestDatabases = async () => {
  for (const database of opened) await database.close()
}

const openAny = async (now: (() => number) | undefined): Promise<Database> => {
  if (dialect === 'sqlite') {
    const { openSqlite } = await import('#server/platform/db/sqlite.ts')
    const database = openSqlite(':memory:', now)
    await database.migrate((await migrations()).folder)
    return database
  }
  if (REAL_POSTGRES && process.env.DATABASE_URL === REAL_POSTGRES) {
    const { openPostgresCopy } = await import('./postgres.ts')
    return openPostgresCopy(REAL_POSTGRES, now)
  }
  const { openPglite } = await import('./pglite.ts')
  return openPglite(now)
}
