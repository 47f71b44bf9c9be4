import type { Actor } from '#contract/actor.ts'
import type { ReviewSheet } from '#contract/reviews.ts'
import type { ScoredAnswer } from '#contract/scorecards.ts'
import { ownsInterview, readInterview } from '../interviews/index.ts'
import type { House } from '../platform/house.ts'
import { readScorecard } from '../scorecards/index.ts'
import { countOpening, deadLink, findLink } from '../shares/index.ts'
import { findByLink } from './store.ts'
import { toReview } from './view.ts'

/** What the holder of a link is asked about, and what they have written so far. Counts the opening, unless it is the candidate's own look. */
export const showReviewSheet = async (house: House, actor: Actor, token: string, address: string): Promise<ReviewSheet> => {
  const link = await findLink(house, token, 'review', address)
  const interview = await readInterview(house, link.interviewId)
  if (!interview) throw deadLink()
  if (!(await ownsInterview(house, actor, interview.id))) {
    const written = await house.db.write((tx) => [countOpening(tx, link.id, house.clock.now())])
    if (!written.ok) throw deadLink()
  }
  const review = await findByLink(house.db, link.id)
  return {
    title: interview.title,
    question: link.question,
    isAboutAll: link.questionTurnId === null,
    expiresAt: link.expiresAt,
    answers: await answersAskedAbout(house, link),
    review: review && toReview(review),
  }
}

type Asked = Pick<Awaited<ReturnType<typeof findLink>>, 'interviewId' | 'questionTurnId'>

/** All answers, or the one that the request names. */
export const answersAskedAbout = async (house: House, { interviewId, questionTurnId }: Asked): Promise<ScoredAnswer[]> => {
  const answers = (await readScorecard(house, interviewId))?.answers ?? []
  return questionTurnId === null ? answers : answers.filter((answer) => answer.questionTurnId === questionTurnId)
}
