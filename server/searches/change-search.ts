import type { SavedSearchId } from '#contract/ids.ts'
import type { ChangeSearch, SavedSearch } from '#contract/searches.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { countFresh } from './list-searches.ts'
import { startAlert } from './start-alert.ts'
import { changeRow, findSearch, keepTold } from './store.ts'
import { toSavedSearch } from './view.ts'

/** Renames a saved search or changes its alert. One that was off tells what comes from now on. Throws `not_found`. */
export const changeSearch = async (house: House, actor: CandidateActor, id: SavedSearchId, change: ChangeSearch): Promise<SavedSearch> => {
  const row = await findSearch(house.db, actor.id, id)
  if (!row) throw noSuchSearch()
  const name = change.name ?? row.name
  const alert = change.alert ?? row.alert
  const start = row.alert === 'off' && alert !== 'off' ? await startAlert(house, row.query) : null
  const { known = [], ...from } = start ?? {}
  const written = await house.db.write((tx) => [changeRow(tx, row, { name, alert, ...from }), ...keepTold(tx, id, known)])
  if (!written.ok) throw noSuchSearch()
  return toSavedSearch({ ...row, name, alert }, await countFresh(house, row))
}

export const noSuchSearch = () => new Refusal('not_found', 'This search is not here any more. Save it again from the postings page.')
