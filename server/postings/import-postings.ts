import { setImmediate } from 'node:timers/promises'
import type { PostingId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import type { Rejected } from './feeds/model.ts'
import { seeInRun } from './feeds/store.ts'
import type { Item } from './intake/json-items.ts'
import { readPosting } from './intake/read-posting.ts'
import { indexed } from './search/words.ts'
import { changePosting, findByKeys, insertPosting, newestRow, type PostingRow, type PublishedHere, seeAgain } from './store.ts'

export type ImportReport = { added: number; changed: number; same: number; rejected: Rejected[] }

type Importing = Pick<House, 'db' | 'clock' | 'ids'>
/** The run of a feed that these postings are seen in. */
type Run = { source: string; seenRun: number }
type Options = { isSample?: boolean; run?: Run; signal?: AbortSignal; onStep?: (report: ImportReport) => void }
type Kept = Omit<PostingRow, 'id' | 'row' | 'firstSeenAt' | 'lastSeenAt' | 'changedAt' | 'isSample' | PublishedHere>

/** A commit of this many is over before anybody notices it. */
const STEP = 50
/** Another import may have taken the same numbers, or the database may have been busy. */
const TRIES_MAX = 4

/**
 * Keeps every posting that can be read, and tells every one that cannot, by its index. The same posting again, by the name or
 * link of its source, is seen again, changed if it says something else, and open again if it was closed. Stops between two steps when `signal` aborts.
 */
export const importPostings = async (house: Importing, items: AsyncIterable<Item>, options: Options = {}): Promise<ImportReport> => {
  const report: ImportReport = { added: 0, changed: 0, same: 0, rejected: [] }
  let step = new Map<string, Kept>()
  const finish = async () => {
    if (step.size > 0) await keep(house, [...step.values()], options, report)
    step = new Map()
    options.onStep?.(report)
  }
  for await (const item of items) {
    if (options.signal?.aborted) return report
    const read = 'broken' in item ? { reason: item.broken } : readPosting(item.value, house.clock.now())
    if ('reason' in read) report.rejected.push({ index: item.index, ...(item.id && { id: item.id }), reason: read.reason })
    else if (step.has(read.posting.key)) report.same += 1
    else step.set(read.posting.key, read.posting)
    if (step.size >= STEP) await finish()
    // People who use the same process are answered between any two postings.
    await setImmediate()
  }
  await finish()
  return report
}

const keep = async (house: Importing, read: readonly Kept[], options: Options, report: ImportReport, tries = 1): Promise<void> => {
  const { db, clock, ids } = house
  const known = await findByKeys(
    db,
    read.map(({ key }) => key),
  )
  const newest = await newestRow(db)
  const now = clock.now()
  const fresh = read.filter(({ key }) => !known.has(key))
  const again = read.flatMap((posting) => {
    const found = known.get(posting.key)
    return found ? [{ posting, found }] : []
  })
  // What says the same and closes at another time was closed here: it is listed again, so it is open.
  const isSame = ({ posting, found }: (typeof again)[number]) => found.hash === posting.hash && found.closesAt === posting.closesAt
  const same = again.filter(isSame).map(({ found }) => found.id)
  const changed = again.filter((one) => !isSame(one))
  const added = fresh.map((posting) => ({ posting, id: ids.make<PostingId>() }))
  const seen = [...added.map(({ id }) => id), ...again.map(({ found }) => found.id)]
  try {
    await db.write((tx) => [
      ...added.flatMap(({ posting, id }, at) => {
        const row = newest + 1 + at
        const first = {
          firstSeenAt: now,
          lastSeenAt: now,
          changedAt: null,
          isSample: options.isSample ?? false,
          verifiedDomain: null,
          repostedAt: null,
          questions: null,
        }
        return insertPosting(tx, { ...posting, ...first, id, row }, { row, ...wordsOf(posting) })
      }),
      ...changed.flatMap(({ posting: { postedAt: _, ...posting }, found: { id, row } }) =>
        changePosting(tx, { ...posting, id, lastSeenAt: now, changedAt: now }, { row, ...wordsOf(posting) }),
      ),
      ...(same.length > 0 ? [seeAgain(tx, same, now)] : []),
      ...(options.run ? [seeInRun(tx, seen, options.run)] : []),
    ])
  } catch (error) {
    if (tries >= TRIES_MAX) throw error
    return keep(house, read, options, report, tries + 1)
  }
  report.added += fresh.length
  report.changed += changed.length
  report.same += same.length
}

const wordsOf = ({ title, description }: Pick<Kept, 'title' | 'description'>) => indexed(title, description)
