import type { Slot } from '#server/interviewer/slots.ts'

/** A planned question with fixed words. */
export const slot = (id: string, over: Partial<Slot> = {}): Slot => ({
  id,
  phase: 'core',
  kind: 'behavioural',
  competency: `competency ${id}`,
  questionId: null,
  question: `What is the question of ${id}?`,
  guidance: '',
  lookFor: [],
  probes: {
    expand: 'What happened next?',
    clarify: 'Which part of it was yours?',
    quantify: 'How many were there?',
    challenge: 'What would you do otherwise today?',
  },
  concepts: [],
  maxProbes: 1,
  need: 'must',
  ...over,
})

/** An answer that needs no follow-up: an occasion, own steps, a result in figures. */
export const FULL_ANSWER =
  'In March 2023 our ward in Leeds had missed two doses in one week because the handover was spoken only. I wrote a one-page sheet with the night nurse, trained all eleven colleagues on it in four days and checked every handover myself for a month. After six weeks we had missed none, and the hospital took the sheet over for three other wards.'
