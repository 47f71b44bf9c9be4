// Behind `npm test`. Runs before anything is installed, so it imports Node only.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildClient, checkNode, install, root, Setback } from '../server/prepare.mjs'
import { findPostgres, findProgram, startPostgres, startRedis } from './support/servers.mjs'

const results = join(root, 'test/output/results.json')
const mustRunAll = process.env.CI === 'true'
const running = []
let vitest

const chromium = findProgram(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])
const redis = findProgram(['redis-server', 'valkey-server'])
const postgres = findPostgres()

const absent = [
  !chromium && 'e2e: no Chromium here (Debian: apt-get install chromium)',
  !postgres && 'conformance, integration and live on PostgreSQL: no server here (Debian: apt-get install postgresql)',
  !redis && 'conformance on Redis: no server here (Debian: apt-get install redis-server)',
].filter(Boolean)

const startServices = async () => {
  const start = async (name, starting) => {
    const service = await starting
    running.push(service)
    return { [name]: service.url }
  }
  const urls = await Promise.all([
    postgres && start('TEST_POSTGRES_URL', startPostgres(postgres)),
    redis && start('TEST_REDIS_URL', startRedis(redis)),
  ])
  return Object.assign({}, ...urls.filter(Boolean), chromium && { TEST_CHROMIUM: chromium })
}

const runVitest = (environment) =>
  new Promise((resolve) => {
    mkdirSync(join(root, 'test/output'), { recursive: true })
    rmSync(results, { force: true })
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
    const args = [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'test/vitest.config.ts',
      ...reporters,
      ...process.argv.slice(2),
    ]
    vitest = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } })
    vitest.on('exit', (code) => resolve(code ?? 1))
  })

/** A file that could not be read as tests, or an error outside of any test, counts as one failure. */
const count = (code) => {
  const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(results, 'utf8'))
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const skipped = numPendingTests + numTodoTests
  const failed = numFailedTests + broken.length
  if (code === 0 && passed + skipped === 0) console.error('No test matches.')
  return { passed, skipped, failed: failed || (code === 0 && passed + skipped > 0 ? 0 : 1) }
}

const conclude = ({ passed, failed, skipped }) => {
  const missing = skipped + absent.length
  for (const suite of absent) console.log(`Skipped ${suite}`)
  if (mustRunAll && missing > 0) console.error('With CI=true nothing may be skipped; what was skipped counts as failed.')
  const failures = failed + (mustRunAll ? missing : 0)
  console.log(`${passed} passed, ${failures} failed${!mustRunAll && missing > 0 ? `, ${missing} skipped` : ''}`)
  process.exitCode = failures > 0 ? 1 : 0
}

/** A client that does not build is one failure; the tests that do without it still run. */
const tryBuildClient = () => {
  try {
    buildClient()
    return true
  } catch (error) {
    if (!(error instanceof Setback)) throw error
    console.error(error.message)
    return false
  }
}

const endServices = () => Promise.all(running.splice(0).map((service) => service.end()))

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    vitest?.kill(signal)
    await endServices()
    process.exit(1)
  })
}

try {
  checkNode()
  install({ dev: true })
  const isBuilt = tryBuildClient()
  const { failed, ...counts } = count(await runVitest(await startServices()))
  conclude({ ...counts, failed: failed + (isBuilt ? 0 : 1) })
} catch (error) {
  console.error(error instanceof Setback ? error.message : error)
  conclude({ passed: 0, failed: 1, skipped: 0 })
} finally {
  await endServices()
}
