import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { openGuardedFetch, USER_AGENT } from '#server/platform/fetch/guarded.ts'
import type { GuardedFetch } from '#server/platform/fetch/port.ts'

type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void)

/** A recorded sample of a format, with invented employers. */
export const feedSample = (file: string): string => readFileSync(new URL(`feeds/${file}`, import.meta.url), 'utf8')

const TYPES: Readonly<Record<string, string>> = { '{': 'application/json', '[': 'application/json', '<': 'application/xml' }

/**
 * One server for every host: `answers` says what stands at "host/path?query", and what it does not name is not found. `fetch` is the
 * guarded one, which finds every host here.
 */
export const openFeedSite = async () => {
  const answers = new Map<string, Answer>()
  const asked: string[] = []
  const server = createServer((request, response) => {
    const place = (request.url ?? '').slice(1)
    if (place !== 'robots.txt') asked.push(place)
    const answer = answers.get(place)
    if (answer === undefined) response.writeHead(404).end()
    else if (typeof answer === 'function') answer(request, response)
    else response.writeHead(200, { 'content-type': TYPES[answer.trim().slice(0, 1)] ?? 'text/csv' }).end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  const guarded = openGuardedFetch({ userAgent: USER_AGENT, allowLoopbackPort: port })
  const fetch: GuardedFetch = async (given, signal, feed) => {
    const { host, pathname, search } = new URL(given)
    return { ...(await guarded(`http://127.0.0.1:${port}/${host}${pathname}${search}`, signal, feed)), url: given }
  }
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { answers, asked, fetch, close }
}
