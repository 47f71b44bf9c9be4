import type { Actor } from '#contract/actor.ts'
import { type Target, type TargetRequest, TITLE_MAX } from '#contract/targets.ts'
import { oneLine, storable } from '#contract/text.ts'
import { limits } from '../accounts/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { type FetchedPage, fetchPage } from './fetch-page.ts'
import { titleFrom } from './title-from.ts'
import { understandTarget } from './understand-target.ts'

type Told = Pick<Target, 'title' | 'employer' | 'description' | 'url' | 'source'>

/**
 * Reads what a candidate practises for and shows it back for editing. A link is given up after 6 s. Refuses
 * `unreachable_link`, `unreadable_link`, `not_found` and `too_many_requests`.
 */
export const previewTarget = async (house: House, actor: Actor, request: TargetRequest): Promise<Target> => {
  const told = await read(house, actor, request)
  return { ...told, ...understandTarget({ title: told.title, description: told.description }) }
}

const read = async (house: House, actor: Actor, request: TargetRequest): Promise<Told> => {
  if (actor.kind === 'candidate') await spend(house, limits.targetsPerCandidate, actor.id)
  if ('postingId' in request) throw new Refusal('not_found', 'This instance has no such posting.')
  if ('url' in request) return readLink(house, request.url)
  if ('description' in request) {
    const { description } = request
    const title = request.title ?? titleFrom(description).slice(0, TITLE_MAX)
    return { title, employer: null, description, url: null, source: 'description' }
  }
  return { title: request.title, employer: null, description: '', url: null, source: 'title' }
}

const readLink = async (house: House, link: string): Promise<Told> => {
  const { title, employer, description, source, url } = storablePage(await fetchPage(house, link))
  return { title: title || titleFrom(description).slice(0, TITLE_MAX), employer, description, url, source }
}

/** A page may hold what no database takes. */
const storablePage = (page: FetchedPage): FetchedPage => ({
  ...page,
  title: oneLine(page.title),
  employer: page.employer && oneLine(page.employer),
  description: storable(page.description),
})
