import { type Context, Hono } from 'hono'
import { etag } from 'hono/etag'
import { PostingId } from '#contract/ids.ts'
import type { Posting } from '#contract/postings.ts'
import type { House } from '../../platform/house.ts'
import { query } from '../../platform/http/body.ts'
import type { ClientPage } from '../../platform/http/client-page.ts'
import type { Env } from '../../platform/http/env.ts'
import { originOf } from '../../platform/http/origin.ts'
import { notFoundReply } from '../../platform/http/problem.ts'
import { given } from '../given.ts'
import { perNetwork } from '../per-network.ts'
import { findPosting } from '../store.ts'
import { toPosting } from '../view.ts'
import { type FeedHead, toJsonFeed, toRss } from './feeds.ts'
import { FeedQuery, listFeed } from './list-feed.ts'
import { toMarkdown } from './markdown.ts'
import { isListed, toPage } from './page.ts'
import { toRobots } from './robots.ts'
import { listSitemap, SITEMAP_MAX } from './sitemap.ts'

/** `shell` is the client's own page. */
type Settings = { shell: ClientPage; perSitemap?: number }

/** The job board for whoever has no JavaScript, a feed reader or a search engine. */
export const publicPostingRoutes = (house: House, { shell, perSitemap = SITEMAP_MAX }: Settings) => {
  const limit = perNetwork(house)
  const wanted = query(given(FeedQuery))
  const sitemap = async (c: Context<Env>, page: number) => {
    const text = await listSitemap(house, { page, perSitemap, origin: originOf(c, house.config) })
    return text === null ? notFoundReply(c) : sent(c, 'application/xml', text)
  }
  const numbered = (c: Context<Env, '/:file'>) => sitemap(c, Number(/\d+/.exec(c.req.param('file'))?.[0]))
  return new Hono<Env>()
    .get('/robots.txt', etag(), (c) => sent(c, 'text/plain', toRobots(originOf(c, house.config))))
    .get('/sitemap.xml', limit, etag(), (c) => sitemap(c, 0))
    .get('/:file{sitemap-[1-9][0-9]*\\.xml}', limit, etag(), numbered)
    .get('/postings.rss', limit, etag(), wanted, async (c) =>
      sent(c, 'application/rss+xml', toRss(await listFeed(house, c.req.valid('query')), headOf(c, house))),
    )
    .get('/postings.json', limit, etag(), wanted, async (c) =>
      sent(c, 'application/feed+json', JSON.stringify(toJsonFeed(await listFeed(house, c.req.valid('query')), headOf(c, house)))),
    )
    .get('/postings/:file{[^/]+\\.md}', limit, etag(), async (c) => {
      const posting = await read(house, c.req.param('file').slice(0, -'.md'.length))
      return posting ? unlisted(posting, sent(c, 'text/markdown', toMarkdown(posting, addressOf(c, house, posting)))) : notFoundReply(c)
    })
    .get('/postings/:id{(?!saved$)[^/]+}', limit, etag(), async (c) => {
      const posting = await read(house, c.req.param('id'))
      if (posting === null) return c.html(await shell(c.req.path), 404, NO_CACHE)
      return unlisted(posting, c.html(toPage(await shell(c.req.path), posting, addressOf(c, house, posting)), 200, NO_CACHE))
    })
}

const NO_CACHE = { 'cache-control': 'no-cache' }

const sent = (c: Context<Env>, type: string, text: string): Response =>
  c.body(text, 200, { ...NO_CACHE, 'content-type': `${type}; charset=utf-8` })

/** Open or closed; null for what is no id of ours, too. */
const read = async ({ db, clock }: House, id: string): Promise<Posting | null> => {
  const known = PostingId.safeParse(id)
  const row = known.success ? await findPosting(db, known.data) : null
  return row && toPosting(row, { now: clock.now(), isSaved: false })
}

const addressOf = (c: Context<Env>, { config }: House, { id }: Posting): string => `${originOf(c, config)}/postings/${id}`

/** Search engines keep no posting that is no offer. */
const unlisted = (posting: Posting, reply: Response): Response => {
  if (!isListed(posting)) reply.headers.set('x-robots-tag', 'noindex')
  return reply
}

const headOf = (c: Context<Env>, { config }: House): FeedHead => ({
  origin: originOf(c, config),
  path: c.req.path,
  search: new URL(c.req.url).search,
  words: c.req.query('q') ?? '',
})
