import { hashOf } from '#server/platform/text/terms.ts'
import { factsIn } from './posting-facts.ts'
import type { Slot } from './slots.ts'

const warmUps = [
  'To begin, what drew you to this kind of work?',
  'To start with, could you tell me briefly about yourself and what you do now?',
  'Before we go deeper, what should I know about your path up to today?',
  'To ease in, which part of your recent work have you enjoyed most, and why?',
  'Let us begin with you. What are you looking for in your next role?',
]

/** One easy question that nobody fails, never followed up. */
export const warmUpSlot = ({ seed }: { seed: string }): Slot => ({
  ...standing,
  phase: 'warm-up',
  competency: 'introduction',
  question: warmUps[hashOf(seed) % warmUps.length] ?? warmUps[0] ?? '',
  guidance: 'An easy opening about the candidate. Do not follow up.',
  lookFor: ['a short path that leads to this role', 'one thing that fits the role'],
  need: 'if-time',
})

export const yourQuestionsSlot = (description: string): Slot => ({
  ...standing,
  phase: 'your-questions',
  competency: 'curiosity',
  question: 'What would you like to ask me?',
  guidance: 'The candidate asks now. Answer honestly as a practice interviewer who does not work for the employer.',
  lookFor: ['questions about the work itself', 'questions about the team or how success is measured'],
  need: 'must',
  facts: factsIn(description),
})

const standing: Omit<Slot, 'phase' | 'competency' | 'question' | 'guidance' | 'lookFor' | 'need'> = {
  id: '',
  kind: 'screening',
  questionId: null,
  probes: {
    expand: 'What else belongs to that?',
    clarify: 'What do you mean by that exactly?',
    quantify: 'How much or how many are we talking about?',
    challenge: 'What would someone who disagrees say?',
  },
  concepts: [],
  maxProbes: 0,
}
