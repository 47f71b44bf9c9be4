import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { ImportReport } from './import-postings.ts'
import type { Item } from './intake/json-items.ts'
import { findSource } from './intake/sources/index.ts'
import { dropSamples } from './store.ts'

const ONET_HEAD = 'O*NET-SOC Code'
const FILE_BYTES_MAX = 1024 * 1024 * 1024
const WHOLE_BYTES_MAX = 100 * 1024 * 1024
const FEEDS =
  'Name a file of postings, for example file:postings.json, file:postings.csv or file:postings.xml; a feed, for example greenhouse:acme or rss:https://example.org/feed; list; stop: and a feed; onet:"Alternate Titles.txt", onet:remove or samples:remove.'

type Importing = Pick<House, 'db' | 'clock' | 'ids' | 'fetch'>
type Asked = { feed: string | undefined; folder: string; tell: (line: string) => void; signal?: AbortSignal }

/**
 * What `npm run import -- <feed>` does. `feed` is `file:` and a file relative to `folder`, JSON with an array of schema.org JobPosting, CSV or
 * the XML of job boards; a feed, which is put on the list and read once; `list` for what feeds there are; `stop:` and a feed;
 * `samples:remove`; `onet:` and O*NET's file of alternate titles, or `onet:remove`. Tells how it went in lines;
 * resolves to whether anything could be done.
 */
export const importFeed = async (
  house: Importing,
  { feed = '', folder, tell, signal = new AbortController().signal }: Asked,
): Promise<boolean> => {
  if (feed === 'samples:remove') {
    tell(`${await dropSamples(house.db)} sample postings removed`)
    return true
  }
  if (feed.startsWith('onet:')) return importTitles(house, feed.slice('onet:'.length), { folder, tell })
  const isOfFeeds = feed === 'list' || feed.startsWith('stop:') || findSource(feed) !== null
  if (isOfFeeds) return (await import('./feeds/ask-feeds.ts')).askFeeds(house, { feed, tell, signal })
  const path = /^file:(.+\.(?:json|csv|xml))$/i.exec(feed)?.[1]
  if (path === undefined) throw new Refusal('invalid_input', FEEDS)
  const report = await importFile(house, resolve(folder, path), tell)
  for (const { index, id, reason } of report.rejected) tell(`${id ?? `entry ${index}`} was left out: ${reason}`)
  tell(inWords(report))
  return report.rejected.length === 0 || kept(report) > 0
}

const importTitles = async ({ db, clock }: Importing, file: string, { folder, tell }: Omit<Asked, 'feed'>): Promise<boolean> => {
  const { dropTitles, keepTitles, readTitleLine } = await import('./search/occupations.ts')
  if (file === 'remove') {
    await dropTitles(db)
    tell('titles of occupations removed; postings are read again without them')
    return true
  }
  const [head = '', ...lines] = (await readFile(await fileAt(resolve(folder, file)), 'utf8')).split(/\r?\n/)
  const filled = lines.filter((line) => line.trim() !== '')
  const titles = filled.flatMap((line) => readTitleLine(line) ?? [])
  if (!head.startsWith(ONET_HEAD) || titles.length === 0)
    throw new Refusal('invalid_input', `This is not O*NET's file of alternate titles: its first line begins with “${ONET_HEAD}”.`)
  const isNew = await keepTitles(db, titles, clock.now())
  const left = filled.length - titles.length
  tell(`${titles.length} titles ${isNew ? 'imported; postings are read again by them' : 'as they were'}, ${left} left out`)
  return true
}

const fileAt = async (path: string): Promise<string> => {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new Refusal('not_found', `There is no file ${path}.`)
  if (found.size > FILE_BYTES_MAX)
    throw new Refusal('too_large', `${path} is larger than ${FILE_BYTES_MAX / 1024 ** 2} MB. Import it in parts.`)
  return path
}

const importFile = async (house: Importing, path: string, tell: Asked['tell']): Promise<ImportReport> => {
  const { size } = await stat(await fileAt(path))
  const [{ importPostings }, items] = await Promise.all([import('./import-postings.ts'), itemsIn(path, size)])
  let told = 0
  const onStep = (report: ImportReport) => {
    if (kept(report) - told < 1_000) return
    told = kept(report)
    tell(`${told} postings so far`)
  }
  return importPostings(house, items, { onStep })
}

/** JSON is read as it comes; the others are read whole, and have to fit into memory. */
const itemsIn = async (path: string, size: number): Promise<AsyncIterable<Item>> => {
  const kind = extname(path).slice(1).toLowerCase()
  if (kind === 'json') return (await import('./intake/json-items.ts')).jsonItems(createReadStream(path))
  if (size > WHOLE_BYTES_MAX)
    throw new Refusal('too_large', `${path} is larger than ${WHOLE_BYTES_MAX / 1024 ** 2} MB. Import it in parts, or as JSON.`)
  const { readFileItems } = await import('./intake/file-items.ts')
  return readFileItems(kind, await readFile(path))
}

const kept = ({ added, changed, same }: ImportReport) => added + changed + same
const inWords = ({ added, changed, same, rejected }: ImportReport) =>
  `${added} postings added, ${changed} changed, ${same} as they were, ${rejected.length} left out`
