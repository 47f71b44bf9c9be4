import type { Login } from '#contract/accounts.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { findLogins } from './store.ts'
import { toLogin } from './view.ts'

/** Every browser that is signed in as this candidate, the one used last first. */
export const listLogins = async ({ db }: House, actor: CandidateActor): Promise<Login[]> =>
  (await findLogins(db, actor.id)).map((login) => toLogin(login, actor.loginId))
