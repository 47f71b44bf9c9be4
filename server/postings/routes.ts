import { type Context, Hono } from 'hono'
import { z } from 'zod'
import { PostingId } from '#contract/ids.ts'
import { SavePosting, SearchPostings } from '#contract/postings.ts'
import { isAdministrator } from '../accounts/index.ts'
import type { House } from '../platform/house.ts'
import { requireCandidate } from '../platform/http/actor.ts'
import { body, param, query } from '../platform/http/body.ts'
import type { Env } from '../platform/http/env.ts'
import { given } from './given.ts'
import { listSaved } from './list-saved.ts'
import { perNetwork } from './per-network.ts'
import { removeSamples } from './remove-samples.ts'
import { savePosting } from './save-posting.ts'
import { searchPostings } from './search-postings.ts'
import { showPosting } from './show-posting.ts'
import { unsavePosting } from './unsave-posting.ts'

const ById = z.object({ id: PostingId })
/** The job board. Searching and reading need no login. */
export const postingRoutes = (house: House) =>
  new Hono<Env>()
    .get('/postings', perNetwork(house), query(given(SearchPostings)), async (c) =>
      c.json(await searchPostings(house, c.get('actor'), c.req.valid('query'))),
    )
    .delete('/postings/samples', async (c) => c.json(await removeSamples(house, await askingOf(house, c))))
    .get('/postings/:id', perNetwork(house), param(ById), async (c) =>
      c.json(await showPosting(house, c.get('actor'), c.req.valid('param').id)),
    )
    .post('/postings/:id/save', param(ById), body(SavePosting), async (c) =>
      c.json(await savePosting(house, requireCandidate(c), c.req.valid('param').id), 201),
    )
    .delete('/postings/:id/save', param(ById), async (c) => {
      await unsavePosting(house, requireCandidate(c), c.req.valid('param').id)
      return c.body(null, 204)
    })
    .get('/me/postings', async (c) => c.json({ items: await listSaved(house, requireCandidate(c)) }))

/** What a reverse proxy adds for those it speaks for. */
const FORWARDING = ['x-forwarded-for', 'x-real-ip', 'forwarded', 'via'] as const

const askingOf = async (house: House, c: Context<Env>) => ({
  remoteAddress: c.env?.incoming?.socket.remoteAddress,
  isForwarded: FORWARDING.some((name) => c.req.header(name) !== undefined),
  isAdministrator: await isAdministrator(house, c.get('actor')),
})
