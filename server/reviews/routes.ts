import { Hono } from 'hono'
import { z } from 'zod'
import { InterviewId, ReviewId } from '#contract/ids.ts'
import { AskPerson, SaveReview } from '#contract/reviews.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { body, param } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { originOf } from '../platform/http/origin.ts'
import { askPerson } from './ask-person.ts'
import { deleteReview } from './delete-review.ts'
import { listReviews } from './list-reviews.ts'
import { saveReview } from './save-review.ts'
import { showReviewSheet } from './show-review-sheet.ts'

const ById = z.object({ id: InterviewId })
const OneReview = z.object({ id: InterviewId, reviewId: ReviewId })

/** Asking a person, and what they write. On the person's side the token of the link is the right. */
export const reviewRoutes = (house: House) =>
  new Hono<Env>()
    .post('/interviews/:id/review-requests', param(ById), body(AskPerson), async (c) => {
      const asked = await askPerson(house, requireCandidate(c), c.req.valid('param').id, c.req.valid('json'), originOf(c, house.config))
      // The link is in this reply alone; nothing on the way may keep it.
      return c.json(asked, 201, { 'cache-control': 'no-store' })
    })
    .get('/interviews/:id/reviews', param(ById), async (c) =>
      c.json({ items: await listReviews(house, requireCandidate(c), c.req.valid('param').id) }),
    )
    .delete('/interviews/:id/reviews/:reviewId', param(OneReview), async (c) => {
      const { id, reviewId } = c.req.valid('param')
      await deleteReview(house, requireCandidate(c), id, reviewId)
      return c.body(null, 204)
    })
    .get('/review/:token', async (c) => c.json(await showReviewSheet(house, c.get('actor'), c.req.param('token'), c.get('address'))))
    .put('/review/:token', body(SaveReview), async (c) =>
      c.json(await saveReview(house, c.req.param('token'), c.req.valid('json'), c.get('address'))),
    )
