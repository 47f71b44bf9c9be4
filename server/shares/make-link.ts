import { randomBytes } from 'node:crypto'
import type { InterviewId, ShareId, TurnId } from '#contract/ids.ts'
import type { Share } from '#contract/shares.ts'
import { whoAmI } from '../accounts/index.ts'
import { interviewsOf } from '../interviews/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { tokenMac } from './find-link.ts'
import { limits, OPEN_LINKS_MAX } from './policy.ts'
import { countOpen } from './store.ts'
import { shares } from './tables.ts'

const TOKEN_BYTES = 32
const DAYS = 7
const DAY = 24 * 3_600_000

export type Wanted = {
  purpose: Share['purpose']
  questionTurnId: TurnId | null
  recipient: string | undefined
  question: string | null
  withTranscript: boolean
  days: number | undefined
}
export type MadeLink = { id: ShareId; token: string; expiresAt: number }

/**
 * A link to one of the candidate's own interviews, with a token of 256 random bits that is in the link alone. It ends after
 * seven days unless told otherwise, and no later than a guest's own time here. Throws `quota_reached` and `too_many_requests`.
 */
export const makeLink = async (house: House, actor: CandidateActor, interviewId: InterviewId, wanted: Wanted): Promise<MadeLink> => {
  const { db, clock, ids, secrets } = house
  await spend(house, limits.madePerCandidate, actor.id)
  const now = clock.now()
  await checkQuota(house, actor, now)
  const { expiresAt: leaves } = await whoAmI(house, actor)
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const row = {
    id: ids.make<ShareId>(),
    interviewId,
    purpose: wanted.purpose,
    questionTurnId: wanted.questionTurnId,
    recipient: wanted.recipient || null,
    question: wanted.question,
    withTranscript: wanted.withTranscript,
    tokenMac: tokenMac(secrets.mac, token),
    createdAt: now,
    expiresAt: Math.min(now + (wanted.days ?? DAYS) * DAY, leaves ?? Number.POSITIVE_INFINITY),
  }
  await db.write((tx) => [tx.insert(shares).values(row)])
  return { id: row.id, token, expiresAt: row.expiresAt }
}

const checkQuota = async ({ db, config }: House, actor: CandidateActor, now: number) => {
  if (!config.hasLimits) return
  const open = await countOpen(db, await interviewsOf(db, actor.id), now)
  if (open >= OPEN_LINKS_MAX)
    throw new Refusal('quota_reached', `You have ${OPEN_LINKS_MAX} open links. End one that is no longer needed, then make this one.`)
}
