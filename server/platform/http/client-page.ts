import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The built client's page for an address, naming the scripts that this address needs, so that they are fetched all at once. */
export type ClientPage = (path: string) => Promise<string>

/** Both files are read at every request: a build may replace them. */
export const openClientPage =
  (folder: string): ClientPage =>
  async (path) => {
    const [page, routes] = await Promise.all([readFile(join(folder, 'index.html'), 'utf8'), readRoutes(folder)])
    const links = filesFor(routes, path).map((file) => `<link rel="modulepreload" crossorigin href="${file}">`)
    return page.replace('</head>', `${links.join('')}</head>`)
  }

type Routes = Readonly<Record<string, readonly string[]>>

const readRoutes = async (folder: string): Promise<Routes> => JSON.parse(await readFile(join(folder, 'routes.json'), 'utf8'))

/** The patterns are the client's: segments, of which `:name` stands for any; the first that fits is the page's. */
const filesFor = (routes: Routes, path: string): readonly string[] => {
  const given = path.replace(/(?<=.)\/$/, '').split('/')
  const fits = (pattern: string) => {
    const wanted = pattern.split('/')
    return (
      wanted.length === given.length &&
      wanted.every((part, index) => part === given[index] || (part.startsWith(':') && given[index] !== ''))
    )
  }
  return Object.entries(routes).find(([pattern]) => fits(pattern))?.[1] ?? []
}
