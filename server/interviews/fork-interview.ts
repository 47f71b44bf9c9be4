import type { Actor } from '#contract/actor.ts'
import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { ForkInterview, Interview } from '#contract/interviews.ts'
import { interviewLimit } from '../accounts/index.ts'
import { must } from '../platform/db/write.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { findInterview } from './find-interview.ts'
import { copyTurns, forkAt } from './fork.ts'
import { inLobby } from './lobby.ts'
import { readWhole } from './read-interviews.ts'
import { type InterviewRow, listTurns, stillThere } from './store.ts'
import { interviewForks, interviews, turns } from './tables.ts'

/**
 * Prepares a new interview that goes on from a question of another: same plan, target and settings, the conversation up to
 * there copied, that question asked again. The other one stays as it is. Refuses `not_found` and `too_many_requests`.
 */
export const forkInterview = async (house: House, actor: Actor, from: InterviewId, { turnId }: ForkInterview): Promise<Interview> => {
  const origin = await findInterview(house, actor, from)
  const fork = forkAt({ ...origin, turns: await listTurns(house.db, origin.id) }, turnId)
  if (!fork) throw new Refusal('not_found', 'There is no such question in this interview. Choose one of its transcript.')
  if (actor.kind === 'candidate') await spend(house, interviewLimit(actor), actor.id)
  const id = house.ids.make<InterviewId>()
  const row: InterviewRow = { ...origin, id, ...inLobby(fork.state, house.clock.now()) }
  const copies = copyTurns(fork.said, id, () => house.ids.make<TurnId>())
  const written = await house.db.write((tx) => [
    stillThere(tx, origin.id),
    must('interview', tx.insert(interviews).values(row).returning({ id: interviews.id })),
    tx.insert(interviewForks).values({ interviewId: id, fromId: origin.id }),
    tx.insert(turns).values(copies),
  ])
  if (!written.ok) throw new Refusal('not_found', 'The interview was deleted a moment ago. Start a new one from the first page.')
  return readWhole(house, row)
}
