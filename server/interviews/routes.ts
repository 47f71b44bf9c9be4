import { Hono } from 'hono'
import { z } from 'zod'
import { InterviewId } from '#contract/ids.ts'
import { CreateInterview, ForkInterview } from '#contract/interviews.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { body, param, query } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { createInterview } from './create-interview.ts'
import { deleteInterview } from './delete-interview.ts'
import { forkInterview } from './fork-interview.ts'
import { listInterviews, readEvents, showInterview } from './read-interviews.ts'

const ById = z.object({ id: InterviewId })
const AfterSeq = z.strictObject({ afterSeq: z.coerce.number().int().min(0).default(0) })

export const interviewRoutes = (house: House) =>
  new Hono<Env>()
    .post('/interviews', body(CreateInterview), async (c) =>
      c.json(await createInterview(house, requireCandidate(c), c.req.valid('json'), c.req.raw.signal), 201),
    )
    .get('/interviews', async (c) => c.json({ items: await listInterviews(house, requireCandidate(c)) }))
    .get('/interviews/:id', param(ById), async (c) => c.json(await showInterview(house, requireCandidate(c), c.req.valid('param').id)))
    .delete('/interviews/:id', param(ById), async (c) => {
      await deleteInterview(house, requireCandidate(c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .post('/interviews/:id/forks', param(ById), body(ForkInterview), async (c) =>
      c.json(await forkInterview(house, requireCandidate(c), c.req.valid('param').id, c.req.valid('json')), 201),
    )
    .get('/interviews/:id/events', param(ById), query(AfterSeq), async (c) =>
      c.json({ events: await readEvents(house, requireCandidate(c), c.req.valid('param').id, c.req.valid('query').afterSeq) }),
    )
