import { type Target, type TargetRequest, TITLE_MAX } from '#contract/targets.ts'
import { limits } from '../accounts/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { spend } from '../platform/http/rate-limit.ts'
import type { FetchedPage } from './model.ts'
import { readLink } from './read-link.ts'
import { titleFrom } from './title-from.ts'
import { understandTarget } from './understand-target.ts'

type Told = Pick<Target, 'title' | 'employer' | 'description' | 'url' | 'source'>

/**
 * Reads what a candidate practises for and shows it back for editing. A link is given up after 6 s, or when `signal` aborts.
 * Refuses `unreachable_link`, `unreadable_link`, `not_found`, `not_available` and `too_many_requests`.
 */
export const previewTarget = async (house: House, actor: CandidateActor, request: TargetRequest, signal: AbortSignal): Promise<Target> => {
  await spend(house, limits.targetsPerCandidate, actor.id)
  const told = await read(house, actor, request, signal)
  return { ...told, ...understandTarget({ title: told.title, description: told.description }) }
}

const read = async (house: House, actor: CandidateActor, request: TargetRequest, signal: AbortSignal): Promise<Told> => {
  if ('postingId' in request) throw new Refusal('not_found', 'This instance has no such posting.')
  if ('url' in request) return fromPage(await readLink(house, actor.id, request.url, signal))
  if ('description' in request) {
    const { description } = request
    const title = request.title ?? titleFrom(description).slice(0, TITLE_MAX)
    return { title, employer: null, description, url: null, source: 'description' }
  }
  return { title: request.title, employer: null, description: '', url: null, source: 'title' }
}

const fromPage = ({ title, employer, description, source, url }: FetchedPage): Told => ({
  title: title || titleFrom(description).slice(0, TITLE_MAX),
  employer,
  description,
  url,
  source,
})
