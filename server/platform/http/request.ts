import type { MiddlewareHandler } from 'hono'
import type { House } from '../house.ts'
import { clientAddress } from './client-address.ts'
import type { Env } from './env.ts'

/** First in line: names the request, finds the caller's address, and lets nobody be anybody until a login says so. */
export const openRequest =
  (house: Pick<House, 'ids' | 'config'>): MiddlewareHandler<Env> =>
  async (c, next) => {
    const requestId = house.ids.make<string>()
    const connection = { remoteAddress: c.env?.incoming?.socket.remoteAddress, forwardedFor: c.req.header('x-forwarded-for') }
    c.set('requestId', requestId)
    c.set('actor', { kind: 'nobody' })
    c.set('address', clientAddress(connection, house.config.server.trustProxy))
    await next()
    c.res.headers.set('x-request-id', requestId)
  }
