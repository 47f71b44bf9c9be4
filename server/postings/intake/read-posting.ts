import { createHash } from 'node:crypto'
import { z } from 'zod'
import { oneLine, storable } from '#contract/text.ts'
import { htmlText } from '../../platform/web/html-text.ts'
import type { PostingRow, PublishedHere } from '../store.ts'
import { levelOf, seniorityOf, typesOf, workplaceOf } from './levels.ts'
import { readPay } from './pay.ts'
import { readArea, readPlace } from './place.ts'

const TITLE_MAX = 300
const DESCRIPTION_MAX = 60_000
const NAME_MAX = 200
const LINK_MAX = 2_000
const SKILLS_MAX = 30
const SKILL_MAX = 80
const DAY = 24 * 3_600_000
/** A date before it is a slip of the pen. */
const EARLIEST = Date.UTC(2000, 0, 1)

/** The one field without which there is no posting; everything else is read as far as it makes sense. */
const JobPosting = z.looseObject({
  '@type': z
    .union([z.string(), z.array(z.string())])
    .refine((type) => [type].flat().some((name) => /(^|[/:#])JobPosting$/.test(name)), { error: 'Its @type is not JobPosting.' })
    .optional(),
  title: z.string({ error: 'It has no title.' }),
})

type Kept = Omit<PostingRow, 'id' | 'row' | 'firstSeenAt' | 'lastSeenAt' | 'changedAt' | 'isSample' | PublishedHere>
export type ReadPosting = { posting: Kept } | { reason: string }

/** A schema.org JobPosting as it is kept, or why it cannot be. `now` is when it was seen. */
export const readPosting = (value: unknown, now: number): ReadPosting => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { reason: 'It is not an object.' }
  const parsed = JobPosting.safeParse(value)
  if (!parsed.success) return { reason: parsed.error.issues[0]?.message ?? 'It is no JobPosting.' }
  const title = line(parsed.data.title)
  if (title === '') return { reason: 'Its title is empty.' }
  if (title.length > TITLE_MAX) return { reason: `Its title is longer than ${TITLE_MAX} characters.` }
  const content = readContent(parsed.data, title, now)
  const hash = digest(JSON.stringify({ ...content, postedAt: null }))
  return { posting: { ...content, key: keyOf(content, parsed.data), hash } }
}

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

const readContent = (fields: Fields, title: string, now: number): Omit<Kept, 'key' | 'hash'> => {
  const description = safeText(fields.description).slice(0, DESCRIPTION_MAX)
  const where = fields.jobLocation ? readPlace(fields.jobLocation) : readArea(fields.applicantLocationRequirements)
  const organisation = [fields.hiringOrganization].flat()[0]
  const employer = line(isFields(organisation) ? organisation.name : organisation).slice(0, NAME_MAX)
  const posted = whenOf(fields.datePosted, now, 'past')
  return {
    title,
    employer: employer === '' ? null : employer,
    ...where,
    workplace: workplaceOf(fields.jobLocationType, title, description, where.place !== null),
    types: typesOf(fields.employmentType),
    seniority: seniorityOf(title) ?? levelOf(fields.experienceLevel),
    pay: readPay(fields.baseSalary ?? fields.estimatedSalary, fields.salaryCurrency),
    skills: skillsOf(fields.skills),
    identifier: identifierOf(fields.identifier),
    url: linkOf(fields.url) ?? linkOf(fields['@id']),
    postedAt: posted !== null && posted >= EARLIEST ? Math.min(posted, now) : now,
    closesAt: whenOf(fields.validThrough, now, 'future'),
    description,
  }
}

const safeText = (value: unknown): string => (typeof value === 'string' ? storable(htmlText(value)) : '')
const line = (value: unknown): string => (typeof value === 'string' ? oneLine(/[<&]/.test(value) ? htmlText(value) : value).trim() : '')

const identifierOf = (value: unknown): string | null => {
  const [first] = [value].flat()
  const named = isFields(first) ? (first.value ?? first['@id'] ?? first.name) : first
  const text = typeof named === 'number' ? String(named) : line(named)
  return text === '' ? null : text.slice(0, NAME_MAX)
}

const linkOf = (value: unknown): string | null => {
  const text = line(value)
  return text.length <= LINK_MAX && /^https?:\/\/\S+$/.test(text) && URL.canParse(text) ? text : null
}

const skillsOf = (value: unknown): string[] => {
  const named = [value].flat().flatMap((one) => {
    const text = line(isFields(one) ? one.name : one)
    return text.includes(',') ? text.split(',') : text.split(/[;•|]/)
  })
  const clean = named.map((name) => name.trim()).filter((name) => name !== '' && name.length <= SKILL_MAX)
  return [...new Map(clean.map((name) => [name.toLowerCase(), name])).values()].slice(0, SKILLS_MAX)
}

/** A date, a time, or a number of days before or after now ("P3D"). A day ends at midnight UTC. */
const whenOf = (value: unknown, now: number, side: 'past' | 'future'): number | null => {
  const text = line(value)
  const days = /^P(\d{1,4})D$/.exec(text)?.[1]
  if (days !== undefined) return side === 'past' ? now - Number(days) * DAY : now + Number(days) * DAY
  if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return null
  const time = Date.parse(text)
  if (Number.isNaN(time)) return null
  return side === 'future' && text.length === 10 ? time + DAY : time
}

/** The same posting another time: by the name its source gave it, by its link, or else by all it says. */
const keyOf = ({ identifier, url, ...content }: Omit<Kept, 'key' | 'hash'>, fields: Fields): string => {
  const [given] = [fields.identifier].flat()
  const scope = isFields(given) ? line(given.name ?? given.propertyID) : ''
  if (identifier !== null) return `name:${digest(JSON.stringify([scope || content.employer, identifier]))}`
  if (url !== null) return `link:${digest(url)}`
  return `text:${digest(JSON.stringify([content.title, content.employer, content.place, content.description]))}`
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url')
