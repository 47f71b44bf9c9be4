import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** 32 bytes under a name that sealed texts carry. */
export type Key = { id: string; bytes: Buffer }

const ALGORITHM = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
const SEALED = /^v1\.([\w-]+)\.([\w-]+)$/

/** What is sealed and does not open: another key, another place, or a changed byte. Never says what it held. */
export class Unopenable extends Error {
  constructor() {
    super('a sealed text does not open')
    this.name = 'Unopenable'
  }
}

/**
 * Seals `text` with AES-256-GCM as `v1.<key id>.<base64url of iv, tag and ciphertext>`. `where` (`table:row:column`) is bound to it:
 * moved to another place it does not open. The IV is random: up to 2³² texts per key (NIST SP 800-38D, 8.3).
 */
export const seal = ({ id, bytes }: Key, where: string, text: string): string => {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, bytes, iv).setAAD(Buffer.from(where))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `v1.${id}.${Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')}`
}

/** The name of the key that `stored` is sealed with; null for what is not sealed. */
export const keyIdOf = (stored: string): string | null => SEALED.exec(stored)?.[1] ?? null

/** Opens what `seal` made of a text for the same place. Throws `Unopenable`. */
export const open = ({ id, bytes }: Key, where: string, sealed: string): string => {
  const [, keyId, packed = ''] = SEALED.exec(sealed) ?? []
  const all = Buffer.from(packed, 'base64url')
  if (keyId !== id || all.byteLength < IV_BYTES + TAG_BYTES) throw new Unopenable()
  const decipher = createDecipheriv(ALGORITHM, bytes, all.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(where)).setAuthTag(all.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(all.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
  } catch {
    throw new Unopenable()
  }
}
