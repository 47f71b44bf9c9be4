import { Hono, type MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { isAdministrator } from '../accounts/index.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { param } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { notFoundReply } from '../platform/http/problem.ts'
import { discardDeadLetter } from './discard-dead-letter.ts'
import { replayDeadLetter } from './replay-dead-letter.ts'
import { showAdministration } from './show-administration.ts'

const ById = z.object({ id: z.uuid() })

/** For administrators. Everybody else is told what they are told of an address where nothing is. */
export const administrationRoutes = (house: House) => {
  const only = administratorsOnly(house)
  return new Hono<Env>()
    .get('/admin', only, async (c) => c.json(await showAdministration(house)))
    .post('/admin/dead-letters/:id/replay', only, param(ById), async (c) =>
      c.json(await replayDeadLetter(house, requireCandidate(c), c.req.valid('param').id)),
    )
    .delete('/admin/dead-letters/:id', only, param(ById), async (c) => {
      await discardDeadLetter(house, requireCandidate(c), c.req.valid('param').id)
      return c.body(null, 204)
    })
}

const administratorsOnly =
  (house: House): MiddlewareHandler<Env> =>
  async (c, next) =>
    (await isAdministrator(house, c.get('actor'))) ? next() : notFoundReply(c)
