import type { Response } from 'undici'
import { readBytes } from './body.ts'

/** RFC 9309 asks for at least 500 KiB. */
const ROBOTS_BYTES_MAX = 512 * 1024
const ROBOTS_DEADLINE = 2_000
const HOPS_MAX = 3

type AskFor = (address: string, signal: AbortSignal) => Promise<Response>

/** Whether the site's robots.txt lets `userAgent` read `url`. A robots.txt that cannot be read forbids nothing. */
export const isWelcome = async (url: URL, ask: AskFor, userAgent: string): Promise<boolean> => {
  const address = new URL('/robots.txt', url).href
  const rules = await readRobots(address, ask)
  if (rules === null) return true
  const { default: robotsParser } = await import('robots-parser')
  return robotsParser(address, rules).isAllowed(url.href, productOf(userAgent)) ?? true
}

const productOf = (userAgent: string): string => userAgent.split('/')[0] ?? userAgent

const readRobots = async (address: string, ask: AskFor): Promise<string | null> => {
  try {
    const response = await askThrough(address, ask, AbortSignal.timeout(ROBOTS_DEADLINE))
    if (!response?.ok) return null
    return new TextDecoder().decode(await readBytes(response.body, ROBOTS_BYTES_MAX))
  } catch {
    return null
  }
}

const askThrough = async (start: string, ask: AskFor, signal: AbortSignal): Promise<Response | null> => {
  let address = start
  for (let hop = 0; hop <= HOPS_MAX; hop += 1) {
    const response = await ask(address, signal)
    const location = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || location === null) return response
    await response.body?.cancel()
    address = new URL(location, address).href
  }
  return null
}
