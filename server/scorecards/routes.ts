import { Hono } from 'hono'
import { z } from 'zod'
import { InterviewId } from '#contract/ids.ts'
import { ScoreRequest } from '#contract/scorecards.ts'
import { limits } from '../accounts/index.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { body, param } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { judgeAnswer } from './judge.ts'
import { showScorecard } from './read-scorecard.ts'

const ById = z.object({ id: InterviewId })

export const scorecardRoutes = (house: House) =>
  new Hono<Env>()
    .get('/interviews/:id/scorecard', param(ById), async (c) =>
      c.json(await showScorecard(house, requireCandidate(c), c.req.valid('param').id)),
    )
    .post('/score', body(ScoreRequest), async (c) => {
      const actor = requireCandidate(c)
      await spend(house, limits.scoresPerCandidate, actor.id)
      return c.json(await judgeAnswer(house, c.req.valid('json'), house.secrets.mac('model-subject', actor.id), c.req.raw.signal))
    })
