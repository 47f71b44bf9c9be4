import ipaddr from 'ipaddr.js'

type Connection = { remoteAddress: string | undefined; forwardedFor: string | undefined }

/**
 * The caller's IP. `hops` trusted proxies stand before us, each of which appended to `X-Forwarded-For` who asked it; with
 * none the header is ignored, since anyone can send one.
 */
export const clientAddress = ({ remoteAddress, forwardedFor }: Connection, hops: number): string => {
  const forwarded =
    hops > 0
      ? (forwardedFor ?? '')
          .split(',')
          .map((part) => part.trim())
          .filter(Boolean)
      : []
  const chain = [...forwarded, remoteAddress ?? '']
  return canonical(chain[Math.max(0, chain.length - 1 - hops)] ?? '')
}

/** What a limit counts: an IPv4 address, or the /64 that one IPv6 household or server has to itself. */
export const networkOf = (address: string): string => {
  if (!ipaddr.isValid(address)) return 'unknown'
  const parsed = ipaddr.process(address)
  if (parsed.kind() === 'ipv4') return parsed.toString()
  return `${parsed
    .toByteArray()
    .slice(0, 8)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}/64`
}

const canonical = (address: string) => (ipaddr.isValid(address) ? ipaddr.process(address).toString() : 'unknown')
