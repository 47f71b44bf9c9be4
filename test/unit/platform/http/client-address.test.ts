import { describe, expect, test } from 'vitest'
import { clientAddress, networkOf } from '#server/platform/http/client-address.ts'

const of = (forwardedFor: string | undefined, hops: number, remoteAddress: string | undefined = '10.0.0.1') =>
  clientAddress({ remoteAddress, forwardedFor }, hops)

describe('[R15] the address that limits count', () => {
  test('is the connection’s own while no proxy is trusted, whatever a header claims', () => {
    expect(of('203.0.113.9', 0)).toBe('10.0.0.1')
  })

  test('is what the nearest trusted proxy saw', () => {
    expect(of('203.0.113.9', 1)).toBe('203.0.113.9')
    expect(of('6.6.6.6, 203.0.113.9', 1)).toBe('203.0.113.9')
    expect(of('6.6.6.6, 203.0.113.9, 10.0.0.2', 2)).toBe('203.0.113.9')
  })

  test('falls back to the farthest there is when a proxy did not say', () => {
    expect(of(undefined, 1)).toBe('10.0.0.1')
    expect(of('203.0.113.9', 3)).toBe('203.0.113.9')
  })

  test('is written in one way only', () => {
    expect(of(undefined, 0, '::ffff:192.0.2.1')).toBe('192.0.2.1')
    expect(of('not an address', 1)).toBe('unknown')
    expect(clientAddress({ remoteAddress: undefined, forwardedFor: undefined }, 0)).toBe('unknown')
  })

  test('counts an IPv6 household as one', () => {
    expect(networkOf('2001:db8:1:2:3:4:5:6')).toBe(networkOf('2001:db8:1:2::1'))
    expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'))
    expect(networkOf('192.0.2.1')).not.toBe(networkOf('192.0.2.2'))
  })
})
