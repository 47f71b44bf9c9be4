import { Hono } from 'hono'
import { z } from 'zod'
import { AppealRequest } from '#contract/appeals.ts'
import { AppealId, InterviewId, TurnId } from '#contract/ids.ts'
import { ScoreRequest } from '#contract/scorecards.ts'
import { limits } from '../accounts/index.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { body, param } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { contestWords } from './contest-words.ts'
import { judgeAnswer } from './judge.ts'
import { showScorecard } from './read-scorecard.ts'
import { withdrawAppeal } from './withdraw-appeal.ts'

const ById = z.object({ id: InterviewId })
const ByAnswer = ById.extend({ turnId: TurnId })
const ByAppeal = ByAnswer.extend({ appealId: AppealId })

export const scorecardRoutes = (house: House) =>
  new Hono<Env>()
    .get('/interviews/:id/scorecard', param(ById), async (c) =>
      c.json(await showScorecard(house, requireCandidate(c), c.req.valid('param').id)),
    )
    .post('/interviews/:id/answers/:turnId/appeals', param(ByAnswer), body(AppealRequest), async (c) => {
      const actor = requireCandidate(c)
      await spend(house, limits.scoresPerCandidate, actor.id)
      const { id: interviewId, turnId } = c.req.valid('param')
      return c.json(await contestWords(house, actor, { interviewId, turnId }, c.req.valid('json'), c.req.raw.signal), 201)
    })
    .delete('/interviews/:id/answers/:turnId/appeals/:appealId', param(ByAppeal), async (c) => {
      const actor = requireCandidate(c)
      await spend(house, limits.scoresPerCandidate, actor.id)
      const { id: interviewId, ...at } = c.req.valid('param')
      return c.json(await withdrawAppeal(house, actor, { interviewId, ...at }, c.req.raw.signal))
    })
    .post('/score', body(ScoreRequest), async (c) => {
      const actor = requireCandidate(c)
      await spend(house, limits.scoresPerCandidate, actor.id)
      return c.json(await judgeAnswer(house, c.req.valid('json'), house.secrets.mac('model-subject', actor.id), c.req.raw.signal))
    })
