import type { Readable } from 'node:stream'
import type { Agent } from 'undici'

/** Deadlines are the caller's: the connection itself may be silent for as long as they allow. */
const AGENT = { headersTimeout: 0, bodyTimeout: 0, keepAliveTimeout: 30_000 }

type Fetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>

/**
 * The SDK's way out, for the part of `fetch` that it uses. Web streams cost about 20 µs a chunk, which is most of what a streamed
 * word costs; undici's own `request` hands over the bytes as they come.
 */
export const openFetch = async (): Promise<Fetch> => {
  const { Agent, request } = await import('undici')
  const dispatcher: Agent = new Agent(AGENT)
  return async (url, init = {}) => {
    const { method = 'GET', body, headers, signal } = init
    const answer = await request(String(url), {
      dispatcher,
      method: method === 'POST' ? 'POST' : 'GET',
      body: typeof body === 'string' ? body : null,
      headers: Object.fromEntries(new Headers(headers)),
      signal: signal ?? null,
    })
    return asResponse(String(url), answer)
  }
}

/** The bytes of an answer that came through `openFetch`. */
export const bodyOf = (response: Response): Readable => response.body as unknown as Readable

type Answer = {
  statusCode: number
  headers: Record<string, string | string[] | undefined>
  body: Readable & { text(): Promise<string>; json(): Promise<unknown> }
}

/**
 * The SDK reads `ok`, `status`, `url`, `headers`, `text()` and `json()`, and hands the answer on: all of these are here, which the tests
 * prove by talking through it.
 */
const asResponse = (url: string, { statusCode, headers, body }: Answer): Response => {
  const plain: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) plain[name] = String(value)
  const response = {
    url,
    status: statusCode,
    ok: statusCode >= 200 && statusCode < 300,
    headers: new Headers(plain),
    body,
    text: () => body.text(),
    json: () => body.json(),
  }
  return response as unknown as Response
}
