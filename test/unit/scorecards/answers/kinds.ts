import type { ScoreRequest } from '#contract/scorecards.ts'

export const classes = [
  'strong',
  'concise',
  'partial',
  'vague',
  'habitual',
  'we',
  'off_topic',
  'padded',
  'repeated',
  'long_weak',
  'echo',
  'salad',
  'gibberish',
  'injection',
] as const
export type Class = (typeof classes)[number]
export type Group = { role: string; ask: Omit<ScoreRequest, 'answer'>; answers: { is: Class; text: string }[] }
