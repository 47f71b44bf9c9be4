import { Hono } from 'hono'
import { z } from 'zod'
import { SavedSearchId } from '#contract/ids.ts'
import { ChangeSearch, OpenSearch, SaveSearch } from '#contract/searches.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { body, param } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { changeSearch } from './change-search.ts'
import { deleteSearch } from './delete-search.ts'
import { listSearches } from './list-searches.ts'
import { openSearch } from './open-search.ts'
import { saveSearch } from './save-search.ts'

const ById = z.object({ id: SavedSearchId })

/** Saved searches. */
export const searchRoutes = (house: House) =>
  new Hono<Env>()
    .get('/searches', async (c) => c.json({ items: await listSearches(house, requireCandidate(c)) }))
    .post('/searches', body(SaveSearch), async (c) => c.json(await saveSearch(house, requireCandidate(c), c.req.valid('json')), 201))
    .put('/searches/:id', param(ById), body(ChangeSearch), async (c) =>
      c.json(await changeSearch(house, requireCandidate(c), c.req.valid('param').id, c.req.valid('json'))),
    )
    .post('/searches/:id/open', param(ById), body(OpenSearch), async (c) => {
      await openSearch(house, requireCandidate(c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .delete('/searches/:id', param(ById), async (c) => {
      await deleteSearch(house, requireCandidate(c), c.req.valid('param').id)
      return c.body(null, 204)
    })
