import type { InterviewId } from '#contract/ids.ts'
import type { PracticeProgress, ProgressPoint } from '#contract/practice.ts'
import { type AnswerScore, dimensions } from '#contract/scorecards.ts'
import type { ScoreRow } from '../scorecards/index.ts'
import { retriesOf } from './retries.ts'
import type { AttemptRow } from './store.ts'
import { trendOf } from './trend.ts'

/** One interview with what was judged of it. `slots` are its planned questions. */
export type Practised = {
  id: InterviewId
  title: string
  at: number
  score: number | null
  slots: readonly { id: string; competency: string; question: string }[]
  scores: readonly ScoreRow[]
  attempts: readonly AttemptRow[]
}
/**
 * What there was to judge at one time: an interview's answers together, or the same again with one of them answered anew, so
 * that a retry of the weakest answer does not look like a fall. `fresh` is what was judged just then.
 */
type Occasion = { at: number; of: ProgressPoint['of']; answers: readonly Judged[]; fresh: readonly Judged[] }
type Judged = { slotId: string; competency: string; score: number; result: AnswerScore }

/** Nine practice interviews were the most efficient dose in the trials of VR-JIT, a job interview trainer. */
const GOAL = 9

/** How practice goes, out of everything that was scored. Pure; `practised` in any order. */
export const progressOf = (practised: readonly Practised[], now: number): PracticeProgress => {
  const inOrder = [...practised].sort((a, b) => a.at - b.at)
  const occasions = inOrder.flatMap(occasionsOf)
  const overall = inOrder.flatMap(({ at, score }): ProgressPoint[] => (score === null ? [] : [{ at, score, of: 'interview' }]))
  const readers = new Set(occasions.flatMap(({ fresh }) => fresh.map(({ result }) => result.provenance.by)))
  return {
    done: overall.length,
    goal: GOAL,
    interviews: { ...seriesOf(overall), items: inOrder.map(itemOf).filter(({ answers }) => answers > 0) },
    dimensions: dimensions.map((dimension) => ({ dimension, ...seriesOf(pointsOf(occasions, (answer) => bandIn(answer, dimension))) })),
    competencies: competenciesOf(occasions),
    isMixed: readers.size > 1,
    retries: retriesOf(inOrder, now),
  }
}

const occasionsOf = (interview: Practised): Occasion[] => {
  let answers = judgedIn(interview, interview.scores)
  const first: Occasion = { at: interview.at, of: 'interview', answers, fresh: answers }
  const retries = [...interview.attempts]
    .sort((a, b) => a.at - b.at)
    .map((attempt): Occasion => {
      const fresh = judgedIn(interview, [attempt])
      answers = [...answers.filter(({ slotId }) => fresh.every((each) => each.slotId !== slotId)), ...fresh]
      return { at: attempt.at, of: 'attempt', answers, fresh }
    })
  return [first, ...retries]
}

/** Failed and unscoreable answers count nowhere. */
const judgedIn = ({ slots }: Practised, rows: readonly Pick<ScoreRow | AttemptRow, 'slotId' | 'state' | 'result'>[]): Judged[] =>
  rows.flatMap(({ slotId, state, result }) => {
    const slot = slots.find(({ id }) => id === slotId)
    return state !== 'scored' || !slot || !result || result.score === null
      ? []
      : [{ slotId, competency: slot.competency, score: result.score, result }]
  })

const itemOf = (interview: Practised): PracticeProgress['interviews']['items'][number] => {
  const { id, title, at, score } = interview
  return { id, title, at, score, answers: judgedIn(interview, interview.scores).length }
}

const competenciesOf = (occasions: readonly Occasion[]): PracticeProgress['competencies'] => {
  const names = new Set(occasions.flatMap(({ fresh }) => fresh.map(({ competency }) => competency)))
  return [...names]
    .map((name) => ({ competency: name, ...seriesOf(pointsOf(occasions, (answer) => (answer.competency === name ? answer.score : null))) }))
    .sort((a, b) => b.points.length - a.points.length || a.competency.localeCompare(b.competency, 'en'))
}

/** A retry takes up an older interview, so it says nothing of where things go from one to the next. */
const seriesOf = (points: ProgressPoint[]) => ({
  points,
  trend: trendOf(points.filter(({ of }) => of === 'interview').map(({ score }) => score)),
})

/** One point for each occasion that brought something of the kind: the mean of all there is of it by then. */
const pointsOf = (occasions: readonly Occasion[], read: (answer: Judged) => number | null): ProgressPoint[] =>
  occasions.flatMap(({ at, of, answers, fresh }) => {
    if (fresh.every((answer) => read(answer) === null)) return []
    const values = answers.flatMap((answer) => read(answer) ?? [])
    return [{ at, of, score: Math.round(values.reduce((sum, value) => sum + value, 0) / values.length) }]
  })

const bandIn = ({ result }: Judged, dimension: (typeof dimensions)[number]): number | null => {
  const band = result.bands.find((each) => each.dimension === dimension)
  return band?.assessed ? band.band * 20 : null
}
