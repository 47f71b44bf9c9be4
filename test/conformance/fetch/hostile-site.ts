import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void
export type Site = {
  port: number
  url: (path: string) => string
  asked: string[]
  headers: IncomingMessage['headers'][]
  close: () => Promise<void>
}

const html = { 'content-type': 'text/html; charset=utf-8' }
const GZIP_BOMB = gzipSync(Buffer.alloc(30 * 1024 * 1024))

/** One server on a loopback port that answers every path in its own unpleasant way. */
export const openSite = async (robots: Handler = (_, response) => response.writeHead(404).end()): Promise<Site> => {
  const asked: string[] = []
  const headers: IncomingMessage['headers'][] = []
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://site')
    asked.push(url.pathname)
    headers.push(request.headers)
    const answer = url.pathname === '/robots.txt' ? robots : answers[url.pathname]
    if (url.pathname === '/to') return void response.writeHead(302, { location: url.searchParams.get('url') ?? '' }).end()
    if (!answer) return void response.writeHead(404, html).end('nothing')
    answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { port, url: (path) => `http://127.0.0.1:${port}${path}`, asked, headers, close }
}

const answers: Record<string, Handler> = {
  '/page': (_, response) => response.writeHead(200, { ...html, 'set-cookie': 'seen=1' }).end('<h1>Nurse</h1>'),
  '/json': (_, response) => response.writeHead(200, { 'content-type': 'application/ld+json' }).end('{"title":"Nurse"}'),
  '/xml': (_, response) => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end('<rss/>'),
  '/gzip': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync('<h1>Packed</h1>')),
  '/latin': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(Buffer.from('Köchin', 'latin1')),
  '/meta': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from('<meta charset="windows-1252">Köchin', 'latin1')),
  '/odd-charset': (_, response) => response.writeHead(200, { 'content-type': 'text/html; charset=klingon' }).end('Köchin'),
  '/pdf': (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  '/untyped': (_, response) => response.writeHead(200).end('<h1>Nurse</h1>'),
  '/csv': (_, response) => response.writeHead(200, { 'content-type': 'text/csv', etag: '"1"' }).end('title'),
  '/versioned': ({ headers }, response) =>
    response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 200, { ...html, etag: '"2"', 'retry-after': '7' }).end(),
  '/image': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
  '/large': (_, response) => response.writeHead(200, html).end(Buffer.alloc(3 * 1024 * 1024, 'a')),
  '/bomb': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(GZIP_BOMB),
  '/broken-gzip': (_, response) => response.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('not gzip'),
  '/loop': (_, response) => response.writeHead(302, { location: '/loop' }).end(),
  '/hop3': (_, response) => response.writeHead(301, { location: '/hop2' }).end(),
  '/hop2': (_, response) => response.writeHead(308, { location: '/hop1' }).end(),
  '/hop1': (_, response) => response.writeHead(303, { location: '/page' }).end(),
  '/hang': () => {},
  '/drip': (_, response) => {
    response.writeHead(200, html)
    const timer = setInterval(() => response.write('a'), 20)
    response.on('close', () => clearInterval(timer))
  },
  '/cut': (_, response) => {
    response.writeHead(200, { ...html, 'content-length': '1000' })
    response.write('half', () => response.destroy())
  },
}
