import type { SavedSearchId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { noSuchSearch } from './change-search.ts'
import { changeRow } from './store.ts'

/** Says that its candidate has looked: nothing in it is new from here on. What an alert tells does not depend on it. Throws `not_found`. */
export const openSearch = async ({ db, clock }: House, actor: CandidateActor, id: SavedSearchId): Promise<void> => {
  const written = await db.write((tx) => [changeRow(tx, { candidateId: actor.id, id }, { openedAt: clock.now() })])
  if (!written.ok) throw noSuchSearch()
}
