import { setImmediate } from 'node:timers/promises'
import type { Database } from '../../platform/db/open.ts'
import type { House } from '../../platform/house.ts'
import type { Meaning } from '../../platform/meaning/port.ts'
import { meaningsAfter } from './meanings-store.ts'
import { knowOccupations, titleWords } from './occupations.ts'
import type { Query } from './query.ts'

/** What is near in meaning is listed behind what has the words; this many are enough to look through. */
const NEAR_MAX = 300
/** Less alike than this, two titles are of different work. */
const LEAST = 0.25
/** Who searches waits no longer than this for what is near; then the words alone answer. The first search has the model loaded. */
const PATIENCE = 700
const FIRST_PATIENCE = 1_500
const PAGE = 2_000
/** New vectors are looked for again after this. */
const FRESH = 2_000
/** Clocks of several processes differ by less. */
const OVERLAP = 60_000
const KNOWN_MAX = 200

/** Rows with how near they are, 0 to 1. */
export type NearRows = ReadonlyMap<number, number>
type Reader = {
  upTo: { madeAt: number; row: number }
  /** What the vectors that are known here were made by. */
  by: string
  checkedAt: number
  reading: Promise<void> | null
  known: Map<string, Promise<NearRows>>
  hasAnswered: boolean
}

const readers = new WeakMap<Database, Reader>()

/**
 * Postings near in meaning to what was typed; none while the model is off, loading or busy. All pages of a search, which share their
 * `asOf`, are given the same.
 */
export const nearTo = async (house: House, query: Query, asOf: number): Promise<NearRows> => {
  const { meaning } = house
  const text = query.words.map(({ raw }) => raw).join(' ')
  if (!meaning || text === '' || query.phrases.length > 0) return new Map()
  const reader = readers.get(house.db) ?? {
    upTo: { madeAt: 0, row: 0 },
    by: '',
    checkedAt: Number.NEGATIVE_INFINITY,
    reading: null,
    known: new Map(),
    hasAnswered: false,
  }
  readers.set(house.db, reader)
  const key = `${asOf} ${text}`
  const found = reader.known.get(key) ?? within(reader.hasAnswered ? PATIENCE : FIRST_PATIENCE, lookUp(house, meaning, reader, text))
  reader.known.set(key, found)
  for (const oldest of reader.known.keys()) {
    if (reader.known.size <= KNOWN_MAX) break
    reader.known.delete(oldest)
  }
  return found
}

const lookUp = async (house: House, meaning: Meaning, reader: Reader, text: string): Promise<NearRows> => {
  try {
    await catchUp(house, meaning, reader)
    const near = await meaning.nearest({ text, words: titleWords(text) }, NEAR_MAX, LEAST)
    reader.hasAnswered = true
    return new Map(near.map(({ id, likeness }) => [id, likeness]))
  } catch (error) {
    house.log.warn({ error }, 'postings are searched by their words alone')
    return new Map()
  }
}

const catchUp = async ({ db, clock }: House, meaning: Meaning, reader: Reader): Promise<void> => {
  if (clock.now() - reader.checkedAt < FRESH) return reader.reading ?? undefined
  reader.checkedAt = clock.now()
  const read = async () => {
    const by = await knowOccupations(db, meaning)
    if (by !== reader.by) reader.upTo = { madeAt: 0, row: 0 }
    reader.by = by
    let place = { madeAt: reader.upTo.madeAt - OVERLAP, row: 0 }
    for (;;) {
      const rows = await meaningsAfter(db, by, place, PAGE)
      const last = rows.at(-1)
      if (!last) return
      await meaning.remember(rows.map(({ row, vector, labels }) => ({ id: row, vector: fromBase64(vector), labels })))
      place = last
      reader.upTo = last
      await setImmediate()
    }
  }
  reader.reading = read().finally(() => {
    reader.reading = null
  })
  return reader.reading
}

const fromBase64 = (text: string): Int8Array => Int8Array.from(Buffer.from(text, 'base64'), (byte) => (byte << 24) >> 24)

const within = async (ms: number, found: Promise<NearRows>): Promise<NearRows> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<NearRows>((resolve) => {
    timer = setTimeout(() => resolve(new Map()), ms)
  })
  return Promise.race([found, late]).finally(() => clearTimeout(timer))
}
