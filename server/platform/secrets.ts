import { createHmac, hkdfSync } from 'node:crypto'

/** Keys derived from the instance's master key, one per purpose, so that none can stand in for another. */
export type Secrets = {
  /** 32 bytes for `purpose`. */
  key(purpose: string): Buffer
  /** Hex HMAC-SHA-256 of `text` under the key of `purpose`. */
  mac(purpose: string, text: string): string
}

export const deriveSecrets = (master: string): Secrets => {
  const key = (purpose: string) => Buffer.from(hkdfSync('sha256', master, 'greenroom', purpose, 32))
  return { key, mac: (purpose, text) => createHmac('sha256', key(purpose)).update(text).digest('hex') }
}
