import { linkedData, typedIn } from '../../../platform/web/linked-data.ts'
import { webAddress } from './fields.ts'
import { type Document, type Entry, type Fields, isFields, type Page, type Source, Unreadable } from './source.ts'
import { firstOf, xmlItems } from './xml.ts'

const TYPE = /(^|[/:#])JobPosting$/

/** A page with schema.org JobPosting in JSON-LD, as search engines ask for it: https://developers.google.com/search/docs/appearance/structured-data/job-posting */
export const page: Source = {
  isWhole: true,
  isOneDocument: true,
  asksRobots: true,
  address: webAddress,
  read: (document) => {
    const entries = postingsOn(document)
    if (entries.length === 0) throw new Unreadable('It has no JobPosting in JSON-LD.')
    return { entries, more: [], each: [] }
  },
}

/**
 * A sitemap or an index of sitemaps, and the pages it names on the same host: https://www.sitemaps.org/protocol.html
 * Pages without a JobPosting are passed over: a sitemap names all pages of a site.
 */
export const sitemap: Source = {
  isWhole: true,
  isOneDocument: false,
  asksRobots: true,
  address: webAddress,
  read: (document) => {
    if (!/<(urlset|sitemapindex)[\s>]/i.test(document.text.slice(0, HEAD))) return { entries: postingsOn(document), more: [], each: [] }
    return named(document)
  },
}
const HEAD = 5_000

const named = (document: Document): Page => ({ entries: [], more: placesIn(document, 'sitemap'), each: placesIn(document, 'url') })

const placesIn = ({ text, url }: Document, element: string): string[] => {
  const host = URL.canParse(url) ? new URL(url).host : ''
  const places = xmlItems(text, [element]).flatMap((item) => ('broken' in item ? [] : [firstOf(item.fields, 'loc')]))
  return [...new Set(places.flatMap((place) => (URL.canParse(place) && new URL(place).host === host ? [new URL(place).href] : [])))]
}

/** A posting without an address of its own has that of its page, where the page has no other posting. */
const postingsOn = ({ text, url }: Document): Entry[] => {
  const found = linkedData(text).flatMap((script) => typedIn(script, TYPE))
  return found.map((posting, index) => {
    const isAlone = found.length === 1 && url !== ''
    return { id: nameOf(posting) || `${url} ${index}`.trim(), posting: isAlone ? { ...posting, url: posting.url ?? url } : posting }
  })
}

const nameOf = (posting: Fields): string => {
  const [identifier] = [posting.identifier].flat()
  return firstOf(isFields(identifier) ? identifier : { value: identifier }, 'value') || firstOf(posting, 'url', '@id')
}
