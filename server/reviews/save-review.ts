import { isDeepStrictEqual } from 'node:util'
import type { InterviewId, ReviewId } from '#contract/ids.ts'
import type { Review, SaveReview } from '#contract/reviews.ts'
import type { ScoredAnswer } from '#contract/scorecards.ts'
import { appendEvent, readOwner } from '../interviews/index.ts'
import { addNote, type Told } from '../notes/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { deadLink, findLink, linkIsOpen } from '../shares/index.ts'
import { limits } from './policy.ts'
import { answersAskedAbout } from './show-review-sheet.ts'
import { findByLink, keepReview, type ReviewRow } from './store.ts'
import { toReview } from './view.ts'

/**
 * Keeps a person's view, once for each link; saving again replaces it for as long as the link is open. The view, its note and the
 * notice to the candidate's page are one unit, and the same view again changes nothing. Throws `not_found` and `invalid_input`.
 */
export const saveReview = async (house: House, token: string, input: SaveReview, address: string): Promise<Review> => {
  const link = await findLink(house, token, 'review', address)
  await spend(house, limits.savesPerLink, link.id)
  checkBands(input, await answersAskedAbout(house, link))
  const known = await findByLink(house.db, link.id)
  if (known && isSame(known, input)) return toReview(known)
  const now = house.clock.now()
  const { interviewId, questionTurnId } = link
  const made = known ?? { id: house.ids.make<ReviewId>(), interviewId, shareId: link.id, questionTurnId, createdAt: now }
  const row: ReviewRow = { ...made, ...input, updatedAt: now }
  const told = await noteOf(house, interviewId, row.id)
  const written = await house.db.write((tx) => [
    linkIsOpen(tx, link.id, now),
    keepReview(tx, row),
    ...appendEvent(house, tx, interviewId, { type: 'notice', code: 'review_saved', title: 'A person’s view of your answers has come in.' }),
    ...(told ? addNote(house, tx, told) : []),
  ])
  if (!written.ok) throw deadLink()
  house.hub.wake(interviewId)
  if (told) house.hub.note(told.candidateId)
  house.queue.nudge()
  return toReview(row)
}

/** The first save is told; who wrote and what is read where it stands. */
const noteOf = async (house: House, interviewId: InterviewId, reviewId: ReviewId): Promise<Told | null> => {
  const owner = await readOwner(house, interviewId)
  return (
    owner && {
      candidateId: owner.candidateId,
      topic: 'reviews',
      cause: `review/${reviewId}`,
      about: interviewId,
      title: `Somebody you asked has written to you: ${owner.title}`,
      body: 'Their view stands beside your scorecard and changes no score.',
      link: `/interviews/${interviewId}/scorecard`,
    }
  )
}

const isSame = ({ name, comment, bands }: ReviewRow, input: SaveReview) => isDeepStrictEqual({ name, comment, bands }, input)

const checkBands = ({ bands }: SaveReview, answers: readonly ScoredAnswer[]) => {
  const foreign = bands.findIndex((band) => !answers.some((answer) => answer.questionTurnId === band.questionTurnId))
  if (foreign === -1) return
  const field = { [`bands.${foreign}.questionTurnId`]: 'This link is not about this answer.' }
  throw new Refusal('invalid_input', 'A band belongs to an answer that this link is not about. Load the page again.', field)
}
