import type { DueRetry, PracticeProgress } from '#contract/practice.ts'
import type { ScoreRow } from '../scorecards/index.ts'
import type { Practised } from './progress.ts'
import { readsAlike } from './readers.ts'
import { EARLY_MS, nextRetry, RETRY_DAYS, type Try, WEAK_BELOW } from './spacing.ts'

const RETRIES_MAX = 30

/** What is to be tried again and when, and what trying again has come to. Pure. */
export const retriesOf = (practised: readonly Practised[], now: number): PracticeProgress['retries'] => ({
  days: [...RETRY_DAYS],
  weakBelow: WEAK_BELOW,
  ...gainOf(practised),
  items: practised
    .flatMap((interview) => interview.scores.flatMap((row) => retryOf(interview, row, now) ?? []))
    .sort((a, b) => a.dueAt - b.dueAt)
    .slice(0, RETRIES_MAX),
})

/** The newest attempt at each question against its first answer, where one reader judged both. */
const gainOf = (practised: readonly Practised[]): Pick<PracticeProgress['retries'], 'answers' | 'gain'> => {
  const gains = practised.flatMap(({ scores, attempts }) =>
    scores.flatMap((first) => {
      const newest = attempts.findLast(({ slotId, state }) => slotId === first.slotId && state === 'scored')
      const [before, after] = [first.result?.score ?? null, newest?.result?.score ?? null]
      return newest && readsAlike(first, newest) && before !== null && after !== null ? [after - before] : []
    }),
  )
  return { answers: gains.length, gain: gains.length === 0 ? null : Math.round(gains.reduce((sum, gain) => sum + gain, 0) / gains.length) }
}

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
