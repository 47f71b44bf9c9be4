import type { InterviewId } from '#contract/ids.ts'
import type { DueRetry, PracticeProgress, ProgressPoint } from '#contract/practice.ts'
import { type AnswerScore, dimensions } from '#contract/scorecards.ts'
import { EARLY_MS, nextRetry, RETRY_DAYS, type Try, WEAK_BELOW } from './spacing.ts'
import type { AttemptRow, ScoreRow } from './store.ts'
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
/** One thing that was judged at one time: an interview's answers together, or a retry. */
type Occasion = { at: number; of: ProgressPoint['of']; answers: readonly Judged[] }
type Judged = { competency: string; score: number; result: AnswerScore }

/** Nine practice interviews were the most efficient dose in the trials of VR-JIT, a job interview trainer. */
const GOAL = 9
const RETRIES_MAX = 30

/** How practice goes, out of everything that was scored. Pure; `practised` in any order. */
export const progressOf = (practised: readonly Practised[], now: number): PracticeProgress => {
  const inOrder = [...practised].sort((a, b) => a.at - b.at)
  const occasions = inOrder.flatMap(occasionsOf).sort((a, b) => a.at - b.at)
  const overall = inOrder.flatMap(({ at, score }): ProgressPoint[] => (score === null ? [] : [{ at, score, of: 'interview' }]))
  const readers = new Set(occasions.flatMap(({ answers }) => answers.map(({ result }) => result.provenance.by)))
  return {
    done: overall.length,
    goal: GOAL,
    interviews: { ...seriesOf(overall), items: inOrder.map(itemOf).filter(({ answers }) => answers > 0) },
    dimensions: dimensions.map((dimension) => ({ dimension, ...seriesOf(pointsOf(occasions, (answer) => bandIn(answer, dimension))) })),
    competencies: competenciesOf(occasions),
    isMixed: readers.size > 1,
    retries: { days: [...RETRY_DAYS], weakBelow: WEAK_BELOW, items: retriesOf(inOrder, now) },
  }
}

const occasionsOf = (interview: Practised): Occasion[] => [
  { at: interview.at, of: 'interview', answers: judgedIn(interview, interview.scores) },
  ...interview.attempts.map((attempt): Occasion => ({ at: attempt.at, of: 'attempt', answers: judgedIn(interview, [attempt]) })),
]

/** Failed and unscoreable answers count nowhere. */
const judgedIn = ({ slots }: Practised, rows: readonly Pick<ScoreRow | AttemptRow, 'slotId' | 'state' | 'result'>[]): Judged[] =>
  rows.flatMap(({ slotId, state, result }) => {
    const slot = slots.find(({ id }) => id === slotId)
    return state !== 'scored' || !slot || !result || result.score === null
      ? []
      : [{ competency: slot.competency, score: result.score, result }]
  })

const itemOf = (interview: Practised): PracticeProgress['interviews']['items'][number] => {
  const { id, title, at, score } = interview
  return { id, title, at, score, answers: judgedIn(interview, interview.scores).length }
}

const competenciesOf = (occasions: readonly Occasion[]): PracticeProgress['competencies'] => {
  const names = new Set(occasions.flatMap(({ answers }) => answers.map(({ competency }) => competency)))
  return [...names]
    .map((name) => ({ competency: name, ...seriesOf(pointsOf(occasions, (answer) => (answer.competency === name ? answer.score : null))) }))
    .sort((a, b) => b.points.length - a.points.length || a.competency.localeCompare(b.competency, 'en'))
}

const seriesOf = (points: ProgressPoint[]) => ({ points, trend: trendOf(points.map(({ score }) => score)) })

/** One point for each occasion that has something of the kind: the mean of it. */
const pointsOf = (occasions: readonly Occasion[], read: (answer: Judged) => number | null): ProgressPoint[] =>
  occasions.flatMap(({ at, of, answers }) => {
    const values = answers.flatMap((answer) => read(answer) ?? [])
    return values.length === 0 ? [] : [{ at, of, score: Math.round(values.reduce((sum, value) => sum + value, 0) / values.length) }]
  })

const bandIn = ({ result }: Judged, dimension: (typeof dimensions)[number]): number | null => {
  const band = result.bands.find((each) => each.dimension === dimension)
  return band?.assessed ? band.band * 20 : null
}

const retriesOf = (practised: readonly Practised[], now: number): DueRetry[] =>
  practised
    .flatMap((interview) => interview.scores.flatMap((row) => retryOf(interview, row, now) ?? []))
    .sort((a, b) => a.dueAt - b.dueAt)
    .slice(0, RETRIES_MAX)

const retryOf = (interview: Practised, first: ScoreRow, now: number): DueRetry | null => {
  const slot = interview.slots.find(({ id }) => id === first.slotId)
  const attempts = interview.attempts.filter(({ slotId }) => slotId === first.slotId)
  if (!slot || attempts.some(({ state }) => state === 'waiting')) return null
  const tries = [first, ...attempts].flatMap(({ at, state, result }): Try[] =>
    state !== 'scored' || !result || result.score === null ? [] : [{ at, score: result.score }],
  )
  const due = nextRetry(tries)
  const last = tries.at(-1)
  if (!due || !last) return null
  return {
    interviewId: interview.id,
    turnId: first.turnId,
    title: interview.title,
    question: slot.question,
    competency: slot.competency,
    score: last.score,
    attempts: tries.length,
    lastAt: last.at,
    ...due,
    isDue: now >= due.dueAt - EARLY_MS,
  }
}
