import { Refusal } from '../../platform/errors.ts'
import type { Fetched, GuardedFetch, Validators } from '../../platform/fetch/port.ts'
import { itemsOf } from '../intake/file-items.ts'
import type { Item } from '../intake/json-items.ts'
import type { Feed } from '../intake/sources/index.ts'
import { type Page, Unreadable } from '../intake/sources/source.ts'
import type { Reading } from './model.ts'

/** Between two requests to one host. */
export const PAUSE = 1_000
const DOCUMENTS_MAX = 600
const ENTRIES_MAX = 20_000
const LETTERS_MAX = 200_000_000
/** A site that fails so often in a row is left alone until the next run. */
const FAILURES_MAX = 5

export type Pause = (ms: number, signal: AbortSignal) => Promise<unknown>
type Asking = { fetch: GuardedFetch; pause: Pause; signal: AbortSignal; validators: Validators | null }
type Seen = { documents: number; entries: number; letters: number; failures: number }
type Place = { address: string; isOne: boolean }
/** What a document brought: its page, that it is as it was, that this one entry is lost, or that reading ends here. */
type Brought = Page | 'unchanged' | { lost: string; isHere: boolean } | { ends: string; retryAfter: string | null }

/**
 * Everything a feed lists, document after document; `reading` is how that went, once it is through. What cannot be fetched or read
 * of one entry is handed on as broken; where the list itself breaks off, so does this, and nothing is thrown.
 */
export async function* crawl(feed: Feed, asking: Asking, reading: Reading): AsyncGenerator<Item> {
  const open: Place[] = [{ address: feed.address, isOne: false }]
  const known = new Set([feed.address])
  const seen: Seen = { documents: 0, entries: 0, letters: 0, failures: 0 }
  const end = (reason: string, retryAfter: string | null = null) =>
    Object.assign(reading, { outcome: seen.entries > 0 || seen.documents > 1 ? 'partial' : 'failed', reason, retryAfter })
  for (let place = open.shift(); place; place = open.shift()) {
    const limit = asking.signal.aborted ? 'It was stopped.' : limitOf(seen)
    if (limit !== null) return void end(limit)
    seen.documents += 1
    const brought = await bring(feed, place, asking, reading, seen)
    if (brought === 'unchanged') return void Object.assign(reading, { outcome: 'unchanged' })
    if ('ends' in brought) return void end(brought.ends, brought.retryAfter)
    const page: Page = 'lost' in brought ? { entries: [{ id: place.address, reason: brought.lost }], more: [], each: [] } : brought
    if ('lost' in brought && brought.isHere) {
      seen.failures += 1
      Object.assign(reading, { outcome: 'partial', reason: brought.lost })
      if (seen.failures >= FAILURES_MAX) return void end(brought.lost)
    } else seen.failures = 0
    yield* itemsOf(page.entries.slice(0, ENTRIES_MAX - seen.entries), seen.entries)
    seen.entries += page.entries.length
    const fresh = (addresses: readonly string[]) => addresses.filter((address) => !known.has(address) && known.add(address))
    // The list first: entries open while it is read are in it, however long their own documents take.
    open.unshift(...fresh(page.more).map((address) => ({ address, isOne: false })))
    open.push(...fresh(page.each).map((address) => ({ address, isOne: true })))
  }
}

const limitOf = ({ documents, entries, letters }: Seen): string | null => {
  if (documents >= DOCUMENTS_MAX) return `It has more than ${DOCUMENTS_MAX} documents; the rest was not read.`
  if (entries >= ENTRIES_MAX) return `It has more than ${ENTRIES_MAX} entries; the rest was not read.`
  return letters >= LETTERS_MAX ? 'It is larger than what is read in one run; the rest was not read.' : null
}

const bring = async (
  { source, name }: Feed,
  { address, isOne }: Place,
  { fetch, pause, signal, validators }: Asking,
  reading: Reading,
  seen: Seen,
): Promise<Brought> => {
  try {
    const isFirst = seen.documents === 1
    if (!isFirst) await pause(PAUSE, signal)
    const wish = { asksRobots: source.asksRobots, validators: isFirst && source.isOneDocument ? validators : null }
    const fetched = await fetch(address, signal, wish)
    seen.letters += fetched.text.length
    if (fetched.status === 304 && wish.validators) return 'unchanged'
    if (fetched.status < 200 || fetched.status >= 300) return refusedBy(fetched, isOne)
    if (source.isOneDocument) reading.validators = fetched.validators ?? null
    return source.read({ url: fetched.url, text: fetched.text }, name)
  } catch (error) {
    return failureOf(error, isOne, signal)
  }
}

const refusedBy = ({ status, retryAfter }: Fetched, isOne: boolean): Brought => {
  if (status === 404 || status === 410)
    return isOne ? { lost: `It is gone (${status}).`, isHere: false } : ending(`There is no such feed (${status}).`)
  if (status === 429 || (status === 503 && retryAfter)) return ending(`The site asks for a pause (${status}).`, retryAfter)
  return isOne ? { lost: `The site answered ${status}.`, isHere: true } : ending(`The site answered ${status}.`, retryAfter)
}

const ending = (ends: string, retryAfter: string | null = null): Brought => ({ ends, retryAfter })

const failureOf = (error: unknown, isOne: boolean, signal: AbortSignal): Brought => {
  if (signal.aborted) return ending('It was stopped.')
  if (error instanceof Unreadable) return isOne ? { lost: error.message, isHere: false } : ending(error.message)
  if (!(error instanceof Refusal)) throw error
  // What a refusal advises is for people who paste links.
  const reason = error.message.replace(/(?<=[.!?]) .*$/s, '')
  return isOne ? { lost: reason, isHere: true } : ending(reason)
}
