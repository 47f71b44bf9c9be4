import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** `sockaddr_un` holds 108 bytes on Linux and 104 on macOS, with the closing zero. */
const SOCKET_PATH_MAX = 103
const PRIVATE = 0o700
const OTHERS = 0o077

/** Another live process works on the same data folder. The message is the line to print. */
export class DataFolderTaken extends Error {
  constructor(pid: string) {
    super(`another Greenroom${pid ? ` (pid ${pid})` : ''} is already running on this data folder`)
    this.name = 'DataFolderTaken'
  }
}

/** What a process keeps in its data folder while it runs; `release` lets the next one in. */
export type DataFolder = { readonly socketPath: string; release(): void }

/**
 * Makes this process the owner of `dir` until it releases it or dies, however it dies. The claim is SQLite's lock on an
 * empty file: the system drops it with the process, so there is no stale claim and no process id to misread after a restart.
 */
export const claimDataFolder = async (dir: string): Promise<DataFolder> => {
  const run = join(resolve(dir), 'run')
  mkdirSync(run, { recursive: true, mode: PRIVATE })
  const { default: BetterSqlite } = await import('better-sqlite3')
  const pidFile = join(run, 'owner.pid')
  const claim = new BetterSqlite(join(run, 'owner.lock'), { timeout: 0 })
  try {
    claim.exec('BEGIN EXCLUSIVE')
    writeFileSync(pidFile, `${process.pid}\n`)
    return { socketPath: socketPathIn(run), release: () => void claim.close() }
  } catch (error) {
    claim.close()
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY') throw new DataFolderTaken(readPid(pidFile))
    throw error
  }
}

const readPid = (path: string) => {
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    return ''
  }
}

// A data folder may lie too deep for a socket, or on a mounted file system that knows no permissions.
const socketPathIn = (run: string): string => {
  const path = join(run, 'queue.sock')
  if (Buffer.byteLength(path) <= SOCKET_PATH_MAX && isPrivate(run)) return path
  const name = createHash('sha256').update(run).digest('hex').slice(0, 16)
  const elsewhere = join(tmpdir(), `greenroom-${name}`)
  mkdirSync(elsewhere, { recursive: true, mode: PRIVATE })
  if (!isPrivate(elsewhere)) throw new Error(`${elsewhere} must belong to the user that runs Greenroom and be closed to others (chmod 700)`)
  return join(elsewhere, 'queue.sock')
}

const isPrivate = (folder: string): boolean => {
  const found = lstatSync(folder)
  const isOurs = process.getuid === undefined || found.uid === process.getuid()
  return found.isDirectory() && isOurs && (found.mode & OTHERS) === 0
}
