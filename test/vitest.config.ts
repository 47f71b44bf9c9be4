import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type TestProjectConfiguration } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const TIMEOUT = 60_000
const PROCESS_TIMEOUT = 120_000
const PATIENCE = 30_000
const clientTests = 'test/unit/client/**/*.test.ts'

type Settings = { include?: string[]; exclude?: string[]; env?: Record<string, string>; isolate?: boolean; testTimeout?: number }

const project = (name: string, settings: Settings = {}) => ({
  root,
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    setupFiles: ['test/support/setup.ts'],
    testTimeout: TIMEOUT,
    hookTimeout: TIMEOUT,
    // What is waited for may take long on a busy machine; what never comes is missed soon enough.
    expect: { poll: { timeout: PATIENCE } },
    ...settings,
  },
})

// The engine is chosen when tables are imported, so each dialect is a project of its own. PGlite takes most of a second
// to open: its files share a worker, and with it one instance.
const dialects = (room: string, settings: Settings = {}): TestProjectConfiguration[] => {
  const common = { include: [`test/${room}/**/*.test.ts`], ...settings }
  const postgres = process.env.TEST_POSTGRES_URL
  return [
    project(`${room}-sqlite`, { ...common, env: { DATABASE_URL: '' } }),
    // Processes cannot share a PGlite, and only SQLite keeps its data in a file of ours.
    project(`${room}-pglite`, {
      ...common,
      env: { DATABASE_URL: 'postgres://pglite' },
      isolate: false,
      exclude: [`test/${room}/**/{process,sqlite}-*.test.ts`],
    }),
    ...(postgres
      ? [project(`${room}-postgres`, { ...common, env: { DATABASE_URL: postgres }, exclude: [`test/${room}/**/sqlite-*.test.ts`] })]
      : []),
  ]
}

// Rune files are compiled, but nothing of the client's logic needs a document.
const clientProject: TestProjectConfiguration = {
  ...project('client', { include: [clientTests] }),
  plugins: [svelte({ configFile: false })],
  resolve: { conditions: ['browser'] },
}

export default defineConfig({
  root,
  test: {
    projects: [
      project('unit', { exclude: [clientTests] }),
      clientProject,
      ...dialects('conformance'),
      ...dialects('integration'),
      ...dialects('live', { testTimeout: PROCESS_TIMEOUT }),
      project('prompts'),
      project('architecture'),
      ...(process.env.TEST_CHROMIUM ? [project('e2e', { testTimeout: PROCESS_TIMEOUT })] : []),
    ],
    pool: 'forks',
    maxWorkers: 2,
    passWithNoTests: true,
  },
})
