import { classifyIntent } from '#server/platform/text/intents.ts'
import { countWords, plain } from '#server/platform/text/terms.ts'
import { leave } from './answers.ts'
import { correctionIn } from './corrections.ts'
import { MUST_MS, mustsAfter, next, replyInput, stay } from './next.ts'
import { findProbe, type Probe } from './probes.ts'
import { reaction } from './reactions.ts'
import { type Reading, readAnswer } from './reading.ts'
import * as reply from './replies.ts'
import type { Slot } from './slots.ts'
import type { Decision, MoveInput } from './stance.ts'
import { candidateSaid, type Exchange, interviewerSaid } from './talk.ts'

const PROBE_MS = 60_000
const EVASIVE_BELOW = 6
/** With fewer words, all follow-ups together, there is nothing to react to. */
const TOLD_FROM = 12

const DONE =
  /^(?:no|nope|nothing|none|not really|that(?:'s| is) (?:all|it|everything)|i(?:'m| am) (?:done|finished|good)|nothing (?:else|more|to add))\b.{0,40}$/

/** After an answer: a follow-up where it calls for one and the time allows it, else the next question. */
export const followUp = (input: MoveInput, slot: Slot, exchange: Exchange | undefined): Decision => {
  const earlier = (exchange?.answers ?? []).filter((answer) => classifyIntent(answer) === 'answer')
  const lastSaid = interviewerSaid(input.turns).at(-1) ?? ''
  const reading = readAnswer(slot, { answer: input.answer, earlier, asked: input.asked, turns: input.turns }, lastSaid)
  if ((reading.isGibberish || reading.isEcho) && slot.phase !== 'warm-up') return unusable(input, slot, reading)
  if (slot.phase === 'warm-up') return goOn(input, 'warm_up')
  const isDone = DONE.test(plain(input.answer)) && (input.probesUsed.length > 0 || input.repliesInSlot > 0)
  if (isDone) return leave(input, 'let_go')
  const stop = reasonToStop(input, slot)
  if (stop) return goOn(input, stop, earlier)
  const probe = findProbe({
    slot,
    reading,
    answer: input.answer,
    whole: [...earlier, input.answer].join('\n'),
    used: input.probesUsed,
    asked: input.asked,
    persona: input.persona,
    corrections: correctionsOf(input),
  })
  return probe ? probing(input, slot, probe) : goOn(input, 'enough', earlier)
}

/** Nothing in it to go by: one plain request, then the next question. */
const unusable = (input: MoveInput, slot: Slot, reading: Reading): Decision => {
  if (input.repliesInSlot > 0 || input.probesUsed.length > 0) return leave(input, 'let_go')
  const word = reading.isEcho ? reply.echoReply : reply.exampleReply
  return stay(input, slot, reading.isEcho ? 'echo' : 'gibberish', word(replyInput(input, slot, 0)))
}

const goOn = (input: MoveInput, reason: string, earlier: readonly string[] = []): Decision => {
  const { persona, answer, turns } = input
  if (reason !== 'warm_up' && countWords([...earlier, answer].join(' ')) < TOLD_FROM) return leave(input, reason)
  return next(
    input,
    reason,
    reaction({ persona, answer, spent: interviewerSaid(turns), corrections: correctionsOf(input), isPath: reason === 'warm_up' }),
  )
}

const correctionsOf = ({ turns, answer }: MoveInput) => [...candidateSaid(turns), answer].flatMap((text) => correctionIn(text) ?? [])

const probing = (input: MoveInput, slot: Slot, { type, reason, text, about }: Probe): Decision => ({
  kind: 'probe',
  slotId: slot.id,
  text,
  expectsAnswer: true,
  probe: { type, about },
  reason,
  slotIndex: input.slotIndex,
  exchanged: null,
})

const reasonToStop = (input: MoveInput, slot: Slot): 'cap_reached' | 'short_of_time' | 'evasive_again' | null => {
  if (input.probesUsed.length >= slot.maxProbes) return 'cap_reached'
  if (input.remainingMs !== null && input.remainingMs - PROBE_MS < MUST_MS * mustsAfter(input.plan, input.slotIndex)) return 'short_of_time'
  return input.probesUsed.length >= 2 && countWords(input.answer) < EVASIVE_BELOW ? 'evasive_again' : null
}
