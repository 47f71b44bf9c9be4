import type { EndCause, Progress } from '#contract/interviews.ts'
import { exchangeFor } from './difficulty.ts'
import type { ReplyInput } from './replies.ts'
import type { Move, Slot } from './slots.ts'
import type { Decision, MoveInput, Stance } from './stance.ts'
import { interviewerSaid } from './talk.ts'
import { farewell, join } from './wording.ts'

export const MUST_MS = 90_000
const QUESTION_MS = 45_000

export const mustsAfter = (plan: Slot[], slotIndex: number) => plan.slice(slotIndex + 1).filter(({ need }) => need === 'must').length

/** The next slot that the time allows, introduced by `lead`; the closing when there is none. */
export const next = (input: Stance & { answer?: string }, reason: string, lead: string): Decision => {
  const { plan, remainingMs } = input
  if (remainingMs !== null && remainingMs < QUESTION_MS && input.slotIndex + 1 < plan.length) return closing('time_up', input)
  const at = plan.findIndex((slot, index) => index > input.slotIndex && fits(plan, slot, index, remainingMs))
  const planned = plan[at]
  if (!planned) return closing('completed', input)
  const exchanged = input.answer === undefined ? null : exchangeFor(planned, plan, input.turns, input.answer)
  const slot = exchanged ?? planned
  return { ...ask(slot, join(lead, slot.question), reason), slotIndex: at, exchanged }
}

const fits = (plan: Slot[], slot: Slot, index: number, remainingMs: number | null) =>
  slot.need === 'must' || remainingMs === null || remainingMs >= MUST_MS * (mustsAfter(plan, index) + 1)

export const ask = (slot: Slot, text: string, reason: string): Move => ({
  kind: 'question',
  slotId: slot.id,
  text,
  expectsAnswer: true,
  probe: null,
  reason,
})

/** A reply within the slot: the question stays open. */
export const stay = (input: Stance, slot: Slot, reason: string, text: string): Decision => ({
  kind: 'reply',
  slotId: slot.id,
  text,
  expectsAnswer: true,
  probe: null,
  reason,
  slotIndex: input.slotIndex,
  exchanged: null,
})

export const closing = (cause: EndCause, input: Pick<MoveInput, 'plan' | 'persona'>): Decision => ({
  kind: 'closing',
  slotId: null,
  text: farewell(input.persona, cause),
  expectsAnswer: false,
  probe: null,
  reason: cause,
  slotIndex: input.plan.length,
  exchanged: null,
})

export const replyInput = (input: Stance & { answer: string }, slot: Slot, before: number): ReplyInput => ({
  slot,
  question: lastAsked(input, slot),
  answer: input.answer,
  persona: input.persona,
  mode: input.mode,
  remainingMs: input.remainingMs,
  questionsLeft: mustsAfter(
    input.plan.filter(({ phase }) => phase !== 'your-questions'),
    input.slotIndex,
  ),
  said: interviewerSaid(input.turns),
  before,
})

/** The open question without the reaction that came before it. */
const lastAsked = ({ asked }: Stance, slot: Slot): string => {
  const last = asked.at(-1)
  return !last || last.endsWith(slot.question) ? slot.question : last
}

export const progressOf = (plan: Slot[], slotIndex: number): Progress | null => {
  const slot = plan[Math.min(slotIndex, plan.length - 1)]
  if (!slot) return null
  const isOver = slotIndex >= plan.length
  const of = plan.filter(({ phase }) => phase !== 'your-questions').length
  return {
    index: Math.min(slotIndex + 1, of),
    of,
    phase: isOver ? 'closing' : slot.phase,
    competency: slot.competency,
  }
}
