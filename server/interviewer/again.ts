import type { Persona } from '#contract/interviews.ts'
import type { Move, Slot } from './slots.ts'
import { join } from './wording.ts'

const leads: Record<Persona, string> = {
  warm: 'Let us take this one again, in your own time.',
  neutral: 'Let us take this question again.',
  demanding: 'Once more.',
}

/** Asks a planned question anew, in the words it was asked with before. */
export const askAgain = (slot: Slot, persona: Persona, words: string): Move => ({
  kind: 'question',
  slotId: slot.id,
  text: join(leads[persona], words),
  expectsAnswer: true,
  probe: null,
  reason: 'asked_again',
})
