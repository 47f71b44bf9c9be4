import type { Config } from './config.ts'
import { systemClock } from './platform/clock.ts'
import { openDatabase } from './platform/db/open.ts'
import { openGuardedFetch, USER_AGENT } from './platform/fetch/guarded.ts'
import { randomIds } from './platform/ids.ts'
import { importFeed } from './postings/index.ts'

/**
 * Imports postings into the database of an instance, which may be running meanwhile: nothing but the database is opened. An interrupt
 * stops it between two steps; what was read by then is kept.
 */
export const importInto = async (config: Config, { feed, folder }: { feed: string | undefined; folder: string }): Promise<void> => {
  const db = await openDatabase(config.data)
  const interrupt = new AbortController()
  process.once('SIGINT', () => interrupt.abort())
  const house = { db, clock: systemClock, ids: randomIds, fetch: openGuardedFetch({ userAgent: USER_AGENT }) }
  try {
    const isDone = await importFeed(house, { feed, folder, tell: (line) => console.log(line), signal: interrupt.signal })
    if (!isDone) process.exitCode = 1
  } finally {
    await db.close()
  }
}
