import type { SQL } from 'drizzle-orm'
import { dialect } from '#server/platform/db/dialect.ts'
import type { Database } from '#server/platform/db/open.ts'

/** A database before its first migration. */
export type PlainDatabase = Pick<Database, 'rows' | 'migrate' | 'close'>

/** SQLite in memory, or a PGlite of its own. */
export const openEmptyDatabase = async (): Promise<PlainDatabase> => {
  if (dialect === 'sqlite') {
    const { openSqlite } = await import('#server/platform/db/sqlite.ts')
    return openSqlite(':memory:')
  }
  const { PGlite } = await import('@electric-sql/pglite')
  const { drizzle } = await import('drizzle-orm/pglite')
  const { migrate } = await import('drizzle-orm/pglite/migrator')
  const pglite = await PGlite.create()
  const q = drizzle({ client: pglite })
  return {
    rows: async <Row>(statement: SQL) => (await q.execute(statement)).rows as Row[],
    migrate: (folder) => migrate(q, { migrationsFolder: folder }),
    close: () => pglite.close(),
  }
}
