import { BUNDLE_FORMAT, BUNDLE_VERSION, type Bundle, type BundledAnswer } from '#contract/bundle.ts'
import type { InterviewId } from '#contract/ids.ts'
import type { InterviewEvent } from '#contract/live.ts'
import type { Provenance } from '#contract/provenance.ts'
import { dimensions } from '#contract/scorecards.ts'
import { findInterview, readEvents, showInterview } from '../interviews/index.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import type { CandidateActor } from '../platform/http/actor.ts'
import { spend } from '../platform/http/rate-limit.ts'
import { listReviews } from '../reviews/index.ts'
import { readRequests, rulesProvenance, showScorecard } from '../scorecards/index.ts'
import { exportsPerCandidate } from './policy.ts'

/** Everything that a scorecard rests on, as one portable document; Markdown and PDF are made from it too. */
export const makeBundle = async (house: House, actor: CandidateActor, id: InterviewId): Promise<Bundle> => {
  const { plan, target } = await findInterview(house, actor, id)
  await spend(house, exportsPerCandidate, actor.id)
  const interview = await showInterview(house, actor, id)
  const { interviewId: _, answers, ...scorecard } = await showScorecard(house, actor, id)
  const requests = await readRequests(house, id)
  const { title, employer, kind, seniority, language, persona, mode, minutes, status, endCause, createdAt, endedAt } = interview
  return {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    madeAt: house.clock.now(),
    interview: { title, employer, target, kind, seniority, language, persona, mode, minutes, status, endCause, createdAt, endedAt },
    rubric: { name: rulesProvenance.name, version: rulesProvenance.version, dimensions: [...dimensions], bands: { from: 0, to: 5 } },
    prompts: promptsOf(house, [...interview.transcript.map(({ by }) => by), ...answers.map(({ result }) => result?.provenance ?? null)]),
    plan,
    transcript: interview.transcript,
    events: await wholeLog(house, actor, id),
    scorecard,
    answers: answers.map((answer) => withInput(answer, requests)),
    reviews: await listReviews(house, actor, id),
  }
}

const withInput = (answer: Omit<BundledAnswer, 'slotId' | 'input'>, requests: Awaited<ReturnType<typeof readRequests>>): BundledAnswer => {
  const asked = requests.get(answer.turnId)
  if (!asked) throw new Refusal('storage_busy', 'The interview changed while it was read. Try again in a moment.')
  return { ...answer, ...asked }
}

/** A log is read in pages; it only grows, so the pages fit together. */
const wholeLog = async (house: House, actor: CandidateActor, id: InterviewId): Promise<Bundle['events']> => {
  const all: InterviewEvent[] = []
  for (;;) {
    const page = await readEvents(house, actor, id, all.at(-1)?.seq ?? 0)
    if (page.length === 0) return all.map(({ interviewId: _, ...event }) => event)
    all.push(...page)
  }
}

const promptsOf = (house: House, makers: readonly (Provenance | null)[]): Bundle['prompts'] => {
  const used = new Set(makers.flatMap((by) => (by?.by === 'model' ? [by.prompt] : [])))
  return house.prompts.released.filter(({ name }) => used.has(name)).map(({ name, hash }) => ({ name, sha256: hash }))
}
