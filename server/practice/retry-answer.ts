import type { Actor } from '#contract/actor.ts'
import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { Attempt, RetryAnswer } from '#contract/practice.ts'
import { limits } from '../accounts/index.ts'
import { findInterview, type InterviewRow, type JudgedAnswer, readJudged, stillThere } from '../interviews/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { judgeAttempt } from './judge-attempt.ts'
import { ATTEMPTS_MAX } from './policy.ts'
import { readFirstAnswers } from './read-first-answers.ts'
import { type AttemptRow, addAttempt, attemptsAt, waitAgain } from './store.ts'
import { keyOf, scoreAttemptTask } from './tasks.ts'
import { viewAttempt } from './view.ts'

const REREADS_MAX = 5
const UNCHANGED = 'These are the words of the interview. Change something first.'

type Retry = { interview: InterviewRow; found: JudgedAnswer; text: string }

/**
 * Keeps another attempt at a question of an interview and has it judged: at once by rules, by a task where a model reads. The
 * same words again are the same attempt. Refuses `not_found`, `invalid_input`, `quota_reached` and `too_many_requests`.
 */
export const retryAnswer = async (house: House, actor: Actor, id: InterviewId, turnId: TurnId, { text }: RetryAnswer): Promise<Attempt> => {
  const interview = await findInterview(house, actor, id)
  const found = (await readJudged(house, interview.id))?.answers.find((answer) => answer.turnIds.includes(turnId))
  if (!found) throw gone()
  if (isSame(found.answer, text)) throw new Refusal('invalid_input', UNCHANGED, { text: UNCHANGED })
  await spend(house, limits.scoresPerCandidate, interview.candidateId)
  const row = await keep(house, { interview, found, text })
  return viewAttempt(row, found, (await readFirstAnswers(house, interview.id))(found))
}

const isSame = (one: string, other: string) => one.trim() === other.trim()
const gone = () => new Refusal('not_found', 'There is no such answer. Open the scorecard of the interview and choose one.')

/** Whoever comes second to a number reads again and takes the next, or finds that the first said the same. */
const keep = async (house: House, retry: Retry): Promise<AttemptRow> => {
  for (let reread = 0; reread < REREADS_MAX; reread++) {
    const attempts = (await attemptsAt(house.db, retry.interview.id)).filter(({ slotId }) => slotId === retry.found.slot.id)
    const twin = attempts.find((attempt) => isSame(attempt.text, retry.text))
    const row = twin ? await again(house, twin) : await add(house, retry, attempts.length + 2)
    if (row) return row
  }
  throw new Refusal('storage_busy', 'This question is being answered in several places at once. Send it again.')
}

/** Null when that number was taken meanwhile. */
const add = async (house: House, { interview, found, text }: Retry, number: number): Promise<AttemptRow | null> => {
  if (number > ATTEMPTS_MAX) throw new Refusal('quota_reached', 'This question has been tried often enough. Choose another one.')
  const isRead = house.models.chain.length > 0
  const subject = house.secrets.mac('model-subject', interview.candidateId)
  const made = { interviewId: interview.id, slotId: found.slot.id, number, text, at: house.clock.now() }
  const row: AttemptRow = isRead
    ? { ...made, state: 'waiting', result: null, findings: null }
    : { ...made, state: 'scored', ...(await judgeAttempt(house, { ...made, found, subject }, new AbortController().signal)) }
  const written = await house.db.write((tx) => [
    stillThere(tx, interview.id),
    addAttempt(tx, row),
    ...(isRead ? [house.queue.hand(tx, scoreAttemptTask, keyOf(row))] : []),
  ])
  if (!written.ok && written.broke === 'interview') throw gone()
  house.queue.nudge()
  return written.ok ? row : null
}

/** The same words: nothing new, unless they could not be judged before. */
const again = async (house: House, twin: AttemptRow): Promise<AttemptRow> => {
  if (twin.state !== 'failed') return twin
  await house.db.write((tx) => [waitAgain(tx, twin), house.queue.hand(tx, scoreAttemptTask, keyOf(twin))])
  house.queue.nudge()
  return { ...twin, state: 'waiting' }
}
