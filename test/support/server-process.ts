import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const READY = /^Greenroom (is open at|workers)/

/** A server in a process of its own, to be killed and started again on the same data. */
export type ServerProcess = {
  readonly url: string
  readonly dir: string
  /** The running server's process id. */
  readonly pid: number | undefined
  readonly log: string[]
  start(): Promise<void>
  /** SIGKILL, as a power cut would. */
  kill(): Promise<void>
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>
  dispose(): Promise<void>
}

export const openServerProcess = async (environment: Record<string, string> = {}): Promise<ServerProcess> => {
  const dir = mkdtempSync(join(tmpdir(), 'greenroom-process-'))
  const port = await freePort()
  const database = await ownDatabase()
  const log: string[] = []
  let child: ChildProcess | null = null

  const start = async () => {
    const env = {
      PATH: process.env.PATH ?? '',
      HOME: dir,
      DATA_DIR: dir,
      PORT: String(port),
      LIMITS: 'off',
      SAMPLE_DATA: 'off',
      SEARCH_MEANING: 'off',
      ...(database ? { DATABASE_URL: database.url } : {}),
      ...environment,
    }
    const started = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    child = started
    createInterface({ input: started.stderr }).on('line', (line) => log.push(line))
    const lines = createInterface({ input: started.stdout })
    await new Promise<void>((resolve, reject) => {
      lines.on('line', (line) => {
        log.push(line)
        if (READY.test(line)) resolve()
      })
      started.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${log.slice(-20).join('\n')}`)))
    })
  }

  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null
    const exited = once(child, 'exit')
    child.kill(signal)
    await exited
    return child.exitCode
  }

  return {
    url: `http://localhost:${port}`,
    dir,
    get pid() {
      return child?.pid
    },
    log,
    start,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
    dispose: async () => {
      await end('SIGKILL')
      await database?.drop()
      rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
    },
  }
}

/** On PostgreSQL servers that share a database would speak for each other's interviews. */
const ownDatabase = async () => {
  const url = process.env.DATABASE_URL
  if (!url) return null
  const { makePostgresDatabase } = await import('./postgres.ts')
  return makePostgresDatabase(url)
}

const freePort = async (): Promise<number> => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
