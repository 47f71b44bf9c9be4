import { Hono } from 'hono'
import { forgetBrowser, type Personal } from '../accounts/index.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import type { Env } from '../platform/http/env.ts'
import { eraseMe } from './erase-me.ts'
import { exportMe } from './export-me.ts'

/** `personals` is every room's, in the order of the slope. */
export const privacyRoutes = (house: House, personals: readonly Personal[]) =>
  new Hono<Env>()
    .get('/me/export', async (c) => {
      const found = await exportMe(house, personals, requireCandidate(c).id)
      c.header('content-disposition', 'attachment; filename="greenroom.json"')
      return c.json(found, 200)
    })
    .delete('/me', async (c) => {
      await eraseMe(house, personals, requireCandidate(c).id)
      forgetBrowser(house, c)
      return c.body(null, 204)
    })
