import type { Clause } from '#server/platform/text/clauses.ts'
import { outcomeOf, SEEN } from '#server/platform/text/outcomes.ts'
import { type Draft, detailIn, detailOf, steeply, towards } from './detail.ts'
import type { Reading } from './reading.ts'

type Story = { before: Clause[]; own: Clause[]; together: Clause[]; results: { clause: Clause; weight: number }[] }

/** The parts of a story in the order in which they are told: what it was like, what I did, what came of it. */
export const storyOf = ({ core }: Reading): Story => {
  const told = core.filter((clause) => clause.isEpisode)
  const own = told.filter((clause) => clause.isOwnAction)
  const together = told.filter((clause) => clause.subject === 'we' && clause.isAction)
  const acted = [...own, ...together].map((clause) => clause.start)
  const first = acted.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...acted)
  const last = Math.max(...acted)
  return {
    before: told.filter((clause) => clause.start < first && !clause.isOwnAction),
    own,
    together,
    results: core
      .filter((clause) => clause.start > first)
      .map((clause) => ({ clause, weight: outcomeOf(clause, clause.start >= last) }))
      .filter(({ weight }) => weight >= TOLD),
  }
}

/** From here on an outcome is told rather than hinted at. */
const TOLD = SEEN
/** Steps, detail and steps in a hundred words at which nothing is left to ask; measured on short and long good answers alike. */
const FULL_STEPS = 1.7
const FULL_DETAIL = 11
const DENSE_DETAIL = 0.17
const DENSE_STEPS = 2.2
const FULL_RESULT = 0.75

export const storyBands = (reading: Reading): Draft & { hold: number } => {
  const story = storyOf(reading)
  const words = Math.max(1, reading.features.words)
  const own = steps(story.own)
  const all = own + 0.8 * steps(story.together)
  // What came of it takes room as well, and does not thin out what was done.
  const room = Math.max(1, words - story.results.reduce((sum, { clause }) => sum + clause.words, 0))
  const pace = towards((100 * all) / room, DENSE_STEPS)
  const result = towards(Math.max(0, ...story.results.map(({ weight }) => weight)), FULL_RESULT) * (0.2 + 0.8 * pace)
  const ends = new Set(story.results.map(({ clause }) => clause))
  const detail = detailOf(reading, (clause) => clause.isEpisode || ends.has(clause))
  const told: Told = { own, all, room, pace, result, detail, density: detail / words }
  return {
    hold: 1 + 1.5 * towards(all, 1) * pace + towards(detail, 6) * (0.3 + 0.7 * pace) + 1.5 * result,
    structure: structure(story, told),
    specificity: specificity(reading, told),
    ownership: ownership(story, reading, told),
  }
}

type Told = { own: number; all: number; room: number; pace: number; result: number; detail: number; density: number }

/** Each verb once, as clearly as it was ever told; what somebody refrained from is half a step. */
const steps = (clauses: Clause[]) => {
  const best = new Map<string | null, number>()
  for (const clause of clauses) best.set(clause.verb, Math.max(best.get(clause.verb) ?? 0, clause.act))
  return [...best.values()].reduce((sum, value) => sum + value, 0)
}

const structure = (story: Story, { all, pace, result }: Told) => {
  const opening = openingOf(story)
  const action = towards(all, FULL_STEPS) * pace
  const whole = opening + 2 * action + 2 * result
  const band = result === 0 ? Math.min(2, whole) : action === 0 ? Math.min(1.5, whole) : whole
  return { band, why: whyStructure(opening, action, result) }
}

/** How far one knows where one is before the first step, 0–1. */
export const openingOf = (story: Story) => towards(detailIn(story.before) + openingIn(story), 2.5)

/** A story may open with its first act: "One Friday I was closing the bar alone and found …". */
const openingIn = ({ own, together, before }: Story) => {
  const first = own[0] ?? together[0]
  return before.length > 0 || !first ? 0 : 0.5 * detailIn([first]) + (first.hasTimeAnchor ? 1 : 0) + (first.hasPlaceAnchor ? 0.5 : 0)
}

const whyStructure = (opening: number, action: number, result: number) => {
  if (action === 0) return 'No step that somebody took is told.'
  if (result === 0) return 'What came of it is missing.'
  if (action < 0.5) return 'Few steps are told for the length of it.'
  if (opening < 0.5) return 'The start is thin: where and when it was, and what was wrong.'
  return 'What it was like, what was done and what came of it are all there, in order.'
}

const specificity = (reading: Reading, { detail, density, pace, result }: Told) => {
  const full = 5 * steeply(detail, FULL_DETAIL) * towards(density, DENSE_DETAIL) ** 0.5 * (0.5 + 0.5 * pace)
  const general = Math.min(2, detailOf(reading, (clause) => !clause.isEpisode) / 6)
  const band = Math.min(result === 0 ? 3.5 : 5, Math.max(full, general))
  if (band >= 4) return { band, why: 'Names, things and figures make it a story of your own.' }
  return {
    band,
    why: detail < 5 ? 'Few words here would not fit any other answer.' : 'Some detail is there; times, names, amounts would make it firm.',
  }
}

const ownership = (story: Story, { core }: Reading, { own, room, result }: Told) => {
  const habitual = core.some((clause) => clause.subject === 'i' && clause.isAction && !clause.isEpisode)
  const shared = steps(story.together)
  if (own === 0 && shared > 0) return { band: 1.5, why: 'Everything is done by "we"; your own part cannot be seen.' }
  if (own === 0)
    return {
      band: habitual ? 1 : 0.5,
      why: habitual ? 'It says what you do in general, not what you did.' : 'No step of your own is told.',
    }
  const pace = towards((100 * own) / room, DENSE_STEPS)
  const full = 1 + 4 * towards(own, 2.2) * pace - (shared > own ? 1 : 0)
  const band = Math.min(result === 0 ? 4 : 5, full)
  return { band, why: band >= 4 ? 'Your own steps are plain.' : 'Only a little of what you did yourself can be seen.' }
}
