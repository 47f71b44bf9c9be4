import { fileURLToPath } from 'node:url'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Handler, Hono, type MiddlewareHandler } from 'hono'
import { accountRoutes, identify } from './accounts/index.ts'
import { administrationRoutes, adminRoutes, healthRoutes, type Vitals, wellKnownRoutes } from './admin/index.ts'
import { applicationRoutes } from './applications/index.ts'
import { employerRoutes } from './employers/index.ts'
import { exportRoutes } from './exports/index.ts'
import { interviewRoutes } from './interviews/index.ts'
import { matchingRoutes } from './matching/index.ts'
import { noteRoutes, oneClickRoutes } from './notes/index.ts'
import type { House } from './platform/house.ts'
import { openClientPage } from './platform/http/client-page.ts'
import type { Env } from './platform/http/env.ts'
import { idempotent } from './platform/http/idempotency.ts'
import { ownOriginOnly } from './platform/http/origin.ts'
import { bodyLimits, notFoundReply, problemReply } from './platform/http/problem.ts'
import { openRequest } from './platform/http/request.ts'
import { securityHeaders } from './platform/http/security-headers.ts'
import { mailRoutes } from './platform/mail/routes.ts'
import { postingRoutes, publicPostingRoutes } from './postings/index.ts'
import { practiceRoutes } from './practice/index.ts'
import { privacyRoutes } from './privacy/index.ts'
import { resumeRoutes } from './profiles/index.ts'
import { reviewRoutes } from './reviews/index.ts'
import { claims, personals } from './rooms.ts'
import { scorecardRoutes } from './scorecards/index.ts'
import { searchRoutes } from './searches/index.ts'
import { shareRoutes } from './shares/index.ts'
import { targetRoutes } from './targets/index.ts'

const CLIENT = fileURLToPath(new URL('../client/dist', import.meta.url))
const FOREVER = 'public, max-age=31536000, immutable'

/** Everything that speaks HTTP: health, the rooms' routes under `/api`, the built client for every other address. */
export const openApp = (house: House, vitals: Vitals) => {
  const api = new Hono<Env>()
    .use(ownOriginOnly(house.config))
    .use(bodyLimits())
    .use(identify(house))
    .use(idempotent(house))
    .route('/', accountRoutes(house, claims))
    .route('/', privacyRoutes(house, personals))
    .route('/', noteRoutes(house))
    .route('/', resumeRoutes(house))
    .route('/', postingRoutes(house))
    .route('/', searchRoutes(house))
    .route('/', applicationRoutes(house))
    .route('/', employerRoutes(house))
    .route('/', targetRoutes(house))
    .route('/', interviewRoutes(house))
    .route('/', scorecardRoutes(house))
    .route('/', practiceRoutes(house))
    .route('/', shareRoutes(house))
    .route('/', reviewRoutes(house))
    .route('/', exportRoutes(house))
    .route('/', matchingRoutes(house))
    .route('/', adminRoutes(house))
    .route('/', administrationRoutes(house))
    .route('/', mailRoutes(house))
    .notFound(notFoundReply)

  return new Hono<Env>()
    .use(openRequest(house))
    .use(securityHeaders(house.config))
    .route('/', healthRoutes(house, vitals))
    .route('/', wellKnownRoutes(house))
    .route('/api', api)
    .all('/api/*', notFoundReply)
    .route('/', oneClickRoutes(house))
    .route('/', publicPostingRoutes(house, { shell: clientPage }))
    .use('/shared/*', keepAddress)
    .use('/review/*', keepAddress)
    .use('/unsubscribe/*', keepAddress)
    .use(cacheFiles)
    .get('/', sendPage)
    .use(serveStatic({ root: CLIENT, precompressed: true }))
    .get('/assets/*', notFoundReply)
    .get('/.well-known/*', notFoundReply)
    .get('/:file{[^/]+\\.[a-z0-9]+}', notFoundReply)
    .get('*', sendPage)
    .notFound(notFoundReply)
    .onError(problemReply(house.log))
}

const clientPage = openClientPage(CLIENT)

const sendPage: Handler<Env> = async (c) => c.html(await clientPage(c.req.path), 200, { 'cache-control': 'no-cache' })

/**
 * Files with a hash in their name stay as they are; every other one is asked for again. One of another build is not found:
 * the page in its place would be kept as that file for a year.
 */
const cacheFiles: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  const isFile = c.req.path.startsWith('/assets/') && c.res.ok
  if (!c.res.headers.has('cache-control')) c.header('cache-control', isFile ? FOREVER : 'no-cache')
}

/** A page whose address is a secret: nobody is told of it, and no search engine keeps it. */
const keepAddress: MiddlewareHandler<Env> = async (c, next) => {
  await next()
  c.header('referrer-policy', 'no-referrer')
  c.header('x-robots-tag', 'noindex, nofollow')
  c.header('cache-control', 'no-store')
}
