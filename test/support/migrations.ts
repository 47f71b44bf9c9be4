import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dialect } from '#server/platform/db/dialect.ts'
import { migrationsFolder } from '#server/platform/db/open.ts'

/** What tests leave behind; ignored by git. */
export const output = fileURLToPath(new URL('../output', import.meta.url))

/** The migrations of this dialect, and a version that changes when they do. */
export const migrations = async (): Promise<{ folder: string; version: string }> => {
  const folder = migrationsFolder(dialect)
  const hash = createHash('sha256')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  for (const name of names) hash.update(await readFile(join(folder, name)))
  return { folder, version: hash.digest('hex').slice(0, 12) }
}
