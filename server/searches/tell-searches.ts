import type { SavedSearchId } from '#contract/ids.ts'
import { addNote, lastMorning, type Told, zonesOf } from '../notes/index.ts'
import type { House } from '../platform/house.ts'
import { boardMark, type FreshPosting } from '../postings/index.ts'
import { freshIn } from './list-searches.ts'
import { alertBody, alertTitle, OVERLAP } from './model.ts'
import { alertingAfter, forgetTold, keepTold, listTold, moveOn, type SearchRow } from './store.ts'

const BATCH = 100

/**
 * Tells what has come in every saved search whose alert is due: at once where the board has changed, else in the morning of its candidate.
 * A posting is told once; one that could not be found yet is found by the next look. Stops between two searches when `signal` aborts.
 * Resolves to how many notes were made.
 */
export const tellSearches = async (house: House, signal: AbortSignal): Promise<number> => {
  const mark = await boardMark(house.db)
  let told = 0
  let cursor: SavedSearchId | null = null
  for (;;) {
    const rows: SearchRow[] = await alertingAfter(house.db, cursor, BATCH)
    const zoneOf = await zonesOf(
      house.db,
      rows.map(({ candidateId }) => candidateId),
    )
    for (const row of rows) {
      if (signal.aborted) return told
      if (isDue(row, { mark, timeZone: zoneOf(row.candidateId), now: house.clock.now() }) && (await tellSearch(house, row, mark))) told += 1
    }
    cursor = rows.at(-1)?.id ?? null
    if (rows.length < BATCH) return told
  }
}

type Now = { mark: string; timeZone: string; now: number }

const isDue = (row: SearchRow, { mark, timeZone, now }: Now): boolean => {
  if (row.alert === 'instant') return row.mark !== mark
  return row.alert !== 'off' && row.seenAt < lastMorning(row.alert, timeZone, now)
}

/** What is told, that it was told, and from where the next look begins are one unit. */
const tellSearch = async (house: House, row: SearchRow, mark: string): Promise<boolean> => {
  const { db, hub, queue } = house
  const seenAt = Math.max(house.clock.now(), row.seenAt + 1)
  const found = await freshIn(house, row.query, Math.max(row.since, row.seenAt - OVERLAP))
  const before = await listTold(db, row.id)
  const news = found.filter(({ id }) => !before.has(id))
  const written = await db.write((tx) => [
    moveOn(tx, row, { seenAt, mark }),
    forgetTold(tx, row.id, seenAt - OVERLAP),
    ...keepTold(tx, row.id, news),
    ...(news.length > 0 ? addNote(house, tx, noteOf(row, news, seenAt)) : []),
  ])
  if (!written.ok || news.length === 0) return false
  hub.note(row.candidateId)
  queue.nudge()
  return true
}

const noteOf = ({ id, candidateId, name, query }: SearchRow, news: readonly FreshPosting[], seenAt: number): Told => ({
  candidateId,
  topic: 'alerts',
  cause: `alert/${id}/${seenAt}`,
  about: id,
  title: alertTitle(name, news.length),
  body: alertBody(news),
  link: `/postings?${query}`,
})
