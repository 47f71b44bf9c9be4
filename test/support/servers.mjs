// Real PostgreSQL and Redis servers for one test run: on free ports, in a temporary folder, ended by their process id.
import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const READY_WITHIN = 30_000
const POLL = 50
const DEBIAN_POSTGRES = '/usr/lib/postgresql'

export const findProgram = (names, folders = []) => {
  const places = [...folders, ...(process.env.PATH ?? '').split(delimiter)]
  return names.flatMap((name) => places.map((place) => join(place, name))).find((path) => existsSync(path))
}

/** Debian keeps PostgreSQL's server programs outside of PATH, one folder for each version. */
export const findPostgres = () => {
  const versions = existsSync(DEBIAN_POSTGRES) ? readdirSync(DEBIAN_POSTGRES).sort((a, b) => Number(b) - Number(a)) : []
  return findProgram(
    ['initdb'],
    versions.map((version) => join(DEBIAN_POSTGRES, version, 'bin')),
  )?.replace(/initdb$/, '')
}

/** `isDurable` keeps what a measurement of commits is about; tests do without. */
export const startPostgres = async (bin, { isDurable = false } = {}) => {
  const owner = unprivileged()
  const folder = folderFor('postgres', owner)
  const data = join(folder, 'data')
  const made = spawnSync(join(bin, 'initdb'), ['-D', data, '-U', 'greenroom', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], {
    ...owner,
    cwd: folder,
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.error?.message}`)
  const port = await freePort()
  // Nothing here outlives the run, so nothing waits for the disk.
  const quick = isDurable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
  const settings = [...quick, 'max_connections=200', `unix_socket_directories=${folder}`]
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-h', '127.0.0.1', '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...owner,
      cwd: folder,
      stdio: 'ignore',
    },
  )
  const isReady = () => spawnSync(join(bin, 'pg_isready'), ['-q', '-h', '127.0.0.1', '-p', String(port)]).status === 0
  // A run that is interrupted takes its server along.
  process.once('exit', () => child.kill('SIGQUIT'))
  await ready('PostgreSQL', child, isReady)
  return { url: `postgres://greenroom@127.0.0.1:${port}/postgres`, end: () => end(child, 'SIGINT', folder) }
}

export const startRedis = async (program) => {
  const folder = folderFor('redis', {})
  const port = await freePort()
  const child = spawn(program, ['--bind', '127.0.0.1', '--port', String(port), '--save', '', '--appendonly', 'no', '--dir', folder], {
    stdio: 'ignore',
  })
  process.once('exit', () => child.kill('SIGKILL'))
  await ready('Redis', child, () => answersPing(port))
  return { url: `redis://127.0.0.1:${port}`, end: () => end(child, 'SIGTERM', folder) }
}

// PostgreSQL refuses to run as root.
const unprivileged = () => {
  if (process.getuid?.() !== 0) return {}
  const numberOf = (flag, name) => Number.parseInt(spawnSync('id', [flag, name], { encoding: 'utf8' }).stdout, 10)
  const name = Number.isNaN(numberOf('-u', 'postgres')) ? 'nobody' : 'postgres'
  return { uid: numberOf('-u', name), gid: numberOf('-g', name) }
}

const folderFor = (name, { uid, gid }) => {
  const folder = mkdtempSync(join(tmpdir(), `greenroom-${name}-`))
  if (uid !== undefined) chownSync(folder, uid, gid)
  return folder
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

const answersPing = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'))
    const settle = (isAnswered) => {
      socket.destroy()
      resolve(isAnswered)
    }
    socket.on('data', (data) => settle(data.toString().startsWith('+PONG'))).on('error', () => settle(false))
  })

const ready = async (name, child, isReady) => {
  let failure
  child.on('error', (error) => {
    failure = error
  })
  for (const until = Date.now() + READY_WITHIN; Date.now() < until; await wait(POLL)) {
    if (failure || child.exitCode !== null) break
    if (await isReady()) return
  }
  child.kill('SIGKILL')
  throw new Error(`${name} did not start: ${failure?.message ?? `ended with code ${child.exitCode}`}`)
}

const end = async (child, signal, folder) => {
  const gone = new Promise((resolve) => child.once('exit', resolve))
  if (child.exitCode === null && child.kill(signal)) await gone
  rmSync(folder, { recursive: true, force: true })
}
