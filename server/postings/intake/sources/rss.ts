import { dateAt, webAddress } from './fields.ts'
import { type Entry, type Fields, type Source, Unreadable } from './source.ts'
import { firstOf, xmlItems } from './xml.ts'

/**
 * RSS 2.0: https://www.rssboard.org/rss-specification
 * A feed lists the newest only, so what is missing from it is not closed. Many boards add `company` and `location` of their own.
 */
export const rss: Source = {
  isWhole: false,
  isOneDocument: true,
  asksRobots: true,
  address: webAddress,
  read: ({ text, url }) => {
    const items = xmlItems(text, ['item'])
    if (items.length === 0 && !/<(rss|channel|rdf:rdf)[\s>]/i.test(text)) throw new Unreadable('It is no RSS.')
    return {
      entries: items.map((item, index): Entry => {
        if ('broken' in item) return { id: `entry ${index}`, reason: item.broken }
        return { id: firstOf(item.fields, 'guid', 'link') || `entry ${index}`, posting: postingOf(item.fields, url) }
      }),
      more: [],
      each: [],
    }
  },
}

const postingOf = (item: Fields, feed: string): Fields => {
  const guid = firstOf(item, 'guid')
  const place = firstOf(item, 'location', 'job:location', 'job_listing:location', 'region')
  return {
    title: firstOf(item, 'title'),
    identifier: guid === '' ? undefined : { name: `rss:${feed}`, value: guid },
    hiringOrganization: firstOf(item, 'company', 'job:company', 'job_listing:company', 'dc:creator'),
    url: firstOf(item, 'link'),
    datePosted: dateAt(item, 'pubdate') ?? dateAt(item, 'dc:date'),
    employmentType: firstOf(item, 'type', 'job:type', 'job_listing:job_type'),
    jobLocation: place === '' ? undefined : { address: place },
    description: firstOf(item, 'content:encoded', 'description'),
  }
}
