import { DESCRIPTION_MAX, type Target, type TargetRequest, TITLE_MAX } from '#contract/targets.ts'
import { limits } from '../accounts/index.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { type PostingTarget, readPostingTarget } from '../postings/index.ts'
import type { FetchedPage } from './model.ts'
import { readLink } from './read-link.ts'
import { titleFrom } from './title-from.ts'
import { SKILLS_MAX, understandTarget } from './understand-target.ts'

type Told = Pick<Target, 'title' | 'employer' | 'description' | 'url' | 'source'> & { skills?: string[] }

/**
 * Reads what a candidate practises for and shows it back for editing. A link is given up after 6 s, or when `signal` aborts.
 * Refuses `unreachable_link`, `unreadable_link`, `not_found`, `not_available` and `too_many_requests`.
 */
export const previewTarget = async (house: House, actor: CandidateActor, request: TargetRequest, signal: AbortSignal): Promise<Target> => {
  await spend(house, limits.targetsPerCandidate, actor.id)
  const told = await read(house, actor, request, signal)
  const understood = understandTarget({ title: told.title, description: told.description })
  return { ...told, ...understood, skills: joined(told.skills ?? [], understood.skills) }
}

/** What a posting names as skills comes before what is read from its text. */
const joined = (named: readonly string[], found: readonly string[]): string[] => {
  const bySpelling = new Map([...found, ...named].map((skill) => [skill.toLowerCase(), skill]))
  return [...new Set([...named, ...found].map((skill) => bySpelling.get(skill.toLowerCase()) ?? skill))].slice(0, SKILLS_MAX)
}

const read = async (house: House, actor: CandidateActor, request: TargetRequest, signal: AbortSignal): Promise<Told> => {
  if ('postingId' in request) return fromPosting(await readPostingTarget(house, request.postingId))
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

const fromPosting = ({ title, employer, description, url, skills }: PostingTarget): Told => ({
  title: title.slice(0, TITLE_MAX),
  employer,
  description: description.trim().slice(0, DESCRIPTION_MAX),
  url,
  source: 'posting',
  skills,
})
