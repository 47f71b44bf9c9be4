import { runFeed } from '#server/postings/feeds/run-feed.ts'
import { keepFeed, listFeeds } from '#server/postings/feeds/store.ts'
import { postings } from '#server/postings/tables.ts'
import { openBrowser } from './browser.ts'
import { handClock } from './clock.ts'
import { openFeedSite } from './feed-site.ts'
import { openTestHouse } from './house.ts'
import { searched, titlesOf } from './postings.ts'

export const HOUR = 3_600_000
export const ACME = 'greenhouse:acme'
export const BOARD = 'boards-api.greenhouse.io/v1/boards/acme/jobs?content=true'

/** What a board on Greenhouse answers; a job is named by the length of its title, so that it can be given another. */
export const board = (...titles: string[]) =>
  JSON.stringify({ jobs: titles.map((title) => ({ id: title.length, title, absolute_url: `https://acme.example/${title.length}` })) })

/** A house whose every feed stands on one server of this machine, and which never waits between two requests, but says so in `paused`. */
export const openFeedsHouse = async () => {
  const site = await openFeedSite()
  const clock = handClock()
  const { house, app } = await openTestHouse({ clock, fetch: site.fetch })
  const browser = openBrowser(app)
  const paused: number[] = []
  const never = new AbortController().signal
  const run = async (source = ACME, signal = never) => {
    await keepFeed(house.db, source, clock.now())
    return runFeed(house, source, { signal, pause: async (ms) => void paused.push(ms) })
  }
  const close = async () => {
    await house.db.close()
    await site.close()
  }
  return {
    site,
    clock,
    house,
    browser,
    paused,
    run,
    close,
    rows: () => house.db.q.select().from(postings).orderBy(postings.row),
    openTitles: async () => titlesOf(await searched(browser, '')).sort(),
    feed: async (source = ACME) => (await listFeeds(house.db)).find((row) => row.source === source),
  }
}

export type FeedsHouse = Awaited<ReturnType<typeof openFeedsHouse>>
