import { describe, expect, test } from 'vitest'
import { isOwnOrigin, isOwnSource } from '#server/platform/http/origin.ts'

const at = (publicUrl: string | undefined) => ({ server: { publicUrl } })
const local = at(undefined)
const published = at('https://practice.example/')

describe('without PUBLIC_URL', () => {
  test.each([
    'http://localhost:3000',
    'http://127.0.0.1:3000',
    'http://[::1]:3000',
    'http://greenroom.localhost:3000',
    'http://127.8.9.1:3000',
  ])('%s is our own origin, whichever loopback name was asked', (origin) => {
    for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000']) expect(isOwnOrigin(origin, host, local)).toBe(true)
  })

  test.each([
    ['another program on this machine', 'http://localhost:5173', 'localhost:3000'],
    ['a foreign site', 'https://evil.example', 'localhost:3000'],
    ['a foreign name that was pointed at us', 'http://evil.example:3000', 'evil.example:3000'],
    ['a foreign name in the Host header', 'http://localhost:3000', 'evil.example:3000'],
    ['a name that only begins like ours', 'http://localhost.evil.example:3000', 'localhost:3000'],
    ['a name that only looks like an address', 'http://127.0.0.1.evil.example:3000', 'localhost:3000'],
    ['an opaque origin', 'null', 'localhost:3000'],
    ['something that is no origin', 'http://localhost:3000/path', 'localhost:3000'],
    ['a request without a Host', 'http://localhost:3000', undefined],
  ])('%s is not', (_what, origin, host) => {
    expect(isOwnOrigin(origin, host, local)).toBe(false)
  })

  test('port 80 is a port like any other', () => {
    expect(isOwnOrigin('http://localhost', 'localhost', local)).toBe(true)
    expect(isOwnOrigin('http://localhost', 'localhost:3000', local)).toBe(false)
  })
})

describe('with PUBLIC_URL', () => {
  test('only that origin is ours', () => {
    expect(isOwnOrigin('https://practice.example', 'practice.example', published)).toBe(true)
    for (const origin of [
      'http://practice.example',
      'https://www.practice.example',
      'https://practice.example:8443',
      'http://localhost:3000',
    ]) {
      expect(isOwnOrigin(origin, 'practice.example', published)).toBe(false)
    }
  })
})

describe('who may change something', () => {
  const host = 'practice.example'
  test.each([
    ['our own page', { origin: 'https://practice.example', site: 'same-origin', host }, true],
    ['a browser that leaves Sec-Fetch-Site away', { origin: 'https://practice.example', site: undefined, host }, true],
    ['a program that is no browser', { origin: undefined, site: undefined, host }, true],
    ['a foreign page', { origin: 'https://evil.example', site: 'cross-site', host }, false],
    ['a neighbour on the same site', { origin: 'https://blog.practice.example', site: 'same-site', host }, false],
    ['a foreign page whose browser leaves Origin away', { origin: undefined, site: 'cross-site', host }, false],
    ['an address typed by hand', { origin: undefined, site: 'none', host }, false],
    ['our origin by way of a foreign page', { origin: 'https://practice.example', site: 'cross-site', host }, false],
  ])('%s: %o → %s', (_who, source, may) => {
    expect(isOwnSource(source, published)).toBe(may)
  })

  test('two loopback names of one instance count as one', () => {
    expect(isOwnSource({ origin: 'http://localhost:3000', site: 'cross-site', host: '127.0.0.1:3000' }, local)).toBe(true)
  })
})
