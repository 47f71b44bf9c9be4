import type { Database } from './open.ts'

type Values = Record<string, unknown>
/** What a builder of drizzle offers on either engine; PostgreSQL's wants a name. */
type Preparable<Row> = PromiseLike<Row[]> & { prepare(name?: string): { execute(values: Values): unknown } }

let made = 0

/**
 * A query that is built and compiled once for each database: building costs several times what the engine then takes.
 * `build` names its values with `sql.placeholder`; each call gives them.
 */
export const prepared = <Row>(build: (db: Database) => Preparable<Row>): ((db: Database, values?: Values) => Promise<Row[]>) => {
  const name = `greenroom_${++made}`
  const known = new WeakMap<Database, { execute(values: Values): unknown }>()
  return async (db, values = {}) => {
    const query = known.get(db) ?? build(db).prepare(name)
    known.set(db, query)
    // Executing gives the rows that awaiting the builder itself would have given.
    return (await query.execute(values)) as Row[]
  }
}
