import { Readability } from '@mozilla/readability'
import { DESCRIPTION_MAX, TITLE_MAX } from '#contract/targets.ts'
import { elementText, htmlText, parsePage } from '../platform/web/html-text.ts'
import { parseJson } from '../platform/web/linked-data.ts'
import { findJobPosting, type JobPosting } from './job-posting.ts'
import type { PageRead, WebPage } from './model.ts'
import { pageTitle } from './page-title.ts'

/** Fewer letters are a consent banner or the shell of a page that needs JavaScript. */
const LETTERS_MIN = 200
const ELEMENTS_MAX = 20_000
const JSON_LD = 'script[type*="ld+json"]'
const NOISE = 'header, footer, nav, aside, [role="navigation"], [role="banner"], [role="contentinfo"], [aria-hidden="true"], [hidden]'

/** What a page says about a job: its JobPosting first, its readable text second; null when it has neither. */
export const readPage = ({ contentType, text }: WebPage): PageRead | null => {
  const read = /json/i.test(contentType) ? readJson(text) : /html/i.test(contentType) ? readHtml(text) : readText('', htmlText(text))
  return read && { ...read, title: read.title.slice(0, TITLE_MAX), description: read.description.slice(0, DESCRIPTION_MAX) }
}

const readHtml = (html: string): PageRead | null => {
  const document = parsePage(html)
  const title = pageTitle(document)
  const posting = findJobPosting([...document.querySelectorAll(JSON_LD)].map((script) => script.textContent ?? ''))
  if (posting) return fromPosting(posting, title)
  return readText(title, mainText(document) ?? bodyText(document))
}

const fromPosting = (posting: JobPosting, title: string): PageRead => ({ ...posting, title: posting.title || title, source: 'json-ld' })

const readText = (title: string, description: string): PageRead | null => {
  const letters = description.match(/\p{L}/gu)?.length ?? 0
  return letters < LETTERS_MIN ? null : { title, employer: null, description, source: 'page' }
}

/** Readability takes its document apart, so it gets one of its own. */
const mainText = (document: Document): string | null => {
  const copy = parsePage(document.toString())
  const article = new Readability(copy, { maxElemsToParse: ELEMENTS_MAX, disableJSONLD: true }).parse()
  const text = htmlText(article?.content ?? '')
  return text.length < LETTERS_MIN ? null : text
}

const bodyText = (document: Document): string => {
  for (const noise of document.querySelectorAll(NOISE)) noise.remove()
  return elementText(document.body)
}

const readJson = (source: string): PageRead | null => {
  const posting = findJobPosting([source])
  if (posting) return fromPosting(posting, '')
  const { title, lines } = stringsIn(parseJson(source))
  return readText(title, lines.join('\n'))
}

const STRINGS_MAX = 5_000
const TITLE_KEYS = /^(title|jobTitle|job_title|position|text|name)$/

/** Every string of some JSON in its order, as text; the first that is called a title is the title. */
const stringsIn = (value: unknown): { title: string; lines: string[] } => {
  const lines: string[] = []
  let title = ''
  const open: [key: string, value: unknown][] = [['', value]]
  for (let next = open.pop(); next && lines.length < STRINGS_MAX; next = open.pop()) {
    const [key, item] = next
    if (typeof item === 'string' && !/^(https?:|\d|[\w-]*$)/.test(item))
      lines.push(/<\w/.test(item) || /&\w+;/.test(item) ? htmlText(item) : item)
    if (typeof item === 'string' && title === '' && TITLE_KEYS.test(key) && item.length <= TITLE_MAX) title = item
    if (typeof item === 'object' && item !== null) open.push(...Object.entries(item).reverse())
  }
  return { title, lines }
}
