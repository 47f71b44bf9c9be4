import type { LookupAddress, LookupOptions } from 'node:dns'
import type { LookupFunction } from 'node:net'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Reachable from every Azure machine at an address that looks public. */
const CLOUD_HOSTS = new Set(['168.63.129.16'])
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3')

export type AddressCheck = (address: string) => boolean

/** Public unicast, seen through every way of writing an IPv4 address inside an IPv6 one. */
export const isPublicAddress: AddressCheck = (address) => {
  if (!ipaddr.isValid(address) || CLOUD_HOSTS.has(address)) return false
  const ip = ipaddr.process(address)
  if (ip.range() !== 'unicast') return false
  return ip instanceof ipaddr.IPv4 ? !CLOUD_HOSTS.has(ip.toString()) : ip.match(GLOBAL_IPV6)
}

export const isLoopback: AddressCheck = (address) => ipaddr.isValid(address) && ipaddr.process(address).range() === 'loopback'

/** The address a URL's host spells out, without brackets, or null when it is a name. */
export const literalAddress = (hostname: string): string | null => {
  const bare = hostname.replace(/^\[(.*)\]$/, '$1')
  return isIP(bare) ? bare : null
}

/** Thrown where a connection would be made; the caller turns it into a refusal. */
export class ForbiddenAddress extends Error {
  constructor() {
    super('address is not public')
    this.name = 'ForbiddenAddress'
  }
}

type Lookup = (
  hostname: string,
  options: LookupOptions & { all: true },
  done: (error: Error | null, found: LookupAddress[]) => void,
) => void

/** A lookup that fails when any address behind the name is not allowed, so that no answer can be picked over another. */
export const checkedLookup =
  (lookup: Lookup, isAllowed: AddressCheck): LookupFunction =>
  (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const [first] = found ?? []
      if (error) return done(error, '')
      if (!first || !found.every(({ address }) => isAllowed(address))) return done(new ForbiddenAddress(), '')
      if (options.all) return done(null, found)
      done(null, first.address, first.family)
    })
  }
export type { Lookup }
