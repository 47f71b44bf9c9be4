import { and, eq } from 'drizzle-orm'
import type { LoginId } from '#contract/ids.ts'
import { must } from '../platform/db/write.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { logins } from './tables.ts'

/** Signs one of the candidate's own browsers out, its live sockets included. Throws `not_found`. */
export const endLogin = async ({ db, hub }: House, actor: CandidateActor, loginId: LoginId): Promise<void> => {
  const own = and(eq(logins.id, loginId), eq(logins.candidateId, actor.id))
  const ended = await db.write((tx) => [must('login', tx.delete(logins).where(own).returning())])
  if (!ended.ok) throw new Refusal('not_found', 'This device is not signed in any more.')
  hub.endLogin(loginId)
}
