import { type SQL, sql } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { Refusal } from '../errors.ts'
import type { Database } from './open.ts'
import { asStatement, Broke, type Query, type Statement, type Unit, type Write } from './write.ts'

/** Serialization failure and deadlock: the unit did nothing and may simply be run again. */
const RERUN = new Set(['40001', '40P01'])
const RERUNS_MAX = 3

type Handle = PgDatabase<PgQueryResultHKT, Record<string, never>>
type Ends = { migrate(folder: string): Promise<void>; close(): Promise<void> }

/** Makes a `Database` of any PostgreSQL handle: node-postgres in the product, PGlite in tests. */
export const wrapPostgres = (handle: Handle, ends: Ends, now?: () => number): Database => ({
  dialect: 'postgres',
  // Queries stay on select, insert, update and delete, which both builders share.
  q: handle as unknown as Query,
  write: transactions(handle),
  get now() {
    return now ? sql<number>`${now()}::bigint` : sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`
  },
  migrate: ends.migrate,
  ping: async () => void (await handle.execute(sql`select 1`)),
  rows: async <Row>(statement: SQL) => rowsOf(await handle.execute(statement)) as Row[],
  close: ends.close,
})

const transactions = (handle: Handle): Write => {
  const attempt = async (build: (tx: Query) => Unit) => {
    try {
      const rows = await handle.transaction((tx) =>
        inOneGo(build(tx as unknown as Query).map((item) => runStatement(tx, asStatement(item)))),
      )
      return { ok: true, rows }
    } catch (error) {
      if (error instanceof Broke) return { ok: false, broke: error.statement }
      throw error
    }
  }

  const write = async (build: (tx: Query) => Unit, reruns = 0): Promise<unknown> => {
    try {
      return await attempt(build)
    } catch (error) {
      if (RERUN.has(postgresCode(error)) && reruns < RERUNS_MAX) return write(build, reruns + 1)
      throw asRefusal(error)
    }
  }
  // The promise resolves to the rows of the very unit that was handed in, which the generic states for callers.
  return ((build: (tx: Query) => Unit) => write(build)) as Write
}

/** No statement of a unit waits for another's result, so all travel at once. The first that failed, in order, is the unit's failure. */
const inOneGo = async (statements: Promise<unknown[]>[]): Promise<unknown[][]> => {
  const outcomes = await Promise.allSettled(statements)
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  })
}

const runStatement = async (tx: Handle, statement: Statement): Promise<unknown[]> => {
  const { builder } = statement
  const result = 'raw' in builder ? rowsOf(await tx.execute(builder.raw)) : await builder
  const rows = Array.isArray(result) ? result : []
  if (statement.must !== null && rows.length !== 1) throw new Broke(statement.must)
  return rows
}

const rowsOf = (result: unknown): unknown[] =>
  typeof result === 'object' && result !== null && 'rows' in result && Array.isArray(result.rows) ? result.rows : []

const postgresCode = (error: unknown): string => {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
}

const asRefusal = (error: unknown): unknown => {
  const code = postgresCode(error)
  if (code === '53100' || code === '25006') {
    return new Refusal('storage_full', 'This instance cannot store anything right now. What was saved before is safe; try again later.')
  }
  if (/^(08|57P|53|55P03)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(code)) {
    return new Refusal('storage_busy', 'The database is not answering. Nothing was changed; try again in a moment.')
  }
  return error
}
