import type { ResumeId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { noSuchResume } from './read-resume.ts'
import { dropResume } from './store.ts'

export const deleteResume = async ({ db }: House, actor: CandidateActor, id: ResumeId): Promise<void> => {
  if (!(await dropResume(db, actor.id, id))) throw noSuchResume()
}
