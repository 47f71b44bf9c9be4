import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { mayRemoveSamples } from './policy.ts'
import { dropSamples } from './store.ts'

/** Removes every sample posting at once, and what was saved of them; they do not come back. Throws `not_found` for others than the administrator. */
export const removeSamples = async ({ db }: House, asking: Parameters<typeof mayRemoveSamples>[0]): Promise<{ removed: number }> => {
  if (!mayRemoveSamples(asking)) throw new Refusal('not_found', 'There is nothing here. The address may be mistyped.')
  return { removed: await dropSamples(db) }
}
