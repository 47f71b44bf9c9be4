import type { SavedPosting } from '#contract/postings.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { listSaved as findSaved } from './store.ts'
import { toCard } from './view.ts'

/** What the candidate saved, the newest first; closed postings stay, as closed. */
export const listSaved = async ({ db, clock }: House, actor: CandidateActor): Promise<SavedPosting[]> =>
  (await findSaved(db, actor.id)).map(({ savedAt, posting }) => ({
    savedAt,
    posting: toCard(posting, { now: clock.now(), isSaved: true }),
  }))
