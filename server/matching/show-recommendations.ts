import type { Actor } from '#contract/actor.ts'
import type { InterviewId } from '#contract/ids.ts'
import type { Recommendations } from '#contract/matching.ts'
import { findInterview } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { advise } from './advise.ts'
import { findShown, listMarks } from './store.ts'

/** What an interview says to learn next; `waiting` until its scorecard has settled. */
export const showRecommendations = async (house: House, actor: Actor, id: InterviewId): Promise<Recommendations> => {
  const own = await findInterview(house, actor, id)
  const [shown, marks] = await Promise.all([findShown(house.db, own.id), listMarks(house.db, own.candidateId)])
  if (!shown) return { interviewId: own.id, status: 'waiting', courses: [], skills: [], postings: [] }
  return { interviewId: own.id, status: 'ready', courses: advise(shown.gaps, own, marks), skills: shown.skills, postings: [] }
}
