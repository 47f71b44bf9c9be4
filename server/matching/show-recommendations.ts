import type { InterviewId } from '#contract/ids.ts'
import type { Recommendations } from '#contract/matching.ts'
import { findInterview } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { advise } from './advise.ts'
import { matchPostings } from './match/match-postings.ts'
import { findShown, isOnFor, listMarks } from './store.ts'

/** What an interview says to learn next and which postings it proves something for; `waiting` until its scorecard has settled, `off` while the candidate wants none. */
export const showRecommendations = async (house: House, actor: CandidateActor, id: InterviewId): Promise<Recommendations> => {
  const own = await findInterview(house, actor, id)
  const [isOn, shown, marks] = await Promise.all([
    isOnFor(house.db, own.candidateId),
    findShown(house.db, own.id),
    listMarks(house.db, own.candidateId),
  ])
  if (!shown || !isOn) return { interviewId: own.id, status: isOn ? 'waiting' : 'off', courses: [], skills: [], postings: [] }
  const postings = await matchPostings(house, actor, own, shown.skills)
  return { interviewId: own.id, status: 'ready', courses: advise(shown.gaps, own, marks), skills: shown.skills, postings }
}
