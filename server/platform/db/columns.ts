import * as pg from 'drizzle-orm/pg-core'
import * as lite from 'drizzle-orm/sqlite-core'
import { dialect } from './dialect.ts'

/*
 * One schema for two engines: rooms build their tables from this kit. PostgreSQL's builders are typed as SQLite's,
 * which holds because queries stay on select/insert/update/delete and are always awaited.
 */
const isPostgres = dialect === 'postgres'
const asLite = <Lite>(builder: unknown): Lite => builder as Lite

export const table = isPostgres ? asLite<typeof lite.sqliteTable>(pg.pgTable) : lite.sqliteTable
export const index = isPostgres ? asLite<typeof lite.index>(pg.index) : lite.index
export const uniqueIndex = isPostgres ? asLite<typeof lite.uniqueIndex>(pg.uniqueIndex) : lite.uniqueIndex
export const primaryKey = isPostgres ? asLite<typeof lite.primaryKey>(pg.primaryKey) : lite.primaryKey

/** Text of any length. */
export const text = (name: string) => (isPostgres ? asLite<ReturnType<typeof liteText>>(pg.text(name)) : liteText(name))
/** A whole number up to 2^53: counts, offsets, milliseconds since 1970. */
export const int = (name: string) => (isPostgres ? asLite<ReturnType<typeof liteInt>>(pg.bigint(name, { mode: 'number' })) : liteInt(name))
export const real = (name: string) => (isPostgres ? asLite<ReturnType<typeof liteReal>>(pg.doublePrecision(name)) : liteReal(name))
export const bool = (name: string) => (isPostgres ? asLite<ReturnType<typeof liteBool>>(pg.boolean(name)) : liteBool(name))
/** JSON kept as it was written; `jsonb` would reorder its keys. Give the type with `.$type<T>()`. */
export const json = (name: string) => (isPostgres ? asLite<ReturnType<typeof liteJson>>(pg.json(name)) : liteJson(name))
/** A `Date` with milliseconds, for libraries that insist on one; our own rooms use `int`. */
export const date = (name: string) =>
  isPostgres ? asLite<ReturnType<typeof liteDate>>(pg.timestamp(name, { mode: 'date', withTimezone: true, precision: 3 })) : liteDate(name)

const liteText = (name: string) => lite.text(name)
const liteInt = (name: string) => lite.integer(name, { mode: 'number' })
const liteReal = (name: string) => lite.real(name)
const liteBool = (name: string) => lite.integer(name, { mode: 'boolean' })
const liteJson = (name: string) => lite.text(name, { mode: 'json' })
const liteDate = (name: string) => lite.integer(name, { mode: 'timestamp_ms' })
