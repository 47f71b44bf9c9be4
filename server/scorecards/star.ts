import type { Clause } from '#server/platform/text/clauses.ts'
import { isAftermath, isOutcome } from '#server/platform/text/outcomes.ts'
import { type Draft, distinctWeight } from './detail.ts'
import { type Reading, weightOf } from './reading.ts'

type Story = { before: Clause[]; own: Clause[]; together: Clause[]; results: Clause[]; tasks: Clause[] }

/** The parts of a story in the order in which they are told: what it was like, what I did, what came of it. */
export const storyOf = ({ core }: Reading): Story => {
  const told = core.filter((clause) => clause.isEpisode)
  const own = told.filter((clause) => clause.isOwnAction)
  const together = told.filter((clause) => clause.subject === 'we' && clause.isAction)
  const acted = [...own, ...together].map((clause) => clause.start)
  const first = acted.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...acted)
  const last = Math.max(first, ...acted)
  return {
    before: told.filter((clause) => clause.start < first && !clause.isOwnAction),
    own,
    together,
    results: core.filter((clause) => (clause.start > first && isOutcome(clause)) || (clause.start > last && isAftermath(clause))),
    tasks: core.filter((clause) => clause.isObligation && clause.start <= last),
  }
}

/** Weight of detail at which a story leaves nothing to ask. */
const FULL_DETAIL = 12
const DENSE = 0.2

export const storyBands = (reading: Reading): Draft & { hold: number } => {
  const story = storyOf(reading)
  const detail = distinctWeight(reading, (clause) => clause.isEpisode)
  const habits = distinctWeight(reading, (clause) => !clause.isEpisode)
  const steps = distinctVerbs(story.own) + 0.4 * distinctVerbs(story.together)
  const hold = detail < 5 ? 1 + detail / 5 : steps === 0 ? 2.5 : story.results.length === 0 ? 4 : 5
  return {
    hold,
    structure: structure(story, steps),
    specificity: specificity(reading, story, detail, habits),
    ownership: ownership(story, reading),
  }
}

const distinctVerbs = (clauses: Clause[]) => new Set(clauses.map((clause) => clause.verb)).size

const structure = (story: Story, steps: number) => {
  const opening = Math.min(1, (story.before.reduce((n, clause) => n + weightOf(clause), 0) + openingIn(story)) / 4)
  const task = story.tasks.length > 0 || story.before.length > 2 ? 1 : 0
  const action = Math.min(1, steps / 2.5)
  const result = Math.min(1, Math.max(0, ...story.results.map((clause) => (weightOf(clause) >= 2 ? 1 : 0.75))))
  const whole = 1.1 * opening + 0.4 * task + 1.6 * action + 1.9 * result
  const band = result === 0 ? Math.min(2, whole) : action === 0 ? Math.min(1.5, whole) : whole
  return { band, why: whyStructure(opening, action, result) }
}

/** A story may open with its first act: "One Friday I was closing the bar alone and found …". */
const openingIn = ({ own, before }: Story) =>
  before.length > 0 || !own[0] ? 0 : (own[0].hasTimeAnchor ? 2 : 0) + (own[0].hasPlaceAnchor ? 1 : 0)

const whyStructure = (opening: number, action: number, result: number) => {
  if (action === 0) return 'No step that somebody took is told.'
  if (result === 0) return 'What came of it is missing.'
  if (opening < 0.5) return 'The start is thin: where and when it was, and what was wrong.'
  return 'What it was like, what was done and what came of it are all there, in order.'
}

const specificity = (reading: Reading, story: Story, detail: number, habits: number) => {
  const density = detail / Math.max(1, reading.features.words)
  const dense = density >= DENSE ? 1 : (density / DENSE) ** 0.5
  const full = 5 * Math.min(1, detail / FULL_DETAIL) * dense
  const general = Math.min(2, habits / 6)
  const band = Math.min(story.results.length === 0 ? 3.5 : 5, Math.max(full, general))
  if (band >= 4) return { band, why: 'Names, things and figures make it a story of your own.' }
  return {
    band,
    why: detail < 5 ? 'Few words here would not fit any other answer.' : 'Some detail is there; times, names, amounts would make it firm.',
  }
}

const OWN_STEPS = [0.5, 3, 4, 4.5, 5]
const ownership = (story: Story, { core }: Reading) => {
  const steps = distinctVerbs(story.own)
  const shared = distinctVerbs(story.together)
  const habitual = core.some((clause) => clause.subject === 'i' && clause.isAction && !clause.isEpisode)
  if (steps === 0 && shared > 0) return { band: 1.5, why: 'Everything is done by "we"; your own part cannot be seen.' }
  if (steps === 0)
    return {
      band: habitual ? 1 : 0.5,
      why: habitual ? 'It says what you do in general, not what you did.' : 'No step of your own is told.',
    }
  const band = Math.min(story.results.length === 0 ? 4 : 5, (OWN_STEPS[Math.min(steps, 4)] ?? 5) - (shared > steps ? 1 : 0))
  return { band, why: band >= 4 ? 'Your own steps are plain.' : 'Only a little of what you did yourself can be seen.' }
}
