import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type Key, keyIdOf, open, seal, Unopenable } from '#server/platform/crypto/seal.ts'
import { openWrapping } from '#server/platform/crypto/wrap.ts'
import { deriveSecrets } from '#server/platform/secrets.ts'

const key: Key = { id: 'k1', bytes: Buffer.alloc(32, 7) }
const newKey = (id: string): Key => ({ id, bytes: randomBytes(32) })
const pack = (id: string, ...parts: string[]) => `v1.${id}.${Buffer.from(parts.join(''), 'hex').toString('base64url')}`

describe('a sealed text', () => {
  // Test cases 13 and 14 of "The Galois/Counter Mode of Operation" (McGrew and Viega): 256 zero bits of key, no additional data.
  it.each([
    ['', '530f8afbc74536b9a963b4f1c4cb738b', ''],
    ['\0'.repeat(16), 'd0d1c8a799996bf0265b98b5d48ab919', 'cea7403d4d606b6e074ec5d3baf39d18'],
  ])('is AES-256-GCM with its iv, tag and ciphertext in that order (%j)', (text, tag, body) => {
    expect(open({ id: 'zero', bytes: Buffer.alloc(32) }, '', pack('zero', '0'.repeat(24), tag, body))).toBe(text)
  })

  it('that was sealed by an earlier version still opens', () => {
    const sealed = 'v1.k1.PO8ulY5zW7JSU1Ip4KDs5g6wzGL2NJhen3Xj5YfWn96gOhtapclH-RkLpxN5bjfONocu4X2RtOii-Zw'
    expect(open(key, 'resumes:r1:text', sealed)).toBe('Dienstpläne für 40 Leute 🩺')
  })

  it.each(['', 'a', 'Dienstpläne für 40 Leute 🩺', 'x'.repeat(60_000)])('opens to what it was', (text) => {
    const sealed = seal(key, 'resumes:r1:text', text)
    expect(sealed).toMatch(/^v1\.k1\.[\w-]+$/)
    expect(keyIdOf(sealed)).toBe('k1')
    expect(open(key, 'resumes:r1:text', sealed)).toBe(text)
  })

  it('is another one each time', () => {
    expect(seal(key, 'w', 'same')).not.toBe(seal(key, 'w', 'same'))
  })

  it.each(['resumes:r2:text', 'resumes:r1:label', 'candidates:r1:text', ''])('does not open in another place (%s)', (where) => {
    const sealed = seal(key, 'resumes:r1:text', 'mine')
    expect(() => open(key, where, sealed)).toThrow(Unopenable)
  })

  it('does not open with another key, under whatever name', () => {
    const sealed = seal(key, 'w', 'mine')
    expect(() => open({ ...key, id: 'k2' }, 'w', sealed)).toThrow(Unopenable)
    expect(() => open(newKey('k1'), 'w', sealed)).toThrow(Unopenable)
  })

  it('does not open once any byte of it was changed, or some are missing', () => {
    const sealed = Buffer.from(seal(key, 'w', 'mine').slice('v1.k1.'.length), 'base64url')
    for (let at = 0; at < sealed.byteLength; at += 1) {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(() => open(key, 'w', pack('k1', changed.toString('hex')))).toThrow(Unopenable)
      expect(() => open(key, 'w', pack('k1', sealed.subarray(0, at).toString('hex')))).toThrow(Unopenable)
    }
  })

  it.each(['', 'mine', 'v1.', 'v1.k1.', 'v2.k1.AAAA', 'v1.k 1.AAAA', 'v1.k1.AAAA.B', 'v1.k1.A A'])('is not %j', (stored) => {
    expect(keyIdOf(stored)).toBeNull()
    expect(() => open(key, 'w', stored)).toThrow(Unopenable)
  })
})

describe('the key of a person', () => {
  it('is wrapped for its own row alone', () => {
    const wrapping = openWrapping([newKey('m1')])
    const mine = newKey('mine')
    const wrapped = wrapping.wrap(mine)
    expect(wrapped).not.toContain(mine.bytes.toString('base64url'))
    expect(wrapping.unwrap('mine', wrapped)).toEqual(mine)
    expect(() => wrapping.unwrap('theirs', wrapped)).toThrow(Unopenable)
  })

  it('is unwrapped with the master key of before, and wrapped with the new one', () => {
    const [before, now, mine] = [newKey('m1'), newKey('m2'), newKey('mine')]
    const old = openWrapping([before]).wrap(mine)
    const rotating = openWrapping([now, before])
    expect([rotating.isCurrent(old), rotating.unwrap('mine', old)]).toEqual([false, mine])
    const anew = rotating.wrap(mine)
    expect(rotating.isCurrent(anew)).toBe(true)
    expect(openWrapping([now]).unwrap('mine', anew)).toEqual(mine)
    expect(openWrapping([now]).unwrap('mine', old)).toBeNull()
  })
})

describe('the secrets of an instance', () => {
  const [one, two] = ['the first master key, long enough', 'the second master key, long enough']

  it('find what was stored under the master key that is being replaced', () => {
    const rotating = deriveSecrets(two, one)
    expect(rotating.macs('email', 'x')).toEqual([deriveSecrets(two).mac('email', 'x'), deriveSecrets(one).mac('email', 'x')])
    expect(rotating.mac('email', 'x')).toBe(deriveSecrets(two).mac('email', 'x'))
    const mine = newKey('mine')
    expect(rotating.wrapping.unwrap('mine', deriveSecrets(one).wrapping.wrap(mine))).toEqual(mine)
    expect(deriveSecrets(two).wrapping.unwrap('mine', deriveSecrets(one).wrapping.wrap(mine))).toBeNull()
  })
})
