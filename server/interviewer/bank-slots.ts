import type { BankQuestion } from '#server/questions/index.ts'
import type { Slot } from './slots.ts'

const MAX_PROBES = { screening: 2, behavioural: 2, technical: 3, case: 5 } as const

/** A question of the bank as a stretch of an interview. */
export const slotOf = (question: BankQuestion): Slot => ({
  id: '',
  phase: 'core',
  kind: question.kind,
  competency: question.competency,
  questionId: question.id,
  question: question.text,
  guidance: `Ask about ${question.competency}. Listen for: ${question.lookFor.join('; ')}.`,
  lookFor: question.lookFor,
  probes: question.probes,
  concepts: question.concepts,
  maxProbes: MAX_PROBES[question.kind],
  need: 'must',
})
