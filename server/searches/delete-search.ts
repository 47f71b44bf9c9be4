import type { SavedSearchId } from '#contract/ids.ts'
import { forgetNotes } from '../notes/index.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { noSuchSearch } from './change-search.ts'
import { dropSearch } from './store.ts'

/** Deletes a saved search, with the notes that it told. Throws `not_found`. */
export const deleteSearch = async ({ db, hub }: House, actor: CandidateActor, id: SavedSearchId): Promise<void> => {
  const written = await db.write((tx) => [dropSearch(tx, actor.id, id), forgetNotes(tx, [id])])
  if (!written.ok) throw noSuchSearch()
  hub.note(actor.id)
}
