import { z } from 'zod'
import type { House } from '../../platform/house.ts'
import { noEffect, type TaskDefinition } from '../../platform/queue/port.ts'
import { findSource } from '../intake/sources/index.ts'
import { runFeed } from './run-feed.ts'
import { dueFeeds, feedsBeingRead } from './store.ts'

/** Shorter than the lease of a feed, so that no two ever read it. */
const DEADLINE = 25 * 60_000
/** Handed in at once: as many hosts as are read beside one another. */
const FEEDS_MAX = 4
const LOOKED_AT = 200
/** After everything that somebody waits for. */
const PRIORITY = 100

const RunFeed = z.object({ source: z.string() })

/** Reads one feed. Tried once: the feed itself says when it is due again, the later the more often it failed. */
export const runFeedTask: TaskDefinition<z.infer<typeof RunFeed>> = {
  name: 'postings.run-feed',
  payload: RunFeed,
  key: ({ source }) => source,
  attempts: 1,
  backoff: 1_000,
  deadline: DEADLINE,
  priority: PRIORITY,
  run: async (house, { source }, { signal }) => {
    await runFeed(house, source, { signal })
    return noEffect
  },
}

/** Hands in what is due, one feed a host: boards of one provider are read one after another. */
export const handDueFeeds = async ({ db, clock, queue }: House): Promise<void> => {
  const due = await dueFeeds(db, clock.now(), LOOKED_AT)
  const busy = await busyHosts({ db, clock })
  const chosen = new Map<string, string>()
  for (const { source } of due) {
    const host = hostOf(source)
    if (host !== null && !busy.has(host) && !chosen.has(host)) chosen.set(host, source)
  }
  const handed = [...chosen.values()].slice(0, FEEDS_MAX)
  if (handed.length === 0) return
  await db.write((tx) => handed.map((source) => queue.hand(tx, runFeedTask, { source })))
  queue.nudge()
}

const hostOf = (source: string): string | null => {
  const address = findSource(source)?.address
  return address === undefined ? null : new URL(address).host
}

const busyHosts = async ({ db, clock }: Pick<House, 'db' | 'clock'>): Promise<Set<string | null>> =>
  new Set((await feedsBeingRead(db, clock.now())).map(({ source }) => hostOf(source)))
