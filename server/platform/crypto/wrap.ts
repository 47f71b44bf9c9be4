import { type Key, keyIdOf, open, seal } from './seal.ts'

/** Keys of people, as the database holds them: sealed with a key of the instance. */
export type Wrapping = {
  wrap(key: Key): string
  /** Null when it was wrapped with a key that this instance does not have. */
  unwrap(id: string, wrapped: string): Key | null
  /** Whether it is wrapped with the newest key. */
  isCurrent(wrapped: string): boolean
}

/** Wraps with the first of `keys`, unwraps with any: the others are on their way out. */
export const openWrapping = ([current, ...previous]: readonly [Key, ...Key[]]): Wrapping => ({
  wrap: ({ id, bytes }) => seal(current, placeOf(id), bytes.toString('base64url')),
  unwrap: (id, wrapped) => {
    const key = [current, ...previous].find((candidate) => candidate.id === keyIdOf(wrapped))
    return key ? { id, bytes: Buffer.from(open(key, placeOf(id), wrapped), 'base64url') } : null
  },
  isCurrent: (wrapped) => keyIdOf(wrapped) === current.id,
})

const placeOf = (id: string) => `person_keys:${id}:wrapped`
