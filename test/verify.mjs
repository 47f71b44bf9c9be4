// Behind `npm run verify`: every check that is not a test, two at a time, each with its time; what fails is shown in full.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildClient, checkNode, install, orExplain, root } from '../server/prepare.mjs'

const AT_ONCE = 2

const run =
  (file, ...args) =>
  () =>
    new Promise((resolve) => {
      let output = ''
      const child = spawn(process.execPath, [join(root, file), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
      child.on('exit', (code) => resolve({ passed: code === 0, output }))
    })

/** Paths in backquotes in README.md and the SPEC files lead somewhere. */
const paths = async () => {
  const texts = ['README.md', ...readdirSync(join(root, 'server')).map((room) => `server/${room}/SPEC.md`)].filter((file) =>
    existsSync(join(root, file)),
  )
  const named = texts.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/`((?:\.ci|server|client|workers|prompts|test)\/[\w./-]*[\w/])`/g)].map(
      ([, path]) => ({ file, path }),
    ),
  )
  const missing = named.filter(({ path }) => !existsSync(join(root, path)))
  return {
    passed: missing.length === 0,
    output: missing.map(({ file, path }) => `${file} names ${path}, which does not exist.`).join('\n'),
  }
}

const build = async () => {
  buildClient()
  return { passed: true, output: '' }
}

// The slowest first, so that two cores end at about the same time.
const checks = {
  lint: run('node_modules/eslint/bin/eslint.js', '--config', 'test/eslint.config.js', '--max-warnings', '0', '.'),
  types: run('node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'),
  'types in Svelte': run(
    'node_modules/svelte-check/bin/svelte-check',
    '--tsconfig',
    'client/tsconfig.json',
    '--fail-on-warnings',
    '--output',
    'human',
  ),
  'dead code': run('node_modules/knip/bin/knip.js', '--config', 'test/knip.json'),
  layers: run(
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    'test/dependency-cruiser.cjs',
    'server',
    'workers',
    'client/src',
  ),
  'question bank': run(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    'unit',
    'test/unit/questions/bank.test.ts',
  ),
  format: run('node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  migrations: run('server/platform/db/generate.mjs', '--check'),
  paths,
  build,
}

const report = (name, { passed, output }, ms) => {
  console.log(`${passed ? 'ok     ' : 'FAILED '} ${name} (${(ms / 1000).toFixed(1)} s)`)
  if (!passed) console.log(output.trimEnd())
}

await orExplain(async () => {
  checkNode()
  install({ dev: true })
  const waiting = Object.entries(checks)
  let failed = 0
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, check] = next
      const startedAt = performance.now()
      const result = await check()
      if (!result.passed) failed += 1
      report(name, result, performance.now() - startedAt)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  console.log(failed > 0 ? `${failed} of ${Object.keys(checks).length} checks failed` : 'Everything holds')
  process.exitCode = failed > 0 ? 1 : 0
})
