import { boardName, dateAt, employerFrom, entriesOf, isRemoteAt, listIn, parsed, textAt } from './fields.ts'
import { type Fields, isFields, type Source } from './source.ts'

/**
 * Workable's public account, which its job widget reads: https://workable.readme.io/reference/jobs-1
 * All published jobs in one answer, with their text where `details=true`. `state` is a region here, not whether a job is open.
 */
export const workable: Source = {
  isWhole: true,
  isOneDocument: true,
  asksRobots: false,
  address: (name) => {
    const account = boardName(name)
    return account && `https://apply.workable.com/api/v1/widget/accounts/${account}?details=true`
  },
  read: ({ text }, name) => {
    const answer = parsed(text)
    const employer = (isFields(answer) && textAt(answer, 'name')) || employerFrom(name)
    return { entries: entriesOf(listIn(answer, 'jobs'), nameOf, (job) => postingOf(job, name, employer)), more: [], each: [] }
  },
}

const nameOf = (job: Fields): string => textAt(job, 'shortcode')

const postingOf = (job: Fields, account: string, employer: string): Fields | string => {
  const id = nameOf(job)
  if (id === '') return 'It has no shortcode.'
  const town = textAt(job, 'city')
  const country = textAt(job, 'country')
  const address = { addressLocality: town || undefined, addressRegion: job.state, addressCountry: country }
  return {
    title: job.title,
    identifier: { name: `workable:${account}`, value: id },
    hiringOrganization: employer,
    url: textAt(job, 'url') || textAt(job, 'shortlink'),
    datePosted: dateAt(job, 'published_on') ?? dateAt(job, 'created_at'),
    employmentType: job.employment_type,
    jobLocation: town === '' && country === '' ? undefined : { address },
    jobLocationType: isRemoteAt(job, 'telecommuting') ? 'TELECOMMUTE' : undefined,
    description:
      textAt(job, 'full_description') || [textAt(job, 'description'), textAt(job, 'requirements'), textAt(job, 'benefits')].join('\n'),
  }
}
