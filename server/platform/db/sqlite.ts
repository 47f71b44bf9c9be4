import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import BetterSqlite from 'better-sqlite3'
import { type SQL, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import { Refusal } from '../errors.ts'
import type { Database } from './open.ts'
import { keepStatements } from './statements.ts'
import { asStatement, Broke, type Query, type Statement, type Unit, type Write } from './write.ts'

const BUSY_TIMEOUT = 2_000
/** A group of 3,000 units blocks the process for 436 ms; 250 keeps a commit under 40 ms. */
const GROUP_MAX = 250
const CACHE_KIB = 32_000

type Waiting = { build: (tx: Query) => Unit; resolve: (written: unknown) => void; reject: (error: unknown) => void }

/** Opens (and creates) a SQLite file, or `:memory:`. */
export const openSqlite = (path: string, now?: () => number): Database => {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const file = new BetterSqlite(path, { timeout: BUSY_TIMEOUT })
  file.pragma('journal_mode = WAL')
  file.pragma('synchronous = FULL')
  file.pragma('foreign_keys = ON')
  file.pragma(`cache_size = -${CACHE_KIB}`)
  // Tests drive database time from their own clock.
  if (now) file.function('greenroom_now', { deterministic: false }, () => now())
  keepStatements(file)
  const q: Query = drizzle({ client: file })
  return {
    dialect: 'sqlite',
    q,
    write: groupCommit(file, q),
    now: sql<number>`${sql.raw(now ? 'cast(greenroom_now() as integer)' : "cast(unixepoch('subsec') * 1000 as integer)")}`,
    migrate: async (folder) => migrate(q, { migrationsFolder: folder }),
    ping: async () => void file.prepare('select 1').get(),
    rows: async <Row>(statement: SQL) => q.all<Row>(statement),
    close: async () => void file.close(),
  }
}

/** Several waiting units share one commit, with a savepoint each. */
const groupCommit = (file: BetterSqlite.Database, q: Query): Write => {
  let waiting: Waiting[] = []
  let isScheduled = false

  const schedule = () => {
    if (isScheduled) return
    isScheduled = true
    setImmediate(flush)
  }

  const flush = () => {
    isScheduled = false
    const group = waiting.slice(0, GROUP_MAX)
    waiting = waiting.slice(GROUP_MAX)
    if (waiting.length > 0) schedule()
    settle(group, commit(group))
  }

  const commit = (group: Waiting[]): Outcome[] | { failed: unknown } => {
    try {
      file.prepare('BEGIN IMMEDIATE').run()
      const outcomes = group.map((unit) => runUnit(file, q, unit))
      file.prepare('COMMIT').run()
      return outcomes
    } catch (error) {
      if (file.inTransaction) file.exec('ROLLBACK')
      return { failed: asRefusal(error) }
    }
  }

  const write = (build: (tx: Query) => Unit) =>
    new Promise((resolve, reject) => {
      waiting.push({ build, resolve, reject })
      schedule()
    })
  // The promise resolves to the rows of the very unit that was handed in, which the generic states for callers.
  return write as Write
}

type Outcome = { written: unknown } | { threw: unknown }

const settle = (group: Waiting[], outcomes: Outcome[] | { failed: unknown }) => {
  group.forEach((unit, index) => {
    if (!Array.isArray(outcomes)) return unit.reject(outcomes.failed)
    const outcome = outcomes[index]
    if (outcome && 'written' in outcome) unit.resolve(outcome.written)
    else unit.reject(outcome?.threw)
  })
}

const runUnit = (file: BetterSqlite.Database, q: Query, unit: Waiting): Outcome => {
  file.prepare('SAVEPOINT unit').run()
  try {
    const rows = unit.build(q).map((item) => runStatement(file, asStatement(item)))
    file.prepare('RELEASE unit').run()
    return { written: { ok: true, rows } }
  } catch (error) {
    // A full disk ends the whole transaction: nothing of the group may be reported as written.
    if (!file.inTransaction) throw error
    file.prepare('ROLLBACK TO unit').run()
    file.prepare('RELEASE unit').run()
    if (error instanceof Broke) return { written: { ok: false, broke: error.statement } }
    if (isStorageFault(error)) throw error
    return { threw: error }
  }
}

type Runnable = { config?: { returning?: unknown }; all(): unknown[]; run(): unknown }

const runStatement = (file: BetterSqlite.Database, statement: Statement): unknown[] => {
  const { builder } = statement
  if ('raw' in builder) return runRaw(file, builder.raw)
  // Drizzle's SQLite builders run synchronously through `all` and `run`; its types hide them behind the promise.
  const runnable = builder as unknown as Runnable
  const rows = runnable.config?.returning ? runnable.all() : []
  if (!runnable.config?.returning) runnable.run()
  if (statement.must !== null && rows.length !== 1) throw new Broke(statement.must)
  return rows
}

const handWritten = new SQLiteSyncDialect()

const runRaw = (file: BetterSqlite.Database, raw: SQL): unknown[] => {
  const { sql: text, params } = handWritten.sqlToQuery(raw)
  const statement = file.prepare(text)
  if (statement.reader) return statement.all(...params)
  statement.run(...params)
  return []
}

const sqliteCode = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
}
const isStorageFault = (error: unknown) => /^SQLITE_(FULL|IOERR|BUSY|LOCKED|READONLY|CORRUPT|CANTOPEN|NOMEM)/.test(sqliteCode(error))

const asRefusal = (error: unknown): unknown => {
  const code = sqliteCode(error)
  if (/^SQLITE_(FULL|IOERR|READONLY)/.test(code)) {
    return new Refusal('storage_full', 'This instance cannot store anything right now. What was saved before is safe; try again later.')
  }
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    return new Refusal('storage_busy', 'The database is busy. Nothing was changed; try again in a moment.')
  }
  return error
}
