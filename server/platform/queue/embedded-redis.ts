import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Log } from '../log.ts'
import { claimDataFolder, type DataFolder } from './data-folder.ts'

const CHILD = fileURLToPath(new URL('./embedded-redis-child.mjs', import.meta.url))
const READY_TIMEOUT = 20_000
const RESPAWN_FIRST = 50
const RESPAWN_MAX = 5_000
/** A child that lived this long had no trouble starting. */
const HEALTHY_AFTER = 10_000

/** A Redis of our own, empty at every start. `pid` is the running child's, null while it is being restarted. */
export type EmbeddedRedis = { readonly path: string; readonly pid: number | null; close(): Promise<void> }

/**
 * Starts Valkey in a child process on a Unix socket that only this user can reach, and starts it again whenever it dies.
 * Resolves when it accepts connections. Claims `dir` unless its `claim` is given: rejects with `DataFolderTaken` while another
 * process owns it.
 */
export const openEmbeddedRedis = async ({ dir, log, claim }: { dir: string; log: Log; claim?: DataFolder }): Promise<EmbeddedRedis> => {
  const folder = claim ?? (await claimDataFolder(dir))
  const keeper = keepAlive(folder.socketPath, log)
  const close = async () => {
    await keeper.close()
    rmSync(folder.socketPath, { force: true })
    folder.release()
  }
  try {
    await keeper.ready
  } catch (error) {
    await close()
    throw error
  }
  return {
    path: folder.socketPath,
    get pid() {
      return keeper.pid()
    },
    close,
  }
}

const keepAlive = (path: string, log: Log) => {
  let child: ChildProcess | null = null
  let isClosing = false
  let respawn: NodeJS.Timeout | undefined
  let delay = RESPAWN_FIRST
  const first = startup()

  const spawn = () => {
    const startedAt = Date.now()
    const spawned = forkChild(path, log)
    child = spawned
    spawned.on('message', first.succeed)
    spawned.once('exit', (code, signal) => {
      child = null
      if (isClosing) return
      delay = Date.now() - startedAt > HEALTHY_AFTER ? RESPAWN_FIRST : Math.min(delay * 2, RESPAWN_MAX)
      log.warn({ code, signal, delay }, 'the embedded queue ended; starting it again')
      respawn = setTimeout(spawn, delay)
    })
  }

  const close = async () => {
    isClosing = true
    clearTimeout(respawn)
    if (!child) return
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
  }

  spawn()
  return { ready: first.done, close, pid: () => child?.pid ?? null }
}

// An empty environment: the child needs no secret, and a loader named there would only slow it down.
const forkChild = (path: string, log: Log) => {
  const child = fork(CHILD, [path], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: {},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  child.on('error', (error) => log.error({ error }, 'the embedded queue could not be started'))
  child.stderr?.on('data', (said: Buffer) => log.warn({ said: said.toString('utf8').trim() }, 'the embedded queue complains'))
  return child
}

const startup = () => {
  let succeed = (): void => undefined
  const done = new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the embedded queue did not start within 20 seconds')), READY_TIMEOUT)
    succeed = () => {
      clearTimeout(late)
      resolve()
    }
  })
  return { done, succeed }
}
