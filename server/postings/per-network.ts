import type { MiddlewareHandler } from 'hono'
import type { House } from '../platform/house.ts'
import { networkOf } from '../platform/http/client-address.ts'
import type { Env } from '../platform/http/env.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { limits } from './policy.ts'

/** Counts what one network reads of the board. Throws `too_many_requests`. */
export const perNetwork =
  (house: House): MiddlewareHandler<Env> =>
  async (c, next) => {
    await spend(house, limits.readsPerNetwork, networkOf(c.get('address')))
    await next()
  }
