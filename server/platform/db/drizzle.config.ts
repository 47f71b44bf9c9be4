import { defineConfig } from 'drizzle-kit'

// drizzle-kit bundles this file, so it names its folders from the root, where npm scripts run.
const isPostgres = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? '')

export default defineConfig({
  dialect: isPostgres ? 'postgresql' : 'sqlite',
  schema: './server/**/tables.ts',
  out: process.env.MIGRATIONS_OUT ?? `./server/platform/db/migrations/${isPostgres ? 'postgres' : 'sqlite'}`,
})
