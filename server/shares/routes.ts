import { Hono } from 'hono'
import { z } from 'zod'
import { InterviewId, ShareId } from '#contract/ids.ts'
import { ShareScorecard } from '#contract/shares.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { body, param } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { originOf } from '../platform/http/origin.ts'
import { listShares } from './list-shares.ts'
import { openShared } from './open-shared.ts'
import { revokeShare } from './revoke-share.ts'
import { shareScorecard } from './share-scorecard.ts'

const ById = z.object({ id: InterviewId })
const OneShare = z.object({ id: InterviewId, shareId: ShareId })

/** Links to a scorecard, made and ended by its owner, opened by whoever has one. */
export const shareRoutes = (house: House) =>
  new Hono<Env>()
    .post('/interviews/:id/shares', param(ById), body(ShareScorecard), async (c) => {
      const made = await shareScorecard(house, requireCandidate(c), c.req.valid('param').id, c.req.valid('json'), originOf(c, house.config))
      // The link is in this reply alone; nothing on the way may keep it.
      return c.json(made, 201, { 'cache-control': 'no-store' })
    })
    .get('/interviews/:id/shares', param(ById), async (c) =>
      c.json({ items: await listShares(house, requireCandidate(c), c.req.valid('param').id) }),
    )
    .delete('/interviews/:id/shares/:shareId', param(OneShare), async (c) => {
      const { id, shareId } = c.req.valid('param')
      await revokeShare(house, requireCandidate(c), id, shareId)
      return c.body(null, 204)
    })
    .get('/shared/:token', async (c) => c.json(await openShared(house, c.get('actor'), c.req.param('token'), c.get('address'))))
