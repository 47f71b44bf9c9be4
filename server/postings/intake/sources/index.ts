import { ashby } from './ashby.ts'
import { csv } from './csv.ts'
import { greenhouse } from './greenhouse.ts'
import { indeedXml } from './indeed-xml.ts'
import { json } from './json.ts'
import { lever, leverEu } from './lever.ts'
import { page, sitemap } from './page.ts'
import { rss } from './rss.ts'
import { smartRecruiters } from './smart-recruiters.ts'
import type { Source } from './source.ts'
import { workable } from './workable.ts'

/** Every kind of feed by what stands before the colon of its name. */
export const sources: ReadonlyMap<string, Source> = new Map(
  Object.entries({
    greenhouse,
    lever,
    'lever-eu': leverEu,
    ashby,
    smartrecruiters: smartRecruiters,
    workable,
    xml: indeedXml,
    rss,
    page,
    sitemap,
    json,
    csv,
  }),
)

export type Feed = { name: string; source: Source; address: string }

/** The feed that is called "greenhouse:acme" or "rss:https://…", or null where there is no such kind or no such address. */
export const findSource = (feed: string): Feed | null => {
  const colon = feed.indexOf(':')
  const source = sources.get(feed.slice(0, colon).toLowerCase())
  const name = feed.slice(colon + 1)
  const address = source?.address(name) ?? null
  return source && address !== null ? { name, source, address } : null
}
