import type { CandidateId } from '#contract/ids.ts'
import type { House } from '../platform/house.ts'
import { countUnread } from './store.ts'

/** How many notes a candidate has not read. */
export const unreadNotes = ({ db }: Pick<House, 'db'>, candidateId: CandidateId): Promise<number> => countUnread(db, candidateId)
