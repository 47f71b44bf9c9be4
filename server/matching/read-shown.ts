import type { CandidateId, InterviewId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { gapsOf } from './gaps.ts'
import { readHeard } from './read-heard.ts'
import { shownSkills } from './shown-skills.ts'
import type { ShownRow } from './store.ts'

export type Found = Pick<ShownRow, 'gaps' | 'skills'> & { candidateId: CandidateId }

/** What an interview shows that there is to learn, read anew; null when it is gone. */
export const readShown = async (house: House, id: InterviewId): Promise<Found | null> => {
  const read = await readHeard(house, id)
  if (!read) return null
  const { candidateId, heard, wanted } = read
  return { candidateId, gaps: gapsOf(id, heard, wanted), skills: shownSkills(heard, wanted) }
}
