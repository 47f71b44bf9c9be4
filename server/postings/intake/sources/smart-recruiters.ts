import { boardName, dateAt, entriesOf, fieldsAt, listIn, parsed, textAt } from './fields.ts'
import { type Fields, isFields, type Page, type Source, Unreadable } from './source.ts'

const PAGE = 100

/**
 * SmartRecruiters Posting API: https://dev.smartrecruiters.com/customer-api/posting-api/endpoints/postings/
 * `/postings` lists what is active in pages of at most 100 without its text; `/postings/{id}` has the text, in `jobAd.sections`.
 */
export const smartRecruiters: Source = {
  isWhole: true,
  isOneDocument: false,
  asksRobots: false,
  address: (name) => {
    const company = boardName(name)
    return company && `https://api.smartrecruiters.com/v1/companies/${company}/postings?limit=${PAGE}&offset=0`
  },
  read: ({ url, text }, name) => {
    const answer = parsed(text)
    if (!isFields(answer)) throw new Unreadable('It has no list of content.')
    return isFields(answer.jobAd)
      ? { entries: entriesOf([answer], nameOf, (job) => postingOf(job, name)), more: [], each: [] }
      : listed(answer, url)
  },
}

const nameOf = (job: Fields): string => textAt(job, 'id')

const listed = (answer: Fields, url: string): Page => {
  const list = listIn(answer, 'content')
  const base = URL.canParse(url) ? new URL(url) : null
  const ids = list.map((job) => (isFields(job) ? boardName(nameOf(job)) : null))
  const entries = ids.flatMap((id, index) => (id === null ? [{ id: `entry ${index}`, reason: 'It has no id.' }] : []))
  const details = ids.flatMap((id) => (id === null || !base ? [] : [`${base.origin}${base.pathname}/${id}`]))
  const read = Number(answer.offset ?? 0) + list.length
  const isLast = !base || list.length === 0 || !(read < Number(answer.totalFound))
  return { entries, more: isLast ? [] : [nextOf(base, read)], each: details }
}

const nextOf = (base: URL, offset: number): string => {
  const next = new URL(base)
  next.searchParams.set('offset', String(offset))
  return next.href
}

const SECTIONS = ['jobDescription', 'qualifications', 'additionalInformation', 'companyDescription'] as const

const postingOf = (job: Fields, company: string): Fields | string => {
  const id = nameOf(job)
  if (id === '') return 'It has no id.'
  if (job.active === false) return 'It is not active any more.'
  const location = fieldsAt(job, 'location')
  const sections = fieldsAt(fieldsAt(job, 'jobAd'), 'sections')
  const parts = SECTIONS.map((name) => fieldsAt(sections, name)).filter((section) => textAt(section, 'text') !== '')
  return {
    title: job.name,
    identifier: { name: `smartrecruiters:${company}`, value: id },
    hiringOrganization: textAt(fieldsAt(job, 'company'), 'name') || company,
    url: textAt(job, 'postingUrl') || `https://jobs.smartrecruiters.com/${encodeURIComponent(company)}/${encodeURIComponent(id)}`,
    datePosted: dateAt(job, 'releasedDate'),
    employmentType: fieldsAt(job, 'typeOfEmployment').label,
    jobLocation: {
      address: { addressLocality: location.city, addressRegion: location.region, addressCountry: location.country },
      geo: { latitude: location.latitude, longitude: location.longitude },
    },
    jobLocationType: location.remote === true ? 'TELECOMMUTE' : location.hybrid === true ? 'hybrid' : undefined,
    description: parts.map((section) => `<h3>${textAt(section, 'title')}</h3>${textAt(section, 'text')}`).join('\n'),
  }
}
