import { readFile } from 'node:fs/promises'
import type { Plugin, Rolldown } from 'vite'

const ROUTE = /pattern: '([^']+)', load: \(\) => import\('([^']+)'\)/g

/**
 * Writes `routes.json` beside the built page: for each pattern of `src/routes.ts` the scripts its page needs beyond the entry's own,
 * so that whoever serves the page can have them fetched with the entry and not after it.
 */
export const routeFiles = (src: string): Plugin => ({
  name: 'route-files',
  apply: 'build',
  async generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
    const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
    const entry = withImports(byName, chunks.find((chunk) => chunk.isEntry)?.fileName)
    const routes = [...(await readFile(`${src}/routes.ts`, 'utf8')).matchAll(ROUTE)].map(([, pattern = '', page = '']) => {
      const own = chunks.find(({ moduleIds }) => moduleIds.includes(`${src}/${page.slice(2)}`))
      if (!own) this.error(`routes.ts loads ${page}, which is in no chunk`)
      return [pattern, [...withImports(byName, own.fileName)].filter((file) => !entry.has(file)).map((file) => `/${file}`)]
    })
    this.emitFile({ type: 'asset', fileName: 'routes.json', source: JSON.stringify(Object.fromEntries(routes)) })
  },
})

const withImports = (chunks: ReadonlyMap<string, Rolldown.OutputChunk>, start: string | undefined): Set<string> => {
  const files = new Set<string>()
  const add = (file: string) => {
    if (files.has(file)) return
    files.add(file)
    for (const other of chunks.get(file)?.imports ?? []) add(other)
  }
  if (start !== undefined) add(start)
  return files
}
