import { timingSafeEqual } from 'node:crypto'
import { type Context, Hono } from 'hono'
import type { House } from '../platform/house.ts'
import type { Env } from '../platform/http/env.ts'
import { describeHttp } from './describe-http.ts'
import { describeSocket } from './describe-socket.ts'
import { docsPage } from './docs-page.ts'
import { openMetrics } from './open-metrics.ts'
import { maySeeMetrics } from './policy.ts'
import { readiness, type Vitals } from './readiness.ts'
import { showInstance } from './show-instance.ts'

/** For the people and programs that run an instance; outside `/api`, without a login. */
export const healthRoutes = (house: House, vitals: Vitals) => {
  let metrics: ReturnType<typeof openMetrics> | undefined
  return new Hono<Env>()
    .get('/healthz', (c) => c.json({ status: 'ok' }))
    .get('/readyz', async (c) => {
      const { isReady, parts } = await readiness(house)
      return c.json({ status: isReady ? 'ok' : 'failing', parts }, isReady ? 200 : 503)
    })
    .get('/metrics', async (c) => {
      if (!maySeeMetrics(askingOf(house, c))) return c.notFound()
      metrics ??= openMetrics(house, vitals)
      const { type, text } = await (await metrics)()
      return c.text(text, 200, { 'content-type': type })
    })
}

export const adminRoutes = (house: House) =>
  new Hono<Env>()
    .get('/instance', async (c) => c.json(await showInstance(house, c.get('actor'))))
    .get('/openapi.json', (c) => c.json(describeHttp(new URL(c.req.url).origin)))
    .get('/asyncapi.json', (c) => c.json(describeSocket(new URL(c.req.url).origin)))
    .get('/docs', (c) => c.html(docsPage()))

/** What a reverse proxy adds for those it speaks for. */
const FORWARDING = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'] as const

const askingOf = (house: House, c: Context<Env>) => ({
  remoteAddress: c.env?.incoming?.socket.remoteAddress,
  isForwarded: FORWARDING.some((name) => c.req.header(name) !== undefined),
  hasToken: hasToken(house, c.req.header('authorization')),
})

const hasToken = ({ config, secrets }: House, given: string | undefined): boolean => {
  if (config.metricsToken === undefined || given === undefined) return false
  const digest = (text: string) => Buffer.from(secrets.mac('metrics', text), 'hex')
  return timingSafeEqual(digest(given), digest(`Bearer ${config.metricsToken}`))
}
