import { Hono } from 'hono'
import { z } from 'zod'
import { InterviewId, TurnId } from '#contract/ids.ts'
import { RetryAnswer } from '#contract/practice.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { body, param } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { listAttempts } from './list-attempts.ts'
import { retryAnswer } from './retry-answer.ts'
import { showProgress } from './show-progress.ts'

const ById = z.object({ id: InterviewId })
const ByTurn = z.object({ id: InterviewId, turnId: TurnId })

export const practiceRoutes = (house: House) =>
  new Hono<Env>()
    .get('/interviews/:id/attempts', param(ById), async (c) =>
      c.json({ items: await listAttempts(house, requireCandidate(c), c.req.valid('param').id) }),
    )
    .post('/interviews/:id/answers/:turnId/attempts', param(ByTurn), body(RetryAnswer), async (c) => {
      const { id, turnId } = c.req.valid('param')
      return c.json(await retryAnswer(house, requireCandidate(c), id, turnId, c.req.valid('json')), 201)
    })
    .get('/progress', async (c) => c.json(await showProgress(house, requireCandidate(c))))
