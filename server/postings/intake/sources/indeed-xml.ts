import { dateAt, isRemoteAt, webAddress } from './fields.ts'
import { type Entry, type Fields, type Source, Unreadable } from './source.ts'
import { firstOf, xmlItems } from './xml.ts'

/**
 * The XML that job boards take, as Indeed documents it: https://docs.indeed.com/indeed-apply/xml-feed
 * A `source` with a `job` for everything that is open; names are unique by `referencenumber`.
 */
export const indeedXml: Source = {
  isWhole: true,
  isOneDocument: true,
  asksRobots: true,
  address: webAddress,
  read: ({ text, url }) => {
    const items = xmlItems(text, ['job'])
    if (items.length === 0 && !/<source[\s>/]/i.test(text)) throw new Unreadable('It is no XML with a source of jobs.')
    return {
      entries: items.map((item, index): Entry => {
        if ('broken' in item) return { id: `entry ${index}`, reason: item.broken }
        return {
          id: firstOf(item.fields, 'referencenumber', 'requisitionid', 'url') || `entry ${index}`,
          posting: postingOf(item.fields, url),
        }
      }),
      more: [],
      each: [],
    }
  },
}

const postingOf = (job: Fields, feed: string): Fields => {
  const reference = firstOf(job, 'referencenumber', 'requisitionid')
  const town = firstOf(job, 'city')
  const country = firstOf(job, 'country')
  const address = { addressLocality: town, addressRegion: firstOf(job, 'state'), addressCountry: country }
  return {
    title: firstOf(job, 'title'),
    identifier: reference === '' ? undefined : { name: `xml:${feed}`, value: reference },
    hiringOrganization: firstOf(job, 'company', 'sourcename'),
    url: firstOf(job, 'url'),
    datePosted: dateAt(job, 'date'),
    validThrough: dateAt(job, 'expirationdate'),
    employmentType: firstOf(job, 'jobtype'),
    jobLocation: town === '' && country === '' ? undefined : { address },
    jobLocationType: remoteOf(job),
    baseSalary: salaryOf(firstOf(job, 'salary').slice(0, SALARY_MAX)),
    description: firstOf(job, 'description'),
  }
}

/** `remotetype` is "Fully remote", "Hybrid remote" or "COVID-19". */
const remoteOf = (job: Fields): string | undefined => {
  const kind = firstOf(job, 'remotetype')
  if (/hybrid/i.test(kind)) return 'hybrid'
  return /remote/i.test(kind) || isRemoteAt(job, 'remote') ? 'TELECOMMUTE' : undefined
}

const SALARY_MAX = 200
const SIGNS: readonly [RegExp, string][] = [
  [/£/, 'GBP'],
  [/€/, 'EUR'],
  [/\bA\$|\bAU\$/, 'AUD'],
  [/\bC\$|\bCA\$/, 'CAD'],
  [/\$/, 'USD'],
]

/** "$70K – $90K per year": a currency, one or two amounts, and a unit; without a currency nothing is said. */
export const salaryOf = (text: string): Fields | undefined => {
  const currency =
    /\b(USD|EUR|GBP|CAD|AUD|NZD|CHF|SEK|NOK|DKK|PLN|INR|SGD|JPY|ZAR)\b/.exec(text)?.[1] ?? SIGNS.find(([sign]) => sign.test(text))?.[1]
  if (currency === undefined) return undefined
  const unitText = /\b(hour|day|week|month|year|annum)(?:ly)?\b/i.exec(text)?.[1]?.replace(/annum/i, 'year')
  const value = text.replace(/(\d+(?:\.\d+)?)\s*k\b/gi, (_, amount: string) => String(Math.round(Number(amount) * 1_000)))
  return { currency, value: { value, unitText } }
}
