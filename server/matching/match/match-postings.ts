import type { PostingMatch, ShownSkill } from '#contract/matching.ts'
import type { InterviewRow } from '../../interviews/index.ts'
import type { House } from '../../platform/house.ts'
import type { CandidateActor } from '../../platform/http/actor.ts'
import { findOpenings } from '../../postings/index.ts'
import { openLifts } from './lift.ts'
import { openShown, type Rankable, rankPostings, type Shown } from './rank.ts'
import { askedBy } from './readings.ts'
import { type Candidate, viewMatch } from './view-match.ts'

const MATCHES_MAX = 10
const SKILLS_MAX = 12
/** Work whose title is further from what was practised must have this share of its core skills proved. */
const NEAR = 0.25
const SHARE = 0.5

type Practised = Pick<InterviewRow, 'target' | 'seniority' | 'language'>

/** The open postings that an interview proves something for, as they are now. */
export const matchPostings = async (
  house: House,
  actor: CandidateActor,
  { target, seniority, language }: Practised,
  skills: readonly ShownSkill[],
): Promise<PostingMatch[]> => {
  const proved = skills.filter(({ strength }) => strength === 'proved').map(({ name }) => name)
  if (proved.length === 0) return []
  const openings = await findOpenings(house, actor, target.title, proved.slice(0, SKILLS_MAX))
  const candidates = (await askedBy(openings)).map(
    ({ opening, asked }): Candidate => ({
      id: opening.card.id,
      fit: opening.fit,
      skills: asked.skills,
      seniority: opening.card.seniority,
      opening,
      asked,
    }),
  )
  const shown = openShown(skills)
  const level = seniority ?? target.seniority
  const ranking = rankPostings(candidates, shown, level)
  const liftOf = openLifts(ranking, shown, level)
  return ranking
    .flatMap(({ posting }, at) => (isWithinReach(posting, shown) ? [{ posting, rank: at + 1 }] : []))
    .slice(0, MATCHES_MAX)
    .map(({ posting, rank }) => viewMatch(posting, shown, { rank, of: ranking.length, lift: liftOf(posting.id), language }))
}

/** Something was proved, and it is near in name or mostly proved: one skill in common makes no accountant a developer. */
const isWithinReach = ({ fit, skills }: Rankable, shown: Shown): boolean => {
  const isProved = ({ skill }: Rankable['skills'][number]) => shown.get(skill)?.strength === 'proved'
  const core = skills.filter(({ weight }) => weight === 'core')
  const met = core.filter(isProved).length
  return skills.some(isProved) && (fit >= NEAR || (met > 0 && met >= SHARE * core.length))
}
