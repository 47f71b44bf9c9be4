import type { SavedSearchId } from '#contract/ids.ts'
import type { SavedSearch, SaveSearch } from '#contract/searches.ts'
import { keepZone } from '../notes/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { readSearch } from '../postings/index.ts'
import { changeSearch } from './change-search.ts'
import { asksForSomething, keptQuery } from './model.ts'
import { SEARCHES_MAX } from './policy.ts'
import { startAlert } from './start-alert.ts'
import { countSearches, findByQuery, insertSearch, keepTold, type SearchRow } from './store.ts'
import { toSavedSearch } from './view.ts'

/**
 * Saves a search. The same query again is the same search, under the name and with the alert that were given last. Throws `invalid_input`
 * for what the search itself would refuse and for what asks for nothing, and `quota_reached`.
 */
export const saveSearch = async (
  house: House,
  actor: CandidateActor,
  { name, query, alert, timeZone }: SaveSearch,
): Promise<SavedSearch> => {
  const { db, ids } = house
  const kept = keptQuery(query)
  await readSearch(house, kept)
  if (!asksForSomething(kept)) throw asksForNothing()
  const known = await findByQuery(db, actor.id, kept)
  if (known) return changeSearch(house, actor, known.id, { name, alert })
  if ((await countSearches(db, actor.id)) >= SEARCHES_MAX)
    throw new Refusal('quota_reached', `You keep ${SEARCHES_MAX} searches. Delete one that you no longer need, then save this one.`)
  const { known: told, ...start } = await startAlert(house, kept)
  const now = start.seenAt
  const row: SearchRow = {
    id: ids.make<SavedSearchId>(),
    candidateId: actor.id,
    name,
    query: kept,
    alert,
    createdAt: now,
    openedAt: now,
    ...start,
  }
  const written = await db.write((tx) => [
    insertSearch(tx, row),
    ...keepTold(tx, row.id, told),
    ...(timeZone === undefined ? [] : [keepZone(tx, actor.id, timeZone)]),
  ])
  // Somebody saved the same in another tab at the same moment.
  if (!written.ok) return saveSearch(house, actor, { name, query, alert })
  return toSavedSearch(row, 0)
}

const asksForNothing = () =>
  new Refusal('invalid_input', 'Search for something first, or choose a filter: this would be every posting there is.', {
    query: 'There are neither words nor filters in it.',
  })
