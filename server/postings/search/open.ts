import type { Database } from '../../platform/db/open.ts'
import type { SearchIndex } from './port.ts'
import { openPostgresIndex } from './postgres.ts'
import { openSqliteIndex } from './sqlite.ts'

const opened = new WeakMap<Database, SearchIndex>()

/** The text search of the engine that a database runs on. */
export const openSearchIndex = (db: Database): SearchIndex => {
  const known = opened.get(db) ?? (db.dialect === 'sqlite' ? openSqliteIndex(db) : openPostgresIndex(db))
  opened.set(db, known)
  return known
}
