import { Hono } from 'hono'
import { TargetRequest } from '#contract/targets.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { body } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { previewTarget } from './preview-target.ts'

/** What a candidate practises for, read and shown back. Nothing of it is kept. */
export const targetRoutes = (house: House) =>
  new Hono<Env>().post('/targets', body(TargetRequest), async (c) =>
    c.json(await previewTarget(house, requireCandidate(c), c.req.valid('json'), c.req.raw.signal), 200),
  )
