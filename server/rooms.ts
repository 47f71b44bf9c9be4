import { personal as accounts, type Claim, claimKeys, forgetOld, type Personal, rewrapKeys, sealAddresses } from './accounts/index.ts'
import { personal as applications, claimApplications } from './applications/index.ts'
import type { Config } from './config.ts'
import { personal as employers, forgetOldCodes } from './employers/index.ts'
import { claimInterviews, endAbandoned, eraseUnkept, personal as interviews, refinePlanTask } from './interviews/index.ts'
import { claimMarks, personal as matching, recommendReaction, recommendTask } from './matching/index.ts'
import { claimNotes, forgetOldNotes, mailNoteTask, makeDigests, personal as notes, sendMailTask } from './notes/index.ts'
import type { House } from './platform/house.ts'
import type { Ids } from './platform/ids.ts'
import type { Reaction } from './platform/live/reactions.ts'
import type { Caps } from './platform/llm/allowance.ts'
import { type AnyTask, noEffect, type Queue, type TaskRun } from './platform/queue/port.ts'
import { claimSaved, handDueFeeds, personal as postings, readMeanings, runFeedTask } from './postings/index.ts'
import { personal as practice, scoreAttemptTask } from './practice/index.ts'
import { expireGuests } from './privacy/index.ts'
import { claimResumes, personal as profiles, sealResumes } from './profiles/index.ts'
import { personal as reviews } from './reviews/index.ts'
import { scoreAnswerTask, scorecardReaction, personal as scorecards, settleTask } from './scorecards/index.ts'
import { claimSearches, personal as searches, tellSearches } from './searches/index.ts'
import { forgetOldLinks, personal as shares } from './shares/index.ts'
import { forgetLinks, readLinkTask, personal as targets } from './targets/index.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const SECOND = 1_000

/** What every room knows of a person: shown in this order, erased from the last to the first. */
export const personals: readonly Personal[] = [
  accounts,
  notes,
  profiles,
  postings,
  searches,
  applications,
  employers,
  targets,
  interviews,
  scorecards,
  practice,
  shares,
  reviews,
  matching,
]

/** What a guest takes along when they sign in to an account they had already. */
export const claims: readonly Claim[] = [
  claimKeys,
  claimNotes,
  claimResumes,
  claimSaved,
  claimSearches,
  claimApplications,
  claimInterviews,
  claimMarks,
]

/** Work that events cause in other rooms. */
export const reactionsOf = (queue: Queue, ids: Ids): readonly Reaction[] => [scorecardReaction(queue), recommendReaction(queue, ids)]

// A runner parses each payload with the task's own schema before the task sees it.
export const tasks = [
  readLinkTask,
  refinePlanTask,
  scoreAnswerTask,
  scoreAttemptTask,
  settleTask,
  recommendTask,
  runFeedTask,
  mailNoteTask,
  sendMailTask,
] as readonly unknown[] as readonly AnyTask[]

const quietly = (work: (house: House) => Promise<unknown>) => async (house: House) => {
  await work(house)
  return noEffect
}

/**
 * Which calls to a model are a turn, and which are made once an interview. The plan of one interview more is asked for:
 * it is what tells that there is one too many, and the rules lead from there on.
 */
export const capsOf = ({ modelCaps }: Config): Caps | null =>
  modelCaps && {
    tokens: modelCaps.tokens,
    calls: [
      { purpose: 'interview.utterance', most: modelCaps.turns },
      { purpose: 'interview.plan', most: modelCaps.interviews + 1 },
    ],
  }

/** Long enough for 25,000 titles; the rest is taken up again by the next run. */
const READING = 5 * MINUTE
const readPostings = async (house: House, { signal }: TaskRun) => {
  await readMeanings(house, AbortSignal.any([signal, AbortSignal.timeout(READING)]))
  return noEffect
}

const tellFresh = async (house: House, { signal }: TaskRun) => {
  await tellSearches(house, signal)
  return noEffect
}

/** Everything that happens by itself, and how often. */
export const schedules = [
  { name: 'accounts.forget-old', every: HOUR, run: quietly(forgetOld) },
  { name: 'employers.forget-old-codes', every: HOUR, run: quietly(forgetOldCodes) },
  { name: 'targets.forget-links', every: 5 * MINUTE, run: quietly(forgetLinks) },
  { name: 'interviews.erase-unkept', every: MINUTE, run: quietly(eraseUnkept) },
  { name: 'interviews.end-abandoned', every: HOUR, run: quietly(endAbandoned) },
  { name: 'notes.make-digests', every: 5 * MINUTE, run: quietly(makeDigests) },
  { name: 'notes.forget-old', every: HOUR, run: quietly(forgetOldNotes) },
  { name: 'searches.tell', every: 30 * SECOND, run: tellFresh },
  { name: 'postings.read-meanings', every: 30 * SECOND, run: readPostings },
  { name: 'postings.hand-feeds', every: MINUTE, run: quietly(handDueFeeds) },
  { name: 'shares.forget-old-links', every: HOUR, run: quietly(forgetOldLinks) },
  { name: 'privacy.expire-guests', every: HOUR, run: quietly((house) => expireGuests(house, personals)) },
]

/** What `npm run rotate-keys` does, in order; each may be run again at any time. */
export const rotations = [
  { what: 'keys of people wrapped anew', run: rewrapKeys },
  { what: 'addresses sealed or to be found anew', run: sealAddresses },
  { what: 'résumés sealed that were not', run: sealResumes },
]
