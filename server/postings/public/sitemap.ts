import type { PostingId } from '#contract/ids.ts'
import type { House } from '../../platform/house.ts'
import { countListed, listListed } from '../store.ts'
import { escapeHtml } from './escape-html.ts'

/** What one sitemap may list. */
export const SITEMAP_MAX = 50_000

type Listing = { id: PostingId; firstSeenAt: number; changedAt: number | null }

const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9'

type Wanted = { page: number; perSitemap: number; origin: string }

/** Open postings without samples. Page 0 is what has no number: all of them or, where those are too many, the index of the pages from 1 on. */
export const listSitemap = async ({ db, clock }: House, { page, perSitemap, origin }: Wanted): Promise<string | null> => {
  const now = clock.now()
  const pages = Math.max(1, Math.ceil((await countListed(db, now)) / perSitemap))
  if (page > pages) return null
  if (page === 0 && pages > 1) return toSitemapIndex(pages, origin)
  return toSitemap(await listListed(db, now, { offset: Math.max(0, page - 1) * perSitemap, limit: perSitemap }), origin)
}

const toSitemap = (listings: readonly Listing[], origin: string): string => {
  const base = escapeHtml(origin)
  const urls = listings.map(
    ({ id, firstSeenAt, changedAt }) =>
      `<url><loc>${base}/postings/${id}</loc><lastmod>${new Date(changedAt ?? firstSeenAt).toISOString()}</lastmod></url>\n`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="${XMLNS}">\n${urls.join('')}</urlset>\n`
}

const toSitemapIndex = (pages: number, origin: string): string => {
  const maps = Array.from({ length: pages }, (_, at) => `<sitemap><loc>${escapeHtml(origin)}/sitemap-${at + 1}.xml</loc></sitemap>\n`)
  return `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="${XMLNS}">\n${maps.join('')}</sitemapindex>\n`
}
