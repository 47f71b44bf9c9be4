import type { Actor } from '#contract/actor.ts'
import type { Scorecard } from '#contract/scorecards.ts'
import type { SharedScorecard } from '#contract/shares.ts'
import { ownsInterview, readInterview } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { readScorecard } from '../scorecards/index.ts'
import { deadLink, findLink } from './find-link.ts'
import { countOpening, type ShareRow } from './store.ts'

/** What a link shows: the scorecard, without whose it is. Counts the opening, unless it is the candidate's own look. */
export const openShared = async (house: House, actor: Actor, token: string, address: string): Promise<SharedScorecard> => {
  const link = await findLink(house, token, 'read', address)
  const interview = await readInterview(house, link.interviewId)
  const card = await readScorecard(house, link.interviewId)
  if (!interview || !card) throw deadLink()
  if (!(await ownsInterview(house, actor, interview.id))) await count(house, link)
  const { interviewId: _, ...scorecard } = withoutAppeals(card)
  return {
    title: interview.title,
    heldAt: interview.createdAt,
    expiresAt: link.expiresAt,
    scorecard,
    transcript: link.withTranscript ? interview.transcript : null,
  }
}

/** What was contested is between the candidate and the score. */
const withoutAppeals = (card: Scorecard): Scorecard => ({ ...card, answers: card.answers.map(({ appeals: _, ...answer }) => answer) })

/** The proof that the link is still open and the count are one statement: what was revoked meanwhile shows nothing. */
const count = async ({ db, clock }: House, { id }: ShareRow) => {
  const written = await db.write((tx) => [countOpening(tx, id, clock.now())])
  if (!written.ok) throw deadLink()
}
