import type { Actor } from '#contract/actor.ts'
import type { InterviewId } from '#contract/ids.ts'
import type { CreateInterview, Interview } from '#contract/interviews.ts'
import { interviewLimit } from '../accounts/index.ts'
import { planInterview } from '../interviewer/index.ts'
import { must } from '../platform/db/write.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { readResume } from '../profiles/index.ts'
import { previewTarget } from '../targets/index.ts'
import { dropHints, hintsOf } from './hints.ts'
import { inLobby } from './lobby.ts'
import { refinePlanTask } from './refine-plan.ts'
import { newState } from './state.ts'
import type { InterviewRow } from './store.ts'
import { interviews } from './tables.ts'
import { viewInterview } from './view.ts'

const QUESTIONS = 6
const MINUTES = 30

/**
 * Prepares an interview in the lobby: reads the target, makes the plan. Refuses `unreachable_link`, `unreadable_link`,
 * `not_found` (the résumé or posting), `not_available` (nobody came to read the link) and `too_many_requests`.
 */
export const createInterview = async (
  house: House,
  actor: Actor,
  input: CreateInterview,
  signal = new AbortController().signal,
): Promise<Interview> => {
  if (actor.kind !== 'candidate') throw new Refusal('not_signed_in', 'Start as a guest or sign in first.')
  const candidateId = actor.id
  await spend(house, interviewLimit(actor), actor.id)
  const target = await previewTarget(house, actor, input.target, signal)
  const resumeText = input.resumeId ? await readResume(house, candidateId, input.resumeId) : null
  const id = house.ids.make<InterviewId>()
  const settings = {
    kind: input.kind ?? ('mixed' as const),
    seniority: input.seniority ?? target.seniority,
    minutes: input.minutes ?? MINUTES,
  }
  const wanted = await hintsOf(house.db, candidateId)
  const plan = planInterview({ ...settings, target, resumeText, wanted, questions: input.questions ?? QUESTIONS, seed: id })
  const taken = wanted.filter((competency) => plan.some((slot) => slot.competency === competency))
  const row: InterviewRow = {
    ...settings,
    id,
    candidateId,
    target,
    plan,
    persona: input.persona ?? 'neutral',
    language: input.language ?? 'en',
    mode: input.mode ?? 'coaching',
    resumeId: input.resumeId ?? null,
    keep: input.keep ?? true,
    ...inLobby(newState(), house.clock.now()),
  }
  await house.db.write((tx) => [
    must('interview', tx.insert(interviews).values(row).returning({ id: interviews.id })),
    ...dropHints(tx, candidateId, taken),
    ...(house.models.chain.length > 0 ? [house.queue.hand(tx, refinePlanTask, { interviewId: id })] : []),
  ])
  house.queue.nudge()
  return viewInterview(row, [], null)
}
