import { drizzle } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import type { Database } from './open.ts'
import { wrapPostgres } from './postgres.ts'

const CONNECTIONS_MAX = 10
const CONNECT_TIMEOUT = 5_000
/** Any fixed number: processes that start together migrate one after the other. */
const MIGRATION_LOCK = 7_126_411

// bigint columns hold counts and milliseconds, all below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number)

/** Opens a PostgreSQL server (15 or newer) by its `postgres://` address. */
export const openPostgres = (url: string): Database => {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS_MAX, connectionTimeoutMillis: CONNECT_TIMEOUT, pipeline: true })
  // An idle connection that breaks is replaced at the next query, which reports for itself.
  pool.on('error', () => undefined)
  const handle = drizzle({ client: pool })
  return wrapPostgres(handle, {
    close: () => pool.end(),
    migrate: async (folder) => {
      const client = await pool.connect()
      try {
        await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
        await migrate(drizzle({ client }), { migrationsFolder: folder })
      } finally {
        await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
        client.release()
      }
    },
  })
}
