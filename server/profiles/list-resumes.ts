import type { Resume } from '#contract/profiles.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { findResumes } from './store.ts'
import { toResume } from './view.ts'

/** The candidate's own résumés, the newest first. */
export const listResumes = async ({ db }: House, actor: CandidateActor): Promise<Resume[]> =>
  (await findResumes(db, actor.id)).map(toResume)
