import { randomBytes } from 'node:crypto'
import type { CandidateId } from '#contract/ids.ts'
import { type Key, keyIdOf, open, seal } from '../platform/crypto/seal.ts'
import type { Query, Unit } from '../platform/db/write.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { findKeys } from './store.ts'
import { personKeys } from './tables.ts'

const KEY_BYTES = 32

/**
 * Seals and opens what is kept of one person; `where` is `table:row:column`. Put `keep` into the unit that stores what was sealed: a
 * first key is stored with the first text that needs it. `open` gives back as it is what was stored before texts were sealed.
 */
export type PersonKey = {
  seal(where: string, text: string): string
  /** Refuses `not_available` when this instance does not have the key. */
  open(where: string, stored: string): string
  keep(tx: Query): Unit
}

export const personKey = async ({ db, ids, secrets }: House, candidateId: CandidateId): Promise<PersonKey> => {
  const { wrapping } = secrets
  const held = (await findKeys(db, candidateId)).flatMap(({ id, wrapped }) => wrapping.unwrap(id, wrapped) ?? [])
  const own: Key = held[0] ?? { id: ids.make<string>(), bytes: randomBytes(KEY_BYTES) }
  const openText = (where: string, stored: string) => {
    const keyId = keyIdOf(stored)
    if (keyId === null) return stored
    const key = held.find(({ id }) => id === keyId)
    if (!key) throw noKey()
    return open(key, where, stored)
  }
  const row = { id: own.id, candidateId, wrapped: wrapping.wrap(own) }
  return {
    seal: (where, text) => seal(own, where, text),
    open: openText,
    keep: (tx) => (held.length > 0 ? [] : [tx.insert(personKeys).values(row)]),
  }
}

const noKey = () =>
  new Refusal('not_available', 'This is sealed with a key that this instance does not have. Ask whoever runs it to put SECRET back.')
