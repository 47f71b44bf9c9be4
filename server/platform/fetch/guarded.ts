import { lookup as systemLookup } from 'node:dns'
import type { Agent, Response, fetch as undiciFetch } from 'undici'
import { Refusal } from '../errors.ts'
import {
  type AddressCheck,
  checkedLookup,
  ForbiddenAddress,
  isLoopback,
  isPublicAddress,
  type Lookup,
  literalAddress,
} from './addresses.ts'
import { BODY_BYTES_MAX, decode, FEED_BYTES_MAX, isFeedType, isReadableType, readBytes } from './body.ts'
import type { FeedWish, Fetched, GuardedFetch } from './port.ts'
import { isWelcome } from './robots.ts'

/** How this house introduces itself; robots.txt may name what stands before the slash. */
export const USER_AGENT = 'Greenroom/0.1 (reads job postings)'

const DEADLINE = 5_000
const FEED_DEADLINE = 60_000
const HOPS_MAX = 3
const HEADER_BYTES_MAX = 32_768
const REDIRECTS = new Set([301, 302, 303, 307, 308])
const ACCEPT = 'text/html, application/xhtml+xml, application/xml;q=0.9, application/json;q=0.9'
const ACCEPT_FEED = 'application/json, application/xml, text/xml, text/csv, text/html;q=0.9, */*;q=0.5'

export type GuardedFetchOptions = {
  userAgent: string
  /** Whether robots.txt is asked first; true unless said otherwise. */
  robots?: boolean
  /** Tests may reach one port of this machine. */
  allowLoopbackPort?: number
  lookup?: Lookup
}

type Following = GuardedFetchOptions & { feed?: FeedWish }
type Ask = (url: URL, sooner?: AbortSignal) => Promise<Response>

/** Every call has its own connections, closed when it settles; undici is loaded by the first call. */
export const openGuardedFetch = (options: GuardedFetchOptions): GuardedFetch => {
  return async (url, signal, feed) => {
    const deadline = AbortSignal.timeout(feed ? FEED_DEADLINE : DEADLINE)
    const { agent, ask } = await openConnections(options, AbortSignal.any([signal, deadline]), feed)
    try {
      return await follow(checkUrl(url, undefined, options), ask, { ...options, ...(feed && { robots: feed.asksRobots, feed }) })
    } catch (error) {
      signal.throwIfAborted()
      throw asRefusal(error, deadline.aborted)
    } finally {
      await agent.destroy()
    }
  }
}

const openConnections = async (
  options: GuardedFetchOptions,
  signal: AbortSignal,
  feed: FeedWish | undefined,
): Promise<{ agent: Agent; ask: Ask }> => {
  const { Agent, buildConnector, fetch } = await import('undici')
  const agent = new Agent({ connect: guardConnector(buildConnector, options), maxHeaderSize: HEADER_BYTES_MAX })
  return { agent, ask: asker(fetch, agent, headersFor(options.userAgent, feed), signal) }
}

const asker =
  (fetch: typeof undiciFetch, dispatcher: Agent, headers: Record<string, string>, signal: AbortSignal): Ask =>
  (url, sooner) =>
    fetch(url, {
      dispatcher,
      signal: sooner ? AbortSignal.any([signal, sooner]) : signal,
      redirect: 'manual',
      credentials: 'omit',
      headers,
    })

const headersFor = (userAgent: string, feed: FeedWish | undefined): Record<string, string> => {
  const { etag, lastModified } = feed?.validators ?? {}
  return {
    'user-agent': userAgent,
    accept: feed ? ACCEPT_FEED : ACCEPT,
    ...(etag && { 'if-none-match': etag }),
    ...(lastModified && { 'if-modified-since': lastModified }),
  }
}

const guardConnector = (
  build: typeof import('undici').buildConnector,
  { lookup = systemLookup, allowLoopbackPort }: GuardedFetchOptions,
) => {
  const connect = (isAllowed: AddressCheck) => build({ timeout: DEADLINE, lookup: checkedLookup(lookup, isAllowed) })
  const strict = connect(isPublicAddress)
  const lenient = connect((address) => isPublicAddress(address) || isLoopback(address))
  const guarded: ReturnType<typeof build> = (target, done) => {
    const isLenient = allowLoopbackPort !== undefined && Number(target.port) === allowLoopbackPort
    const literal = literalAddress(target.hostname)
    const isAllowed = literal === null || isPublicAddress(literal) || (isLenient && isLoopback(literal))
    if (!isAllowed) return done(new ForbiddenAddress(), null)
    return isLenient ? lenient(target, done) : strict(target, done)
  }
  return guarded
}

const follow = async (start: URL, ask: Ask, options: Following): Promise<Fetched> => {
  let url = start
  for (let hop = 0; hop <= HOPS_MAX; hop += 1) {
    if (options.robots !== false) await refuseUnlessWelcome(url, ask, options)
    const response = await ask(url)
    const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null
    if (location === null) return readResponse(url, response, options.feed)
    await response.body?.cancel()
    url = checkUrl(location, url, options)
  }
  throw new Refusal('unreachable_link', 'That link redirects too often. Open it in your browser and paste the address you end up at.')
}

const refuseUnlessWelcome = async (url: URL, ask: Ask, options: GuardedFetchOptions): Promise<void> => {
  const askFor = (address: string, signal: AbortSignal) => ask(checkUrl(address, undefined, options), signal)
  if (await isWelcome(url, askFor, options.userAgent)) return
  throw new Refusal('unreachable_link', 'That site asks programs not to read this page. Paste the description instead.')
}

const readResponse = async (url: URL, response: Response, feed: FeedWish | undefined): Promise<Fetched> => {
  const contentType = response.headers.get('content-type') ?? ''
  const answered = { url: url.href, status: response.status, contentType, ...(feed && aboutFeed(response)) }
  if (!response.ok) return { ...answered, text: '' }
  if (!(feed ? isFeedType(contentType) : isReadableType(contentType))) {
    throw new Refusal('unreachable_link', 'That link is not a web page. Link to the page of the job, or paste its description instead.')
  }
  return { ...answered, text: decode(await readBytes(response.body, feed ? FEED_BYTES_MAX : BODY_BYTES_MAX), contentType) }
}

const aboutFeed = ({ headers }: Response): Pick<Fetched, 'validators' | 'retryAfter'> => ({
  validators: { etag: headers.get('etag'), lastModified: headers.get('last-modified') },
  retryAfter: headers.get('retry-after'),
})

const checkUrl = (given: string, base: URL | undefined, { allowLoopbackPort }: GuardedFetchOptions): URL => {
  const url = URL.canParse(given, base) ? new URL(given, base) : null
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Refusal('unreachable_link', 'Only links that start with http:// or https:// can be read. Paste the description instead.')
  }
  if (url.username || url.password) {
    throw new Refusal('unreachable_link', 'That link contains a user name or password. Remove it, or paste the description instead.')
  }
  // A standard port is spelled as an empty string; http on 443 and https on 80 have no honest use.
  if (url.port !== '' && Number(url.port) !== allowLoopbackPort) {
    throw new Refusal('unreachable_link', 'Only links without a port number can be read. Paste the description instead.')
  }
  url.hash = ''
  return url
}

const causesOf = (error: unknown): unknown[] => {
  const chain: unknown[] = []
  for (let at = error; at instanceof Error && chain.length < 5; at = at.cause) {
    chain.push(at, ...(at instanceof AggregateError ? at.errors : []))
  }
  return chain
}

const asRefusal = (error: unknown, isLate: boolean): Refusal => {
  const causes = causesOf(error)
  const refusal = causes.find((cause) => cause instanceof Refusal)
  if (refusal) return refusal
  if (causes.some((cause) => cause instanceof ForbiddenAddress)) {
    return new Refusal('unreachable_link', 'That address is not on the public internet. Paste the description instead.')
  }
  if (isLate) return new Refusal('unreachable_link', 'That site took too long to answer. Try again, or paste the description instead.')
  return new Refusal('unreachable_link', 'That site could not be reached. Check the link, or paste the description instead.')
}
