// Node reads TypeScript by itself from 22.18 on. Before, this takes the types out: a loader of the process or of one thread.
// tsx would do it too, but it also takes every package apart, which costs a third of each start.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { threadId } from 'node:worker_threads'

const root = fileURLToPath(new URL('../..', import.meta.url))
const kept = join(root, 'node_modules', '.cache', 'greenroom')

/** Lets the `import`s that follow reach `.ts` files. */
export const readTypeScript = () => {
  if (process.features.typescript) return
  process.setSourceMapsEnabled(true)
  module.register(import.meta.url)
}

/** Node calls this for each module. Nothing in our sources needs more than its types taken out. @public */
export const load = async (url, context, next) => {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context)
  const path = fileURLToPath(url)
  const text = readFileSync(path, 'utf8')
  return { format: 'module', shortCircuit: true, source: recall(path, text) ?? (await withoutTypes(path, text)) }
}

const keptAs = (path) => join(kept, `${path.slice(root.length)}.js`)
const seal = (text) => `\n// ${createHash('sha256').update(text).digest('base64url')}`

const recall = (path, text) => {
  try {
    const code = readFileSync(keptAs(path), 'utf8')
    return code.endsWith(seal(text)) ? code : undefined
  } catch {
    return undefined
  }
}

const withoutTypes = async (path, text) => {
  const { transformWithOxc } = await import('vite')
  const { code, map } = await transformWithOxc(text, path, { sourcemap: true })
  const inline = Buffer.from(JSON.stringify({ ...map, sources: [path], sourcesContent: undefined })).toString('base64')
  const source = `${code}\n//# sourceMappingURL=data:application/json;base64,${inline}${seal(text)}`
  keep(keptAs(path), source)
  return source
}

// Several processes may start at once; where nothing can be kept, each start does the work again.
const keep = (file, source) => {
  const draft = `${file}.${process.pid}-${threadId}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(draft, source)
    renameSync(draft, file)
  } catch {}
}
