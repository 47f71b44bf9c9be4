import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Key } from './crypto/seal.ts'
import { openWrapping, type Wrapping } from './crypto/wrap.ts'
import { Refusal } from './errors.ts'

/** Keys derived from the instance's master key, one per purpose, so that none can stand in for another. */
export type Secrets = {
  /** 32 bytes for `purpose`. */
  key(purpose: string): Buffer
  /** Hex HMAC-SHA-256 of `text` under the key of `purpose`. */
  mac(purpose: string, text: string): string
  /** The same, and behind it that of the master key which is being replaced: what was stored under it is still found. */
  macs(purpose: string, text: string): string[]
  /** For the keys of people. */
  wrapping: Wrapping
}

/** `previous` is a master key that is being replaced: it opens what it closed, and closes nothing more. */
export const deriveSecrets = (master: string, previous?: string): Secrets => {
  const keys = keysOf(master)
  const before = previous === undefined ? [] : [keysOf(previous)]
  return {
    ...keys,
    macs: (purpose, text) => [keys, ...before].map(({ mac }) => mac(purpose, text)),
    wrapping: openWrapping([wrappingKey(keys), ...before.map(wrappingKey)]),
  }
}

const keysOf = (master: string): Pick<Secrets, 'key' | 'mac'> => {
  const derived = new Map<string, Buffer>()
  const key = (purpose: string) => {
    const known = derived.get(purpose) ?? Buffer.from(hkdfSync('sha256', master, 'greenroom', purpose, 32))
    derived.set(purpose, known)
    return known
  }
  return { key, mac: (purpose, text) => createHmac('sha256', key(purpose)).update(text).digest('hex') }
}

const NAME_CHARS = 12

const wrappingKey = ({ key }: Pick<Secrets, 'key'>): Key => ({
  id: key('key-wrapping-name').toString('hex').slice(0, NAME_CHARS),
  bytes: key('key-wrapping'),
})

/** A disk that was full at the first start leaves an empty file: cookies made with it could be made by anyone. */
const KEY_LENGTH_MIN = 32

/** The embedded mode's master key: made once, kept beside the data, readable by its owner alone. */
export const masterKey = (dataDir: string): string => {
  const path = join(dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(path, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const key = readFileSync(path, 'utf8').trim()
  if (key.length < KEY_LENGTH_MIN)
    throw new Refusal(
      'not_available',
      `${path} holds no key. Put it back from a backup. Without it everybody signs in anew, and what was sealed with it stays sealed; to go on like that, delete the file.`,
    )
  return key
}
