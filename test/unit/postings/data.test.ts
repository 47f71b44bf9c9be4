import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'

const room = new URL('../../../server/postings/', import.meta.url)
const jsonAt = (path: string): unknown => JSON.parse(readFileSync(new URL(path, room), 'utf8'))
const twice = <T>(all: T[]) => {
  const seen = new Set<T>()
  return [...new Set(all.filter((one) => seen.size === seen.add(one).size))]
}

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
const isCountry = (code: string) => /^[A-Z]{2}$/.test(code) && regions.of(code) !== undefined
const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at))
const countryNames = new Set(letters.flatMap((first) => letters.map((second) => regions.of(first + second))))
const currencies = new Set(Intl.supportedValuesOf('currency'))

const Term = z.string().regex(/^\p{Ll}[\p{Ll}\d '&+#./-]*$|^\d[\p{Ll}\d .]+$|^\.net \p{Ll}+$/u, 'lower case')
const SynonymGroup = z.strictObject({ terms: z.array(Term).min(2), broader: z.array(Term).min(1).optional() })

const Name = z.string().trim().min(2)
const Country = z.strictObject({ '@type': z.literal('Country'), name: z.string().refine((name) => countryNames.has(name)) })
const EmploymentType = z.enum(['FULL_TIME', 'PART_TIME', 'CONTRACTOR', 'TEMPORARY', 'INTERN', 'PER_DIEM', 'OTHER'])
const Address = z.strictObject({
  '@type': z.literal('PostalAddress'),
  addressLocality: Name,
  addressRegion: Name.optional(),
  addressCountry: z.string().refine(isCountry),
})
const Pay = z.strictObject({
  '@type': z.literal('MonetaryAmount'),
  currency: z.string().refine((currency) => currencies.has(currency)),
  value: z
    .strictObject({
      '@type': z.literal('QuantitativeValue'),
      minValue: z.number().positive(),
      maxValue: z.number().positive(),
      unitText: z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR']),
    })
    .refine(({ minValue, maxValue }) => minValue <= maxValue && maxValue <= minValue * 3),
})
const SamplePosting = z.strictObject({
  '@type': z.literal('JobPosting'),
  identifier: z.strictObject({ '@type': z.literal('PropertyValue'), name: Name, value: z.string().regex(/^sample-\d{4}$/) }),
  title: Name,
  description: z.string().regex(/^(<p>[^<]+<\/p>|<ul>(<li>[^<]+<\/li>)+<\/ul>)+$/),
  datePosted: z.string().regex(/^P(\d|[1-3]\d|4[0-5])D$/),
  employmentType: z.union([EmploymentType, z.array(EmploymentType).min(2)]),
  hiringOrganization: z.strictObject({
    '@type': z.literal('Organization'),
    name: Name,
    sameAs: z.string().regex(/^https:\/\/[a-z\d-]+\.example$/),
  }),
  jobLocation: z.strictObject({ '@type': z.literal('Place'), address: Address }).optional(),
  jobLocationType: z.enum(['TELECOMMUTE', 'HYBRID']).optional(),
  applicantLocationRequirements: z.union([Country, z.array(Country).min(2)]).optional(),
  baseSalary: Pay.optional(),
  skills: z.string().regex(/^[^,]+(, [^,]+)+$/),
  experienceRequirements: Name.optional(),
  industry: Name.optional(),
  experienceLevel: z.enum(['junior', 'mid', 'senior', 'lead']),
})
type SamplePosting = z.infer<typeof SamplePosting>

const groups = z.array(SynonymGroup).parse(jsonAt('synonyms.json'))
const fields = readdirSync(new URL('samples', room))
const postings = fields.flatMap((field) => z.array(SamplePosting).parse(jsonAt(`samples/${field}`)))
const offenders = (isWrong: (posting: SamplePosting) => boolean) => postings.filter(isWrong).map(({ identifier }) => identifier.value)

const WORDS_MIN = 60
const WORDS_MAX = 220
const SENTENCE_WORDS = 5
const paragraphs = ({ description }: SamplePosting) => description.split(/<[^>]+>/).filter((text) => text.trim() !== '')
const words = (text: string) => text.toLowerCase().match(/[\p{L}\d]+(?:['’.,][\p{L}\d]+)*/gu) ?? []
const sentences = (posting: SamplePosting) =>
  new Set(
    paragraphs(posting)
      .flatMap((text) => text.split(/(?<=[.!?:;])\s+/))
      .map(words)
      .filter(({ length }) => length > SENTENCE_WORDS)
      .map((said) => said.join(' ')),
  )

/** Short forms that stand for several titles, and titles that two trades share. */
const AMBIGUOUS = ['administrative officer', 'cmo', 'md', 'pa', 'pm', 'pt', 'qa', 'transmission engineer']

test('a title has many names: five thousand of them are known', () => {
  expect(groups.flatMap(({ terms }) => terms).length).toBeGreaterThanOrEqual(5_000)
})

test('no group of names says a name twice, nor calls a name broader than itself', () => {
  expect(groups.filter(({ terms, broader = [] }) => twice([...terms, ...broader]).length > 0)).toEqual([])
})

test('a name stands in one group, unless it is truly ambiguous', () => {
  expect(twice(groups.flatMap(({ terms }) => terms)).toSorted()).toEqual(AMBIGUOUS)
})

test('a broader name is a known name', () => {
  const known = new Set(groups.flatMap(({ terms }) => terms))
  expect(groups.flatMap(({ broader = [] }) => broader).filter((term) => !known.has(term))).toEqual([])
})

test('there are five hundred sample postings from more than twenty-five fields, all parts of the world and all levels', () => {
  expect(postings.length).toBeGreaterThanOrEqual(500)
  expect(fields.length).toBeGreaterThanOrEqual(25)
  expect(new Set(postings.map(({ jobLocation }) => jobLocation?.address.addressCountry)).size).toBeGreaterThanOrEqual(50)
  expect(new Set(postings.map((posting) => posting.experienceLevel)).size).toBe(4)
})

test('a sample posting has an identifier of its own, which names its employer', () => {
  expect(twice(postings.map(({ identifier }) => identifier.value))).toEqual([])
  expect(offenders(({ identifier, hiringOrganization }) => identifier.name !== hiringOrganization.name)).toEqual([])
})

test('an employer of a sample posting has one invented domain, and no two share one', () => {
  const sites = new Map(postings.map(({ hiringOrganization: { name, sameAs } }) => [name, sameAs]))
  expect(offenders(({ hiringOrganization: { name, sameAs } }) => sites.get(name) !== sameAs)).toEqual([])
  expect(twice([...sites.values()])).toEqual([])
})

test('a sample posting is as long as postings are', () => {
  const length = (posting: SamplePosting) => paragraphs(posting).join(' ').split(/\s+/).length
  expect(offenders((posting) => length(posting) < WORDS_MIN || length(posting) > WORDS_MAX)).toEqual([])
})

test('no two sample postings share a sentence of more than five words', () => {
  expect(twice(postings.flatMap((posting) => [...sentences(posting)]))).toEqual([])
})

test('a remote posting says from where one may work, and every other one says where the work is', () => {
  const isRemote = (posting: SamplePosting) => posting.jobLocationType === 'TELECOMMUTE'
  expect(offenders((posting) => isRemote(posting) && posting.applicantLocationRequirements === undefined)).toEqual([])
  expect(offenders((posting) => !isRemote(posting) && posting.jobLocation === undefined)).toEqual([])
})

test('some sample postings name their pay, and some do not', () => {
  const share = postings.filter(({ baseSalary }) => baseSalary).length / postings.length
  expect(share).toBeGreaterThan(0.6)
  expect(share).toBeLessThan(0.9)
})
