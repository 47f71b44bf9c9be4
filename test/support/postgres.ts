import { sql } from 'drizzle-orm'
import pg from 'pg'
import { openPostgres } from '#server/platform/db/node-postgres.ts'
import type { Database } from '#server/platform/db/open.ts'
import { migrations } from './migrations.ts'

/** Any fixed number: workers make the template one after the other. */
const TEMPLATE_LOCK = 5_310_277
let made = 0

/** A database of its own on the server at `url`, copied from a migrated template and dropped when it is closed. */
export const openPostgresCopy = async (url: string, now?: () => number): Promise<Database> => {
  const template = await ensureTemplate(url)
  const name = `test_${process.pid}_${++made}`
  await on(url, (client) => client.query(`create database ${name} template ${template} strategy file_copy`))
  const database = openPostgres(inside(url, name))
  const close = database.close
  database.close = async () => {
    await close()
    await on(url, (client) => client.query(`drop database ${name} with (force)`))
  }
  return now ? Object.defineProperty(database, 'now', { get: () => sql<number>`${now()}::bigint` }) : database
}

/** An empty database on the server at `url`, for a process that migrates it itself. */
export const makePostgresDatabase = async (url: string): Promise<{ url: string; drop(): Promise<void> }> => {
  const name = `process_${process.pid}_${++made}`
  await on(url, (client) => client.query(`create database ${name}`))
  return { url: inside(url, name), drop: () => on(url, async (client) => void (await client.query(`drop database ${name} with (force)`))) }
}

const ensureTemplate = async (url: string): Promise<string> => {
  const { folder, version } = await migrations()
  const template = `template_${version}`
  await on(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK])
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [template])
    if (!rowCount) await makeTemplate(client, url, template, folder)
  })
  return template
}

const makeTemplate = async (client: pg.Client, url: string, template: string, folder: string) => {
  const draft = `${template}_draft`
  await client.query(`drop database if exists ${draft} with (force)`)
  await client.query(`create database ${draft}`)
  const database = openPostgres(inside(url, draft))
  await database.migrate(folder)
  await database.close()
  await client.query(`alter database ${draft} rename to ${template}`)
}

const on = async <Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const inside = (url: string, name: string) => Object.assign(new URL(url), { pathname: `/${name}` }).href
