import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { drizzle } from 'drizzle-orm/pglite'
import { migrate } from 'drizzle-orm/pglite/migrator'
import type { Database } from '#server/platform/db/open.ts'
import { wrapPostgres } from '#server/platform/db/postgres.ts'
import { migrations, output } from './migrations.ts'

const INT8 = 20
const options = { parsers: { [INT8]: Number }, extensions: { pg_trgm } }
const idle: PGlite[] = []

/** An empty, migrated PGlite. Starting one takes most of a second, so a closed one is emptied and given out again. */
export const openPglite = async (now?: () => number): Promise<Database> => {
  const pglite = idle.pop() ?? (await startFromTemplate())
  return wrapPostgres(
    drizzle({ client: pglite }),
    {
      migrate: (folder) => migrate(drizzle({ client: pglite }), { migrationsFolder: folder }),
      close: async () => {
        await empty(pglite)
        idle.push(pglite)
      },
    },
    now,
  )
}

// Deleting is ten times as fast as truncating while tables are small; replica mode leaves foreign keys out of it.
const empty = async (pglite: PGlite) => {
  const { rows } = await pglite.query<{ name: string }>(`select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`)
  const deletes = rows.map(({ name }) => `delete from ${name};`).join('')
  await pglite.exec(`set session_replication_role = replica; ${deletes} set session_replication_role = default;`)
}

const startFromTemplate = async (): Promise<PGlite> => {
  const { folder, version } = await migrations()
  const template = join(output, `pglite-${version}.tar`)
  const kept = await readFile(template).catch(() => null)
  if (kept) return PGlite.create({ ...options, loadDataDir: new Blob([kept]) })
  const pglite = await PGlite.create(options)
  await migrate(drizzle({ client: pglite }), { migrationsFolder: folder })
  await keep(template, await pglite.dumpDataDir('none'))
  return pglite
}

// Several processes may make the template at once: each writes a draft of its own, and the last one to finish stays.
const keep = async (template: string, data: Blob) => {
  const draft = `${template}.${randomUUID()}`
  await mkdir(output, { recursive: true })
  await writeFile(draft, Buffer.from(await data.arrayBuffer()))
  await rename(draft, template)
  const outdated = (await readdir(output)).filter((name) => name.endsWith('.tar') && !template.endsWith(name))
  for (const name of outdated) await rm(join(output, name), { force: true })
}
