import type { InterviewId } from '#contract/ids.ts'
import type { AskPerson, PersonAsked } from '#contract/reviews.ts'
import { findInterview } from '../interviews/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { readScorecard } from '../scorecards/index.ts'
import { endLink, makeLink } from '../shares/index.ts'
import { limits } from './policy.ts'
import { requestMail } from './request-mail.ts'

/**
 * Asks a person for their view of one answer, or of all: makes a link for the candidate to send, or mails it to whoever answers
 * for this instance. Throws `not_found` for an answer that is not there, `not_available` when nobody can be mailed.
 */
export const askPerson = async (
  house: House,
  actor: CandidateActor,
  id: InterviewId,
  { questionTurnId, days, recipient, question, to = 'link' }: AskPerson,
  origin: string,
): Promise<PersonAsked> => {
  const own = await findInterview(house, actor, id)
  await checkAnswer(house, own.id, questionTurnId)
  const controller = to === 'controller' ? await reachController(house, actor) : null
  const link = await makeLink(house, actor, own.id, {
    purpose: 'review',
    questionTurnId: questionTurnId ?? null,
    recipient: controller?.name ?? recipient,
    question: question || null,
    withTranscript: false,
    days,
  })
  const url = `${origin}/review/${link.token}`
  if (controller) await send(house, link.id, requestMail(controller, url, link.expiresAt))
  return { id: link.id, url: controller ? null : url, expiresAt: link.expiresAt }
}

const checkAnswer = async (house: House, id: InterviewId, questionTurnId: AskPerson['questionTurnId']) => {
  const answers = (await readScorecard(house, id))?.answers ?? []
  const isThere = questionTurnId === undefined ? answers.length > 0 : answers.some((answer) => answer.questionTurnId === questionTurnId)
  if (!isThere) throw new Refusal('not_found', 'There is no such answer yet. Answer the question first, then ask a person about it.')
}

const reachController = async (house: House, actor: CandidateActor) => {
  const { controller } = house.config
  if (!controller) throw new Refusal('not_available', 'This instance names nobody to ask. Make a link and send it to somebody you trust.')
  await spend(house, limits.mailsPerCandidate, actor.id)
  await spend(house, limits.mailsPerInstance, 'instance')
  return controller
}

/** Mailed at once rather than by a task: the token is kept nowhere, so nothing could mail it later. */
const send = async (house: House, id: PersonAsked['id'], mail: ReturnType<typeof requestMail>) => {
  try {
    await house.mailer.send(mail)
  } catch (error) {
    await house.db.write((tx) => [endLink(tx, id, house.clock.now())])
    house.log.warn(
      { kind: error instanceof Error && 'code' in error ? error.code : 'unknown' },
      'a request for a review could not be mailed',
    )
    throw new Refusal('not_available', 'The mail could not be sent. Try again in a few minutes, or make a link and send it yourself.')
  }
}
