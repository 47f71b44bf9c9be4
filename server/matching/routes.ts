import { Hono } from 'hono'
import { z } from 'zod'
import { InterviewId } from '#contract/ids.ts'
import { Course, MarkCourse, SwitchLearning } from '#contract/matching.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { body, param } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { markCourse } from './mark-course.ts'
import { showLearning } from './show-learning.ts'
import { showRecommendations } from './show-recommendations.ts'
import { switchLearning } from './switch-learning.ts'
import { unmarkCourse } from './unmark-course.ts'

const ById = z.object({ id: InterviewId })
const ByCourse = z.object({ id: Course.shape.id })

export const matchingRoutes = (house: House) =>
  new Hono<Env>()
    .get('/interviews/:id/recommendations', param(ById), async (c) =>
      c.json(await showRecommendations(house, requireCandidate(c), c.req.valid('param').id)),
    )
    .get('/learning', async (c) => c.json(await showLearning(house, requireCandidate(c))))
    .put('/learning', body(SwitchLearning), async (c) => c.json(await switchLearning(house, requireCandidate(c), c.req.valid('json'))))
    .put('/courses/:id/mark', param(ByCourse), body(MarkCourse), async (c) =>
      c.json(await markCourse(house, requireCandidate(c), c.req.valid('param').id, c.req.valid('json'))),
    )
    .delete('/courses/:id/mark', param(ByCourse), async (c) => {
      await unmarkCourse(house, requireCandidate(c), c.req.valid('param').id)
      return c.body(null, 204)
    })
