import { Hono } from 'hono'
import { onTestFinished } from 'vitest'
import { accountRoutes, type Claim, identify, type Personal } from '#server/accounts/index.ts'
import type { Database } from '#server/platform/db/open.ts'
import type { House } from '#server/platform/house.ts'
import type { Env } from '#server/platform/http/env.ts'
import { idempotent } from '#server/platform/http/idempotency.ts'
import { ownOriginOnly } from '#server/platform/http/origin.ts'
import { bodyLimits, notFoundReply, problemReply } from '#server/platform/http/problem.ts'
import { openRequest } from '#server/platform/http/request.ts'
import { securityHeaders } from '#server/platform/http/security-headers.ts'
import { listDevMails } from '#server/platform/mail/outbox.ts'
import { mailRoutes } from '#server/platform/mail/routes.ts'
import { privacyRoutes } from '#server/privacy/index.ts'
import { handClock } from './clock.ts'
import { openTestHouse } from './house.ts'

export type Settings = {
  environment?: Record<string, string>
  claims?: readonly Claim[]
  personals?: readonly Personal[]
  db?: Database
  secrets?: House['secrets']
}

/** The test house with the routes of signing in alone, for rooms that the test brings along. Limits are on unless turned off. */
export const openAccountsHouse = async ({ environment = {}, claims = [], personals = [], ...given }: Settings = {}) => {
  const clock = handClock()
  const { house, lines } = await openTestHouse({ environment: { LIMITS: 'on', ...environment }, clock, ...given })
  onTestFinished(async () => {
    await house.background.settled()
    await house.db.close()
  })
  const ended: string[] = []
  house.hub.onEndLogin((loginId) => void ended.push(loginId))
  const lastCode = async () => /\d{6}/.exec((await listDevMails(house))[0]?.text ?? '')?.[0] ?? ''
  return { house, app: mount(house, claims, personals), clock, lines, ended, lastCode }
}

const mount = (house: House, claims: readonly Claim[], personals: readonly Personal[]) =>
  new Hono<Env>()
    .use(openRequest(house), securityHeaders(house.config), ownOriginOnly(house.config), bodyLimits())
    .use('/api/*', identify(house), idempotent(house))
    .route('/api', accountRoutes(house, claims))
    .route('/api', privacyRoutes(house, personals))
    .route('/api', mailRoutes(house))
    .notFound(notFoundReply)
    .onError(problemReply(house.log))
