import type { EndCause } from '#contract/interviews.ts'
import { classifyIntent } from '#server/platform/text/intents.ts'
import { afterDistress, answerTheirQuestion, byIntent, inAnotherLanguage } from './answers.ts'
import { followUp } from './follow-up.ts'
import { ask, closing, next, replyInput, stay } from './next.ts'
import { leaving } from './reactions.ts'
import * as reply from './replies.ts'
import type { Decision, MoveInput, Stance } from './stance.ts'
import { exchangesOf } from './talk.ts'
import { join, welcome } from './wording.ts'

/** What the interviewer does after an answer. Pure: the same input gives the same move, always. */
export const decideMove = (input: MoveInput): Decision => {
  const slot = input.plan[input.slotIndex]
  if (!slot) return closingMove('completed', input)
  const intent = classifyIntent(input.answer)
  const exchange = exchangesOf(input.turns).at(-1)
  return (
    afterDistress(input, slot, intent, exchange) ??
    (slot.phase === 'your-questions' ? answerTheirQuestion(input, slot, intent) : null) ??
    byIntent(input, slot, intent, exchange) ??
    inAnotherLanguage(input, slot) ??
    followUp(input, slot, exchange)
  )
}

export const firstMove = (input: Pick<MoveInput, 'plan' | 'persona' | 'mode' | 'remainingMs'> & { title: string }): Decision => {
  const slot = input.plan[0]
  if (!slot) return closingMove('completed', input)
  return { ...ask(slot, join(welcome(input.persona, input.title), slot.question), 'opening'), slotIndex: 0, exchanged: null }
}

export const nextAfterSkip = (input: Stance): Decision =>
  next(input, 'skipped', leaving(input.persona, String(input.slotIndex), [...input.asked, ...input.turns.map(({ text }) => text)]))

/** The last thing that was asked, once more. */
export const repeatMove = (input: Stance): Decision => {
  const slot = input.plan[input.slotIndex]
  if (!slot) return closingMove('completed', input)
  return stay(input, slot, 'asked_to_repeat', reply.repeatReply(replyInput({ ...input, answer: '' }, slot, 0)))
}

export const closingMove = (cause: EndCause, input: Pick<MoveInput, 'plan' | 'persona'>): Decision => closing(cause, input)
