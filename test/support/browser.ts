import type { Hono } from 'hono'
import type { Env } from '#server/platform/http/env.ts'

export type Answer = { status: number; body: unknown; headers: Headers }
type Sent = { body?: unknown; headers?: Record<string, string>; address?: string }

/** A browser without pages: keeps cookies and says where its requests come from. */
export const openBrowser = (app: Hono<Env>, origin = 'http://localhost:3000') => {
  const jar = new Map<string, string>()
  const host = new URL(origin).host

  const send = async (method: string, path: string, { body, headers = {}, address = '198.51.100.7' }: Sent = {}): Promise<Answer> => {
    const request = new Request(`${origin}${path}`, {
      method,
      headers: {
        host,
        origin,
        'sec-fetch-site': 'same-origin',
        cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const response = await app.fetch(request, { incoming: { socket: { remoteAddress: address } } })
    for (const line of response.headers.getSetCookie()) keep(jar, line)
    const text = await response.text()
    return { status: response.status, body: text === '' ? null : JSON.parse(text), headers: response.headers }
  }

  return {
    jar,
    get: (path: string, sent?: Sent) => send('GET', path, sent),
    post: (path: string, body: unknown = {}, sent?: Sent) => send('POST', path, { ...sent, body }),
    put: (path: string, body: unknown, sent?: Sent) => send('PUT', path, { ...sent, body }),
    delete: (path: string, sent?: Sent) => send('DELETE', path, sent),
  }
}

export type Browser = ReturnType<typeof openBrowser>

const keep = (jar: Map<string, string>, line: string) => {
  const [pair = '', ...attributes] = line.split('; ')
  const name = pair.slice(0, pair.indexOf('='))
  if (attributes.includes('Max-Age=0')) jar.delete(name)
  else jar.set(name, pair.slice(name.length + 1))
}
