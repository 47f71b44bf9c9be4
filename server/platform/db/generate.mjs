// `npm run db:generate -- <name>` writes a migration for each dialect from every tables.ts; `--check` writes nothing and
// fails when one is missing.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const kit = join(root, 'node_modules/drizzle-kit/bin.cjs')
const migrations = fileURLToPath(new URL('migrations', import.meta.url))
const urls = { sqlite: 'file:schema', postgres: 'postgres://schema' }
const [wanted] = process.argv.slice(2)

const generate = (dialect, out, name) => {
  const args = [kit, 'generate', '--config', 'server/platform/db/drizzle.config.ts', '--name', name]
  const env = { ...process.env, DATABASE_URL: urls[dialect], MIGRATIONS_OUT: relative(root, out) }
  const isCheck = name === 'check'
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: isCheck ? ['ignore', 'pipe', 'inherit'] : 'inherit',
  })
  if (status !== 0) throw new Error(`drizzle-kit failed for ${dialect}: ${stdout ?? ''}`)
  return stdout ?? ''
}

// The kit ends with code 0 even when it fails, so its own words decide.
const isMissingOne = (dialect) => {
  const copy = mkdtempSync(join(tmpdir(), 'greenroom-migrations-'))
  try {
    cpSync(join(migrations, dialect), copy, { recursive: true })
    return !generate(dialect, copy, 'check').includes('No schema changes')
  } finally {
    rmSync(copy, { recursive: true })
  }
}

if (wanted === '--check') {
  const missing = Object.keys(urls).filter(isMissingOne)
  for (const dialect of missing)
    console.error(`The tables have changed but no ${dialect} migration says so. Run npm run db:generate -- <name>.`)
  process.exitCode = missing.length > 0 ? 1 : 0
} else if (wanted && /^[a-z0-9_]+$/.test(wanted)) {
  for (const dialect of Object.keys(urls)) generate(dialect, join(migrations, dialect), wanted)
} else {
  console.error('Name what changes, in snake_case: npm run db:generate -- add_letters')
  process.exitCode = 1
}
