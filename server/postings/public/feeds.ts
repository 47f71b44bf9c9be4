import type { Posting } from '#contract/postings.ts'
import { readable } from './blocks.ts'
import { descriptionHtml } from './description-html.ts'
import { escapeHtml } from './escape-html.ts'
import { factsOf } from './facts.ts'

/** What a feed says of itself: its origin, the path of the feed, and the search, from its question mark on. */
export type FeedHead = { origin: string; path: string; search: string; words: string }

/** RSS 2.0. */
export const toRss = (postings: readonly Posting[], head: FeedHead): string => {
  const newest = postings[0]
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${xml(titleOf(head))}</title>
<link>${xml(`${head.origin}/postings${head.search}`)}</link>
<description>Open postings, the newest first.</description>
<language>en</language>
<atom:link rel="self" type="application/rss+xml" href="${xml(head.origin + head.path + head.search)}"/>
${newest ? `<lastBuildDate>${new Date(newest.postedAt).toUTCString()}</lastBuildDate>\n` : ''}${postings.map((posting) => rssItem(posting, head)).join('')}</channel>
</rss>
`
}

const rssItem = (posting: Posting, { origin }: FeedHead): string => `<item>
<title>${xml(headline(posting))}</title>
<link>${xml(`${origin}/postings/${posting.id}`)}</link>
<guid isPermaLink="false">urn:uuid:${posting.id}</guid>
<pubDate>${new Date(posting.postedAt).toUTCString()}</pubDate>
<description>${xml(contentOf(posting))}</description>
</item>
`

/** JSON Feed 1.1. */
export const toJsonFeed = (postings: readonly Posting[], head: FeedHead) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: titleOf(head),
  home_page_url: `${head.origin}/postings${head.search}`,
  feed_url: head.origin + head.path + head.search,
  description: 'Open postings, the newest first.',
  language: 'en',
  items: postings.map((posting) => ({
    id: `urn:uuid:${posting.id}`,
    url: `${head.origin}/postings/${posting.id}`,
    title: headline(posting),
    content_html: contentOf(posting),
    date_published: new Date(posting.postedAt).toISOString(),
    ...(posting.changedAt !== null && { date_modified: new Date(posting.changedAt).toISOString() }),
    ...(posting.employer.name !== null && { authors: [{ name: posting.employer.name }] }),
    ...(posting.skills.length > 0 && { tags: posting.skills }),
  })),
})

const titleOf = ({ words }: FeedHead): string => (words === '' ? 'Postings – Greenroom' : `Postings for ${words} – Greenroom`)

const headline = ({ title, employer }: Posting): string => [title, employer.name].filter(Boolean).join(' – ')

const contentOf = (posting: Posting): string =>
  `<p>${factsOf(posting)
    .map(({ label, value }) => `${label}: ${escapeHtml(readable(value))}`)
    .join('<br>')}</p>\n${descriptionHtml(posting.description)}`

const xml = (text: string): string => escapeHtml(readable(text))
