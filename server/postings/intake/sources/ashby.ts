import { boardName, dateAt, employerFrom, entriesOf, fieldsAt, listIn, parsed, textAt } from './fields.ts'
import { type Entry, type Fields, isFields, type Source } from './source.ts'

/**
 * Ashby Job Postings API with `includeCompensation=true`: https://developers.ashbyhq.com/docs/public-job-posting-api
 * All published jobs in one answer; those with `isListed: false` are meant for whoever has their link, and are passed over.
 */
export const ashby: Source = {
  isWhole: true,
  isOneDocument: true,
  asksRobots: false,
  address: (name) => {
    const board = boardName(name)
    return board && `https://api.ashbyhq.com/posting-api/job-board/${board}?includeCompensation=true`
  },
  read: ({ text }, name) => ({ entries: entriesIn(listIn(parsed(text), 'jobs'), name), more: [], each: [] }),
}

const entriesIn = (jobs: readonly unknown[], board: string): Entry[] =>
  entriesOf(
    jobs.filter((job) => !isFields(job) || job.isListed !== false),
    nameOf,
    (job) => postingOf(job, board),
  )

/** The documented example names a job by its address only; most answers have an `id` too. */
const nameOf = (job: Fields): string => textAt(job, 'id') || textAt(job, 'jobUrl')

const postingOf = (job: Fields, board: string): Fields | string => {
  const id = nameOf(job)
  if (id === '') return 'It has neither an id nor an address.'
  const address = fieldsAt(fieldsAt(job, 'address'), 'postalAddress')
  const location = textAt(job, 'location')
  return {
    title: job.title,
    identifier: { name: `ashby:${board}`, value: id },
    hiringOrganization: employerFrom(board),
    url: job.jobUrl,
    datePosted: dateAt(job, 'publishedAt'),
    employmentType: job.employmentType,
    jobLocation: textAt(address, 'addressLocality') !== '' ? { address } : location === '' ? undefined : { address: location },
    jobLocationType: textAt(job, 'workplaceType') || (job.isRemote === true ? 'TELECOMMUTE' : undefined),
    baseSalary: salaryOf(job),
    description: textAt(job, 'descriptionHtml') || textAt(job, 'descriptionPlain'),
  }
}

/** The first salary of the first tier; shares and bonuses are no pay that can be compared. Intervals are "1 YEAR", "1 HOUR". */
const salaryOf = (job: Fields): Fields | undefined => {
  const tiers = fieldsAt(job, 'compensation').compensationTiers
  const components = (Array.isArray(tiers) ? tiers : []).filter(isFields).flatMap((tier) => [tier.components].flat())
  const salary = components.filter(isFields).find((component) => component.compensationType === 'Salary')
  if (!salary) return undefined
  const unitText = /^1 (HOUR|DAY|WEEK|MONTH|YEAR)$/.exec(textAt(salary, 'interval'))?.[1]
  return { currency: salary.currencyCode, value: { minValue: salary.minValue, maxValue: salary.maxValue, unitText } }
}
