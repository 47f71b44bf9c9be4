import { rowsOf } from './csv-rows.ts'
import { dateAt, isRemoteAt, webAddress } from './fields.ts'
import { type Entry, type Fields, type Source, Unreadable } from './source.ts'
import { firstOf } from './xml.ts'

/** What a column may be called, in lower case with underscores. */
const COLUMNS = {
  title: ['title', 'job_title', 'position'],
  employer: ['employer', 'company', 'company_name', 'hiring_organization', 'organization', 'organisation'],
  id: ['id', 'reference', 'reference_number', 'referencenumber', 'identifier', 'job_id'],
  url: ['url', 'link', 'apply_url', 'job_url'],
  town: ['city', 'town', 'place', 'location', 'address_locality'],
  region: ['region', 'state', 'address_region'],
  country: ['country', 'country_code', 'address_country'],
  posted: ['date_posted', 'dateposted', 'posted', 'date', 'published', 'posted_at'],
  expires: ['valid_through', 'validthrough', 'expires', 'closing_date', 'expiration_date', 'closes_at'],
  type: ['employment_type', 'employmenttype', 'type', 'job_type', 'jobtype'],
  workplace: ['workplace', 'job_location_type', 'joblocationtype', 'remote_type'],
  min: ['salary_min', 'min_salary', 'pay_min'],
  max: ['salary_max', 'max_salary', 'pay_max'],
  currency: ['salary_currency', 'currency'],
  unit: ['salary_unit', 'salary_period', 'unit'],
  skills: ['skills'],
  description: ['description', 'body', 'text'],
} as const

/** Comma-separated values with a line of names first: RFC 4180, or with semicolons or tabs. The order of columns does not matter. */
export const csv: Source = {
  isWhole: true,
  isOneDocument: true,
  asksRobots: true,
  address: webAddress,
  read: ({ text, url }) => {
    const [head, ...rows] = rowsOf(text)
    const names = (head?.cells ?? []).map((name) =>
      name
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_'),
    )
    if (!COLUMNS.title.some((name) => names.includes(name))) throw new Unreadable('Its first line names no column "title".')
    return { entries: rows.map(({ line, cells, isEnded }) => entryOf(names, { line, cells, isEnded }, url)), more: [], each: [] }
  },
}

const entryOf = (
  names: readonly string[],
  { line, cells, isEnded }: { line: number; cells: string[]; isEnded: boolean },
  feed: string,
): Entry => {
  const id = `line ${line}`
  if (!isEnded) return { id, reason: 'A quote is opened and never closed.' }
  if (cells.length > names.length) return { id, reason: `It has ${cells.length} cells, and the first line ${names.length}.` }
  return { id, posting: postingOf(Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])), feed) }
}

const postingOf = (row: Fields, feed: string): Fields => {
  const cell = (name: keyof typeof COLUMNS) => firstOf(row, ...COLUMNS[name])
  const [id, town, country] = [cell('id'), cell('town'), cell('country')]
  const dates = { posted: cell('posted'), expires: cell('expires') }
  return {
    title: cell('title'),
    identifier: id === '' ? undefined : { name: feed === '' ? cell('employer') : `csv:${feed}`, value: id },
    hiringOrganization: cell('employer'),
    url: cell('url'),
    datePosted: dateAt(dates, 'posted'),
    validThrough: dateAt(dates, 'expires'),
    employmentType: cell('type'),
    jobLocation:
      town === '' && country === ''
        ? undefined
        : { address: { addressLocality: town, addressRegion: cell('region'), addressCountry: country } },
    jobLocationType: cell('workplace') || (isRemoteAt(row, 'remote') ? 'TELECOMMUTE' : undefined),
    baseSalary: { currency: cell('currency'), value: { minValue: cell('min'), maxValue: cell('max'), unitText: cell('unit') } },
    skills: cell('skills'),
    description: cell('description'),
  }
}
