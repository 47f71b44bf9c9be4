import { Refusal } from '../../platform/errors.ts'
import type { House } from '../../platform/house.ts'
import type { ImportReport } from '../import-postings.ts'
import { type FeedCounts, isComplete, type Rejected } from './model.ts'
import { runFeed } from './run-feed.ts'
import { type FeedRow, keepFeed, listFeeds, stopFeed } from './store.ts'

type Asking = Pick<House, 'db' | 'clock' | 'ids' | 'fetch'>
type Asked = { feed: string; tell: (line: string) => void; signal: AbortSignal }

/**
 * What whoever runs the instance asks of feeds: `list`, `stop:` and a feed, or a feed, which is put on the list and read once, here and
 * now, under the lease that a worker's task would have. Tells how it went; resolves to whether all of it could be read.
 */
export const askFeeds = async (house: Asking, asked: Asked): Promise<boolean> => {
  if (asked.feed === 'list') return tellFeeds(await listFeeds(house.db), asked.tell)
  if (asked.feed.startsWith('stop:')) return stop(house, asked)
  return readNow(house, asked)
}

const tellFeeds = (rows: readonly FeedRow[], tell: Asked['tell']): boolean => {
  if (rows.length === 0) tell('There are no feeds. Add one, for example greenhouse:acme.')
  for (const row of rows) tell([row.source, ...lineOf(row)].join(' · '))
  return true
}

const lineOf = ({ isEnabled, lastRunAt, outcome, reason, counts, dueAt }: FeedRow): string[] => [
  ...(lastRunAt === null ? ['not read yet'] : [`${outcome} at ${timeOf(lastRunAt)}`]),
  ...(counts ? [inWords(counts)] : []),
  ...(reason === null ? [] : [reason]),
  isEnabled ? `next at ${timeOf(dueAt)}` : 'stopped',
]

const stop = async ({ db }: Asking, { feed, tell }: Asked): Promise<boolean> => {
  const source = feed.slice('stop:'.length)
  if (!(await stopFeed(db, source)))
    throw new Refusal('not_found', `There is no feed ${source}. See the names with: npm run import -- list`)
  tell(`${source} is not read any more; what it listed stays until it ends by itself`)
  return true
}

const readNow = async (house: Asking, { feed, tell, signal }: Asked): Promise<boolean> => {
  await keepFeed(house.db, feed, house.clock.now())
  let told = 0
  const onStep = (report: ImportReport) => {
    const kept = report.added + report.changed + report.same
    if (kept - told < 100) return
    told = kept
    tell(`${kept} postings so far`)
  }
  const run = await runFeed(house, feed, { signal, onStep })
  if (!run) throw new Refusal('not_available', `${feed} is being read already. See how that goes with: npm run import -- list`)
  for (const rejected of run.rejected) tell(`${nameOf(rejected)} was left out: ${rejected.reason}`)
  tell(run.outcome === 'unchanged' ? 'nothing has changed since it was read last' : inWords(run.counts))
  if (run.reason !== null) tell(`${run.outcome === 'failed' ? 'It could not be read' : 'A part of it could not be read'}: ${run.reason}`)
  tell(`${feed} is read again at ${timeOf(run.dueAt)}`)
  return isComplete(run.outcome)
}

const nameOf = ({ id, index }: Rejected): string => id ?? `entry ${index}`
const timeOf = (time: number): string => `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
const inWords = ({ added, changed, same, closed, rejected }: FeedCounts): string =>
  `${added} postings added, ${changed} changed, ${same} as they were, ${closed} closed, ${rejected} left out`
