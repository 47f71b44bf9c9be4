import type { Config } from './config.ts'
import { systemClock } from './platform/clock.ts'
import { openDatabase } from './platform/db/open.ts'
import { randomIds } from './platform/ids.ts'
import { importFeed } from './postings/index.ts'

/** Imports postings into the database of an instance, which may be running meanwhile: nothing but the database is opened. */
export const importInto = async (config: Config, { feed, folder }: { feed: string | undefined; folder: string }): Promise<void> => {
  const db = await openDatabase(config.data)
  try {
    const isDone = await importFeed({ db, clock: systemClock, ids: randomIds }, { feed, folder, tell: (line) => console.log(line) })
    if (!isDone) process.exitCode = 1
  } finally {
    await db.close()
  }
}
