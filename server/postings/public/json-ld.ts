import type { EmploymentType, Pay, Posting } from '#contract/postings.ts'
import { descriptionHtml } from './description-html.ts'

const TYPES: Record<EmploymentType, string> = {
  full_time: 'FULL_TIME',
  part_time: 'PART_TIME',
  contract: 'CONTRACTOR',
  temporary: 'TEMPORARY',
  internship: 'INTERN',
  volunteer: 'VOLUNTEER',
  per_diem: 'PER_DIEM',
  other: 'OTHER',
}

/**
 * A posting as schema.org's JobPosting, with what search engines require and recommend. Null when it would claim what is not so
 * (a sample, a closed one) or lacks what they require: an employer, a text, and a place or the country from which one may apply.
 */
export const jsonLd = (posting: Posting, url: string): Record<string, unknown> | null => {
  const { employer, description, identifier, closesAt, pay, types, skills } = posting
  const where = whereOf(posting)
  if (posting.isSample || posting.state === 'closed' || where === null || employer.name === null || description === '') return null
  return {
    '@context': 'https://schema.org/',
    '@type': 'JobPosting',
    title: posting.title,
    description: descriptionHtml(description),
    datePosted: dateOf(posting.postedAt),
    ...(closesAt !== null && { validThrough: new Date(closesAt).toISOString() }),
    hiringOrganization: { '@type': 'Organization', name: employer.name },
    ...where,
    ...(identifier !== null && { identifier: { '@type': 'PropertyValue', name: employer.name, value: identifier } }),
    ...(types.length > 0 && { employmentType: types.map((type) => TYPES[type]) }),
    ...(pay !== null && salaryOf(pay)),
    ...(skills.length > 0 && { skills: skills.join(', ') }),
    directApply: false,
    url,
  }
}

/** Written so that nothing in it can end the element it stands in. */
export const asScript = (value: Record<string, unknown>): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const whereOf = ({ place, country, workplace }: Posting): Record<string, unknown> | null => {
  const remote = workplace === 'remote' && country !== null
  const area = remote && { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { '@type': 'Country', name: country } }
  const address = addressOf(place, country)
  if (!remote && address === null) return null
  return { ...area, ...(address && { jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', ...address } } }) }
}

/** A place is shown as town, region, country. One that is the country alone says where to apply from, not where to work. */
const addressOf = (place: string | null, country: string | null): Record<string, string> | null => {
  if (place === null || country === null || place === country) return null
  const parts = place.split(', ')
  const [town = place, ...regions] = parts.at(-1) === country ? parts.slice(0, -1) : parts
  return { addressLocality: town, ...(regions.length > 0 && { addressRegion: regions.join(', ') }), addressCountry: country }
}

const salaryOf = ({ currency, stated: { min, max, unit } }: Pay) => {
  const amounts =
    min !== null && min === max ? { value: min } : { ...(min !== null && { minValue: min }), ...(max !== null && { maxValue: max }) }
  if ((min === null && max === null) || !/^[A-Z]{3}$/.test(currency)) return {}
  const value = { '@type': 'QuantitativeValue', ...amounts, unitText: unit.toUpperCase() }
  return { baseSalary: { '@type': 'MonetaryAmount', currency, value } }
}

const dateOf = (at: number): string => new Date(at).toISOString().slice(0, 10)
