import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { ImportReport } from './import-postings.ts'
import { dropSamples } from './store.ts'

const FILE_BYTES_MAX = 1024 * 1024 * 1024
const FEEDS = 'Name a file of postings, for example file:postings.json, or samples:remove.'

type Importing = Pick<House, 'db' | 'clock' | 'ids'>
type Asked = { feed: string | undefined; folder: string; tell: (line: string) => void }

/**
 * What `npm run import -- <feed>` does. `feed` is `file:` and a JSON file with an array of schema.org JobPosting, relative to `folder`;
 * or `samples:remove`. Tells how it went in lines; resolves to whether anything could be done.
 */
export const importFeed = async (house: Importing, { feed = '', folder, tell }: Asked): Promise<boolean> => {
  if (feed === 'samples:remove') {
    tell(`${await dropSamples(house.db)} sample postings removed`)
    return true
  }
  const path = /^file:(.+\.json)$/i.exec(feed)?.[1]
  if (path === undefined) throw new Refusal('invalid_input', FEEDS)
  const report = await importFile(house, resolve(folder, path), tell)
  for (const { index, reason } of report.rejected) tell(`entry ${index} was left out: ${reason}`)
  tell(inWords(report))
  return report.rejected.length === 0 || kept(report) > 0
}

const importFile = async (house: Importing, path: string, tell: Asked['tell']): Promise<ImportReport> => {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new Refusal('not_found', `There is no file ${path}.`)
  if (found.size > FILE_BYTES_MAX)
    throw new Refusal('too_large', `${path} is larger than ${FILE_BYTES_MAX / 1024 ** 2} MB. Import it in parts.`)
  const [{ importPostings }, { jsonItems }] = await Promise.all([import('./import-postings.ts'), import('./intake/json-items.ts')])
  let told = 0
  const onStep = (report: ImportReport) => {
    if (kept(report) - told < 1_000) return
    told = kept(report)
    tell(`${told} postings so far`)
  }
  return importPostings(house, jsonItems(createReadStream(path)), { onStep })
}

const kept = ({ added, changed, same }: ImportReport) => added + changed + same
const inWords = ({ added, changed, same, rejected }: ImportReport) =>
  `${added} postings added, ${changed} changed, ${same} as they were, ${rejected.length} left out`
