// What `npm start` and `npm test` share before anything is installed: Node itself only, so it is neither typed nor built.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const OLDEST_NODE = [20, 19]
export const root = fileURLToPath(new URL('..', import.meta.url))
const at = (...parts) => join(root, ...parts)
const isWindows = process.platform === 'win32'

/** A failure that the person at the terminal can do something about. */
export class Setback extends Error {}

export const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return
  throw new Setback(`Greenroom needs Node ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`)
}

/** Installs from the lockfile unless node_modules already holds it. `dev` also asks for the development packages. */
export const install = ({ dev }) => {
  if (isInstalled(dev)) return
  console.error('Installing packages from package-lock.json …')
  const { status, error } = spawnSync('npm', ['ci', ...(dev ? ['--include=dev'] : [])], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: isWindows,
  })
  if (error) throw new Setback(`npm could not be started: ${error.message}`)
  if (status !== 0) throw new Setback(`npm ci ended with code ${status}. Check the connection to the package registry, then try again.`)
}

// npm writes down what it installed when an installation is complete; an interrupted one leaves no such file.
const isInstalled = (dev) => {
  const wanted = readJson(at('package-lock.json'))?.packages
  const present = readJson(at('node_modules', '.package-lock.json'))?.packages
  if (!wanted) throw new Setback('package-lock.json is missing or damaged. Restore it with git.')
  if (!present) return false
  return Object.entries(wanted).every(([path, { version, optional, dev: isDev, devOptional }]) => {
    if (path === '') return true
    const found = present[path]
    return found ? found.version === version : Boolean(optional || (!dev && (isDev || devOptional)))
  })
}

const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** Builds the client when its sources are not the ones that the last build was made of. */
export const buildClient = () => {
  const stamp = at('client', 'dist', '.sources')
  const sources = hashOf([at('client'), at('server', 'contract'), at('package-lock.json')])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === sources) return
  console.error('Building the client …')
  const vite = at('node_modules', 'vite', 'bin', 'vite.js')
  const { status } = spawnSync(process.execPath, [vite, 'build', 'client', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 2] })
  if (status !== 0) throw new Setback(`The client could not be built (vite ended with code ${status}); the reason stands above.`)
  writeFileSync(stamp, sources)
}

const NOT_SOURCES = new Set(['dist', 'node_modules', '.svelte-kit'])

const hashOf = (paths) => {
  const hash = createHash('sha256')
  for (const path of paths.flatMap(filesIn)) hash.update(path.slice(root.length)).update(readFileSync(path))
  return hash.digest('hex')
}

const filesIn = (path) => {
  if (!path.endsWith('.json') && !existsSync(path)) return []
  if (path.endsWith('.json')) return [path]
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !NOT_SOURCES.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]))
}

/** Runs `work` and ends the process with one clear line when it meets a `Setback`. */
export const orExplain = async (work) => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Setback)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
