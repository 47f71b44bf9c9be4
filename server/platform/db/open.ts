import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SQL } from 'drizzle-orm'
import type { Dialect } from './dialect.ts'
import type { Query, Write } from './write.ts'

/** A migrated database. Times in it are milliseconds since 1970. */
export type Database = {
  readonly dialect: Dialect
  /** For reading. Single statements may be written through it too; anything that belongs together goes through `write`. */
  readonly q: Query
  readonly write: Write
  /** The database's own time in milliseconds, for leases that several processes compare. */
  readonly now: SQL<number>
  /** Reads with a hand-written statement, for what the builder cannot say. */
  rows<Row>(statement: SQL): Promise<Row[]>
  migrate(folder: string): Promise<void>
  /** Rejects when the engine does not answer. */
  ping(): Promise<void>
  close(): Promise<void>
}

export const migrationsFolder = (dialect: Dialect) => fileURLToPath(new URL(`./migrations/${dialect}`, import.meta.url))

/** Opens the engine that `DATABASE_URL` names (SQLite in `dataDir` without one) and brings its schema up to date. */
export const openDatabase = async (data: { dir: string; databaseUrl: string | undefined }): Promise<Database> => {
  const database = await connect(data)
  await database.migrate(migrationsFolder(database.dialect))
  return database
}

const connect = async ({ dir, databaseUrl }: { dir: string; databaseUrl: string | undefined }): Promise<Database> => {
  if (databaseUrl && !databaseUrl.startsWith('file:')) {
    const { openPostgres } = await import('./node-postgres.ts')
    return openPostgres(databaseUrl)
  }
  const { openSqlite } = await import('./sqlite.ts')
  return openSqlite(databaseUrl ? databaseUrl.slice('file:'.length) : join(dir, 'greenroom.sqlite'))
}
