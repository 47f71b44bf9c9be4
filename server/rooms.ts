import { personal as accounts, type Claim, forgetOld, type Personal } from './accounts/index.ts'
import { claimInterviews, endAbandoned, eraseUnkept, personal as interviews, refinePlanTask } from './interviews/index.ts'
import type { House } from './platform/house.ts'
import type { Reaction } from './platform/live/reactions.ts'
import { type AnyTask, noEffect, type Queue } from './platform/queue/port.ts'
import { personal as practice, scoreAttemptTask } from './practice/index.ts'
import { expireGuests } from './privacy/index.ts'
import { claimResumes, personal as profiles } from './profiles/index.ts'
import { personal as reviews } from './reviews/index.ts'
import { scoreAnswerTask, scorecardReaction, personal as scorecards, settleTask } from './scorecards/index.ts'
import { forgetOldLinks, personal as shares } from './shares/index.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** What every room knows of a person: shown in this order, erased from the last to the first. */
export const personals: readonly Personal[] = [accounts, profiles, interviews, scorecards, practice, shares, reviews]

/** What a guest takes along when they sign in to an account they had already. */
export const claims: readonly Claim[] = [claimResumes, claimInterviews]

/** Work that events cause in other rooms. */
export const reactionsOf = (queue: Queue): readonly Reaction[] => [scorecardReaction(queue)]

// A runner parses each payload with the task's own schema before the task sees it.
export const tasks = [refinePlanTask, scoreAnswerTask, scoreAttemptTask, settleTask] as readonly unknown[] as readonly AnyTask[]

const quietly = (work: (house: House) => Promise<unknown>) => async (house: House) => {
  await work(house)
  return noEffect
}

/** Everything that happens by itself, and how often. */
export const schedules = [
  { name: 'accounts.forget-old', every: HOUR, run: quietly(forgetOld) },
  { name: 'interviews.erase-unkept', every: MINUTE, run: quietly(eraseUnkept) },
  { name: 'interviews.end-abandoned', every: HOUR, run: quietly(endAbandoned) },
  { name: 'shares.forget-old-links', every: HOUR, run: quietly(forgetOldLinks) },
  { name: 'privacy.expire-guests', every: HOUR, run: quietly((house) => expireGuests(house, personals)) },
]
