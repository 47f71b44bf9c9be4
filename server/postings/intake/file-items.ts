import { Refusal } from '../../platform/errors.ts'
import { decode } from '../../platform/fetch/body.ts'
import type { Item } from './json-items.ts'
import { sources } from './sources/index.ts'
import { type Entry, Unreadable } from './sources/source.ts'

/** What a file of this kind holds, as the importer takes it. Throws a `Refusal` for a file that is none of its kind. */
export async function* readFileItems(kind: string, bytes: Uint8Array): AsyncGenerator<Item> {
  try {
    yield* itemsOf(sources.get(kind)?.read({ url: '', text: decode(bytes, '') }, '').entries ?? [])
  } catch (error) {
    if (error instanceof Unreadable) throw new Refusal('invalid_input', `This file cannot be read. ${error.message}`)
    throw error
  }
}

/** Entries as the importer takes them, counted from `first`. */
export const itemsOf = (entries: readonly Entry[], first = 0): Item[] =>
  entries.map((entry, at) => ({
    index: first + at,
    id: entry.id,
    ...('reason' in entry ? { broken: entry.reason } : { value: entry.posting }),
  }))
