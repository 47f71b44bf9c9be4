import type { SQL } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'

/** The query builder, typed as SQLite's on both engines. Only select, insert, update and delete; always awaited. */
export type Query = BetterSQLite3Database<Record<string, never>>

/** One statement of a unit. `must` names it and demands exactly one row, or the whole unit is rolled back. */
export type Statement<Row = unknown> = {
  readonly must: string | null
  readonly builder: PromiseLike<Row[]> | PromiseLike<unknown> | { raw: SQL }
  readonly row?: Row
}

type Builder = PromiseLike<unknown>

/** Demands that `builder` (which must end in `.returning()`) touches exactly one row. */
export const must = <Row>(name: string, builder: PromiseLike<Row[]>): Statement<Row> => ({ must: name, builder })

/** A hand-written statement for the few that the builder cannot say; give it a `returning` to get rows. */
export const raw = <Row = unknown>(statement: SQL): Statement<Row> => ({ must: null, builder: { raw: statement } })

export type Unit = readonly (Statement | Builder)[]
type RowsOf<S> =
  S extends Statement<infer Row> ? Row[] : S extends PromiseLike<infer Result> ? (Result extends unknown[] ? Result : unknown[]) : never

export type Written<U extends Unit> =
  | { ok: true; rows: { [Index in keyof U]: RowsOf<U[Index]> } }
  /** Nothing was written; `broke` names the `must` that did not find its one row. */
  | { ok: false; broke: string }

/**
 * Writes one unit atomically and durably: resolved means it survives `kill -9` and power loss. The statements are built
 * synchronously and cannot read each other's results; guards are `must`, `where` and unique constraints.
 */
export type Write = <const U extends Unit>(build: (tx: Query) => U) => Promise<Written<U>>

export const isStatement = (item: Statement | Builder): item is Statement => 'must' in item && 'builder' in item
export const asStatement = (item: Statement | Builder): Statement => (isStatement(item) ? item : { must: null, builder: item })

/** Thrown inside a unit to roll it back; never leaves `write`. */
export class Broke extends Error {
  readonly statement: string
  constructor(statement: string) {
    super(statement)
    this.statement = statement
  }
}
