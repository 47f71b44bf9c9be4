import { boardName, dateAt, employerFrom, entriesOf, fieldsAt, listIn, parsed, placedAt, textAt } from './fields.ts'
import type { Fields, Source } from './source.ts'

/**
 * Greenhouse Job Board API, "List jobs" with `content=true`: https://developers.greenhouse.io/job-board.html#list-jobs
 * All jobs in one answer; `content` is HTML that was escaped once more. A closed job is no longer listed.
 */
export const greenhouse: Source = {
  isWhole: true,
  isOneDocument: true,
  asksRobots: false,
  address: (name) => {
    const board = boardName(name)
    return board && `https://boards-api.greenhouse.io/v1/boards/${board}/jobs?content=true`
  },
  read: ({ text }, name) => ({
    entries: entriesOf(
      listIn(parsed(text), 'jobs'),
      (job) => textAt(job, 'id'),
      (job) => postingOf(job, name),
    ),
    more: [],
    each: [],
  }),
}

const postingOf = (job: Fields, board: string): Fields | string => {
  const id = textAt(job, 'id')
  if (id === '') return 'It has no id.'
  const { town, isRemote } = placedAt(textAt(fieldsAt(job, 'location'), 'name'))
  return {
    title: job.title,
    identifier: { name: `greenhouse:${board}`, value: id },
    hiringOrganization: textAt(job, 'company_name') || employerFrom(board),
    url: job.absolute_url,
    datePosted: dateAt(job, 'first_published') ?? dateAt(job, 'updated_at'),
    validThrough: dateAt(job, 'application_deadline'),
    jobLocation: town === '' ? undefined : { address: town },
    jobLocationType: isRemote ? 'TELECOMMUTE' : undefined,
    description: job.content,
  }
}
