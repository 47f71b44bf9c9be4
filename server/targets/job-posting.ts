import { htmlText } from '../platform/web/html-text.ts'

/** What a schema.org JobPosting says, as text. */
export type JobPosting = { title: string; employer: string | null; description: string }

const VALUES_MAX = 20_000
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
    const posting = postingsIn(parseLoosely(source))
      .map(readPosting)
      .find(({ description }) => description !== '')
    if (posting) return posting
  }
  return null
}

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const postingsIn = (value: unknown): Fields[] => {
  const found: Fields[] = []
  const open: unknown[] = [value]
  for (let seen = 0; open.length > 0 && seen < VALUES_MAX; seen += 1) {
    const next = open.pop()
    if (isFields(next) && [next['@type']].flat().some((type) => typeof type === 'string' && TYPE.test(type))) found.push(next)
    else if (Array.isArray(next) || isFields(next)) open.push(...Object.values(next).reverse())
  }
  return found
}

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

/** Line breaks inside strings are the usual fault of hand-made JSON-LD. */
const parseLoosely = (source: string): unknown => {
  const bare = source.replace(/^\s*(<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '')
  return parseJson(bare) ?? parseJson(bare.replace(/\s+/g, ' '))
}

export const parseJson = (source: string): unknown => {
  try {
    return JSON.parse(source)
  } catch {
    return null
  }
}
