import type { SearchPostings } from '#contract/postings.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { Position } from './search/distance.ts'
import { findCentre } from './where-is.ts'

/** Around where a search with a distance looks; null without one. Throws `invalid_input` when nobody knows where that is. */
export const centreFor = async (house: House, { place, km }: SearchPostings): Promise<Position | null> => {
  if (km === undefined) return null
  const centre = place === undefined ? null : await findCentre(house, place)
  if (centre) return centre
  const field = place === undefined ? 'Say around which place.' : 'Where this place lies is not known here. Search it without a distance.'
  throw new Refusal('invalid_input', 'Something in this request is not right; see the marked fields.', { km: field })
}
