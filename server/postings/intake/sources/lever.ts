import { boardName, dateAt, employerFrom, entriesOf, fieldsAt, listIn, parsed, placedAt, textAt } from './fields.ts'
import { type Fields, isFields, type Source } from './source.ts'

const PAGE = 100
const HOSTS = { global: 'api.lever.co', eu: 'api.eu.lever.co' } as const

/**
 * Lever Postings API, JSON mode: https://github.com/lever/postings-api#get-a-list-of-job-postings
 * Paged by `skip` and `limit`; only what is published is listed. `createdAt` (milliseconds) is sent though it is not in the table there.
 */
const leverAt = (host: string): Source => ({
  isWhole: true,
  isOneDocument: false,
  asksRobots: false,
  address: (name) => {
    const site = boardName(name)
    return site && `https://${host}/v0/postings/${site}?mode=json&skip=0&limit=${PAGE}`
  },
  read: ({ url, text }, name) => {
    const list = listIn(parsed(text), 'postings')
    const entries = entriesOf(
      list,
      (job) => textAt(job, 'id'),
      (job) => postingOf(job, name),
    )
    return { entries, more: list.length < PAGE ? [] : nextOf(url), each: [] }
  },
})

export const lever = leverAt(HOSTS.global)
export const leverEu = leverAt(HOSTS.eu)

const nextOf = (address: string): string[] => {
  if (!URL.canParse(address)) return []
  const url = new URL(address)
  url.searchParams.set('skip', String(Number(url.searchParams.get('skip')) + PAGE))
  return [url.href]
}

const postingOf = (job: Fields, site: string): Fields | string => {
  const id = textAt(job, 'id')
  if (id === '') return 'It has no id.'
  const categories = fieldsAt(job, 'categories')
  const { town, isRemote } = placedAt(textAt(categories, 'location'))
  const kind = textAt(job, 'workplaceType')
  return {
    title: job.text,
    identifier: { name: `lever:${site}`, value: id },
    hiringOrganization: employerFrom(site),
    url: job.hostedUrl,
    datePosted: dateAt(job, 'createdAt'),
    employmentType: categories.commitment,
    jobLocation: town === '' ? undefined : { address: { addressLocality: town, addressCountry: job.country } },
    jobLocationType: kind !== '' && kind !== 'unspecified' ? kind : isRemote ? 'TELECOMMUTE' : undefined,
    baseSalary: salaryOf(job.salaryRange),
    description: descriptionOf(job),
  }
}

/** Intervals are "per-year-salary", "per-hour-wage" and the like. */
const salaryOf = (range: unknown): Fields | undefined => {
  if (!isFields(range)) return undefined
  const unitText = /per-(hour|day|week|month|year)/.exec(textAt(range, 'interval'))?.[1]
  return { currency: range.currency, value: { minValue: range.min, maxValue: range.max, unitText } }
}

const descriptionOf = (job: Fields): string => {
  const lists = Array.isArray(job.lists) ? job.lists.filter(isFields) : []
  const parts = lists.map((list) => `<h3>${textAt(list, 'text')}</h3><ul>${textAt(list, 'content')}</ul>`)
  return [textAt(job, 'description') || textAt(job, 'descriptionPlain'), ...parts, textAt(job, 'additional')].join('\n')
}
