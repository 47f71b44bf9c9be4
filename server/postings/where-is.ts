import type { House } from '../platform/house.ts'
import { positionOf } from './gazetteer.ts'
import type { Position } from './search/distance.ts'
import { findPositions } from './store.ts'

/** Where a place lies: as the gazetteer knows it, or as postings at exactly this place say. */
export const findCentre = async ({ db }: House, place: string): Promise<Position | null> => {
  const known = positionOf(place)
  if (known) return known
  const [found] = await findPositions(db, place)
  if (!found || found.latitude === null || found.longitude === null) return null
  return { latitude: found.latitude, longitude: found.longitude }
}
