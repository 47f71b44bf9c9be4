import type { House } from '../platform/house.ts'
import { boardMark, type FreshPosting } from '../postings/index.ts'
import { freshIn } from './list-searches.ts'
import { OVERLAP, UNDER_WAY } from './model.ts'

/** From where an alert begins. */
export type Start = { since: number; seenAt: number; mark: string; known: FreshPosting[] }

/**
 * An alert tells what comes from now on. An import that is under way may keep a posting that it has seen before now, so the alert begins a
 * little earlier, and what was there by now counts as told.
 */
export const startAlert = async (house: House, query: string): Promise<Start> => {
  const mark = await boardMark(house.db)
  const now = house.clock.now()
  const since = now - UNDER_WAY
  return { since, seenAt: now, mark, known: await freshIn(house, query, Math.max(since, now - OVERLAP)) }
}
