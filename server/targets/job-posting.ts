import { htmlText } from '../platform/web/html-text.ts'
import { typedIn } from '../platform/web/linked-data.ts'

/** What a schema.org JobPosting says, as text. */
export type JobPosting = { title: string; employer: string | null; description: string }

const TYPE = /(^|[/:#])JobPosting$/
/** Parts that some sites keep out of the description, with the headings they get here. */
const SECTIONS = {
  responsibilities: 'Responsibilities',
  qualifications: 'Requirements',
  experienceRequirements: 'Experience',
  educationRequirements: 'Education',
  skills: 'Skills',
} as const

/** The first JobPosting with a description in any of these JSON texts: in arrays, graphs and lists; broken JSON is passed over. */
export const findJobPosting = (sources: Iterable<string>): JobPosting | null => {
  for (const source of sources) {
    const posting = typedIn(source, TYPE)
      .map(readPosting)
      .find(({ description }) => description !== '')
    if (posting) return posting
  }
  return null
}

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const readPosting = (fields: Fields): JobPosting => {
  const description = textOf(fields.description)
  const more = Object.entries(SECTIONS).flatMap(([key, heading]) => {
    const text = textOf(fields[key])
    return text === '' || description.includes(text) ? [] : [`${heading}\n${text}`]
  })
  const organisation = fields.hiringOrganization
  const employer = textOf(isFields(organisation) ? organisation.name : organisation)
  return {
    title: textOf(fields.title).replace(/\s+/g, ' '),
    employer: employer || null,
    description: [description, ...more].join('\n\n').trim(),
  }
}

const textOf = (value: unknown): string => {
  if (typeof value === 'string') return htmlText(value)
  if (Array.isArray(value))
    return value
      .map(textOf)
      .filter((text) => text !== '')
      .join('\n')
  return isFields(value) ? textOf(value.description ?? value.name ?? '') : ''
}
