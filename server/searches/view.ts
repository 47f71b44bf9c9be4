import type { SavedSearch } from '#contract/searches.ts'
import type { SearchRow } from './store.ts'

export const toSavedSearch = ({ id, name, query, alert, createdAt }: SearchRow, fresh: number): SavedSearch => ({
  id,
  name,
  query,
  alert,
  fresh,
  createdAt,
})
