import { eq } from 'drizzle-orm'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { logins } from './tables.ts'

/** Ends this login and its live sockets at once. */
export const signOut = async ({ db, hub }: House, actor: CandidateActor): Promise<void> => {
  await db.write((tx) => [tx.delete(logins).where(eq(logins.id, actor.loginId))])
  hub.endLogin(actor.loginId)
}
