import type { ScoreInput } from '#server/scorecards/rules/rules.ts'

type Ask = Omit<ScoreInput, 'answer'>

/** One told answer, a question that it answers, and a question of the same job that it does not, though words are shared. */
export type Pair = { role: string; answers: Ask | null; misses: Ask; text: string }

export const story = (question: string, competency?: string): Ask => ({
  question,
  kind: 'behavioural',
  ...(competency && { competency }),
})
export const technical = (question: string, lookFor?: string[]): Ask => ({ question, kind: 'technical', ...(lookFor && { lookFor }) })
export const scenario = (question: string, lookFor?: string[]): Ask => ({ question, kind: 'case', ...(lookFor && { lookFor }) })
export const screening = (question: string): Ask => ({ question, kind: 'screening' })
