import { setImmediate } from 'node:timers/promises'
import type { Opening } from '../../postings/index.ts'
import { type Asked, readAsked } from './read-asked.ts'

/** Some 10 kB each. */
const KEPT_MAX = 2_000
/** A reading takes a millisecond or two; others get their turn in between. */
const AT_ONCE = 8

const kept = new Map<string, Asked>()

/** What openings ask for. A posting is read once in a process, and again when its content is another. */
export const askedBy = async (openings: readonly Opening[]): Promise<{ opening: Opening; asked: Asked }[]> => {
  const read: { opening: Opening; asked: Asked }[] = []
  let fresh = 0
  for (const opening of openings) {
    const known = kept.get(opening.key)
    if (!known && ++fresh % AT_ONCE === 0) await setImmediate()
    const { title, skills } = opening.card
    const asked = known ?? readAsked({ title, description: opening.description, skills })
    keep(opening.key, asked)
    read.push({ opening, asked })
  }
  return read
}

/** The one used longest ago goes first. */
const keep = (key: string, asked: Asked): void => {
  kept.delete(key)
  kept.set(key, asked)
  if (kept.size > KEPT_MAX) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest)
}
