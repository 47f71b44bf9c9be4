import { Hono } from 'hono'
import { z } from 'zod'
import { ChangeApplication, PrepareApplication } from '#contract/applications.ts'
import { ApplicationId, PostingId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { body, param } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { changeApplication } from './change-application.ts'
import { deleteApplication } from './delete-application.ts'
import { findRelated } from './find-related.ts'
import { listApplications } from './list-applications.ts'
import { prepareApplication } from './prepare-application.ts'
import { showApplication } from './show-application.ts'
import { withdrawApplication } from './withdraw-application.ts'

const ById = z.object({ id: ApplicationId })
const ByPosting = z.object({ id: PostingId })

/** Applications as the candidate keeps them. */
export const applicationRoutes = (house: House) =>
  new Hono<Env>()
    .post('/postings/:id/applications', param(ByPosting), body(PrepareApplication), async (c) =>
      c.json(await prepareApplication(house, requireCandidate(c), c.req.valid('param').id, c.req.valid('json')), 201),
    )
    .get('/postings/:id/applications', param(ByPosting), async (c) =>
      c.json({ items: await findRelated(house, requireCandidate(c), c.req.valid('param').id) }),
    )
    .get('/applications', async (c) => c.json({ items: await listApplications(house, requireCandidate(c).id) }))
    .get('/applications/:id', param(ById), async (c) => c.json(await showApplication(house, requireCandidate(c), c.req.valid('param').id)))
    .put('/applications/:id', param(ById), body(ChangeApplication), async (c) =>
      c.json(await changeApplication(house, requireCandidate(c), c.req.valid('param').id, c.req.valid('json'))),
    )
    .post('/applications/:id/withdraw', param(ById), async (c) =>
      c.json(await withdrawApplication(house, requireCandidate(c), c.req.valid('param').id)),
    )
    .delete('/applications/:id', param(ById), async (c) => {
      await deleteApplication(house, requireCandidate(c), c.req.valid('param').id)
      return c.body(null, 204)
    })
