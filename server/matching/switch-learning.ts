import type { Actor } from '#contract/actor.ts'
import type { CandidateId, InterviewId } from '#contract/ids.ts'
import type { Learning, SwitchLearning } from '#contract/matching.ts'
import { listEnded } from '../interviews/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { readScorecard } from '../scorecards/index.ts'
import { INTERVIEWS_MAX, learnerOf } from './policy.ts'
import { readShown } from './read-shown.ts'
import { showLearning } from './show-learning.ts'
import { dropShown, isOnFor, keepShown, keepSwitch, type ShownRow } from './store.ts'
import { recommendTask } from './tasks.ts'

/**
 * Switches recommendations off or on. Off forgets what interviews showed that there is to learn and keeps every mark; on reads the
 * newest interviews again at once and leaves older ones to the task. What is so already stays as it is.
 */
export const switchLearning = async (house: House, actor: Actor, { isOn }: SwitchLearning): Promise<Learning> => {
  const own = learnerOf(actor)
  if (!own) throw new Refusal('not_signed_in', 'Start as a guest or sign in first.')
  if (isOn !== (await isOnFor(house.db, own))) await (isOn ? switchOn(house, own) : switchOff(house, own))
  return showLearning(house, actor)
}

const switchOff = ({ db, clock }: House, candidateId: CandidateId) =>
  db.write((tx) => [keepSwitch(tx, { candidateId, isOn: false, at: clock.now() }), dropShown(tx, candidateId)])

/** Who has switched it on in two places at once has it on: the second unit breaks and changes nothing. */
const switchOn = async (house: House, candidateId: CandidateId): Promise<void> => {
  const at = house.clock.now()
  const ended = await listEnded(house.db, candidateId)
  const rows = await Promise.all(ended.slice(0, INTERVIEWS_MAX).map(({ id }) => rowFor(house, id, at)))
  const cause = house.ids.make()
  await house.db.write((tx) => [
    keepSwitch(tx, { candidateId, isOn: true, at }),
    ...rows.flat().map((row) => keepShown(tx, row)),
    ...ended.slice(INTERVIEWS_MAX).map(({ id }) => house.queue.hand(tx, recommendTask, { interviewId: id, cause })),
  ])
  house.queue.nudge()
}

/** None for what is still being scored: it is read once that has settled. */
const rowFor = async (house: House, interviewId: InterviewId, at: number): Promise<ShownRow[]> => {
  const card = await readScorecard(house, interviewId)
  const found = card && card.status !== 'scoring' ? await readShown(house, interviewId) : null
  return found ? [{ interviewId, gaps: found.gaps, skills: found.skills, version: 1, at }] : []
}
