import { setImmediate } from 'node:timers/promises'
import type { House } from '../platform/house.ts'
import { indexed, WORDS_VERSION } from './search/words.ts'
import { countOldWords, putWords, withOldWords } from './store.ts'

const STEP = 50

/** Reads again, in small steps, the words of postings that an earlier version of the rules has read. */
export const renewWords = async ({ db }: Pick<House, 'db'>, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    const old = await withOldWords(db, WORDS_VERSION, STEP)
    if (old.length === 0) return
    await db.write((tx) => old.map(({ row, title, description }) => putWords(tx, { row, ...indexed(title, description) })))
    await setImmediate()
  }
}

/** How many postings wait to be read again: until then they are found by what the earlier rules made of them. */
export const indexBacklog = ({ db }: Pick<House, 'db'>): Promise<number> => countOldWords(db, WORDS_VERSION)
