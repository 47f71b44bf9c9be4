import { eq } from 'drizzle-orm'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { candidates } from './tables.ts'

/** Keeps which notice stood above the button that somebody with a login has pressed. */
export const readNotice = async (house: House, actor: CandidateActor, notice: string): Promise<void> => {
  await house.db.write((tx) => [tx.update(candidates).set({ noticeVersion: notice }).where(eq(candidates.id, actor.id))])
}
