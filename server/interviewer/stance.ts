import type { Mode, Persona } from '#contract/interviews.ts'
import type { Move, ProbeType, Slot, SpokenTurn } from './slots.ts'

export type MoveInput = {
  plan: Slot[]
  slotIndex: number
  /** Types of probe already asked in this slot. */
  probesUsed: ProbeType[]
  /** Every question and probe that was said. */
  asked: string[]
  /** Interviewer turns of kind `reply` in this slot. */
  repliesInSlot: number
  /** The transcript before the answer. */
  turns: SpokenTurn[]
  answer: string
  /** null when there is no limit. */
  remainingMs: number | null
  persona: Persona
  mode: Mode
}

/**
 * A move and the place in the plan after it; `slotIndex` is the plan's length once the interview closes. `exchanged` is
 * the slot that takes the planned one's place, where the candidate's answers call for a harder or an easier question.
 */
export type Decision = Move & { slotIndex: number; exchanged: Slot | null }
export type Stance = Pick<MoveInput, 'plan' | 'slotIndex' | 'asked' | 'turns' | 'remainingMs' | 'persona' | 'mode'>
