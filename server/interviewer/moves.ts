import type { EndCause, Mode, Persona, Progress, TurnKind } from '#contract/interviews.ts'
import { classifyIntent, type Intent } from '#server/platform/text/intents.ts'
import { countWords, plain } from '#server/platform/text/terms.ts'
import { isRepeated } from './checks.ts'
import { chooseProbe, wordProbe } from './probes.ts'
import { readAnswer } from './reading.ts'
import * as reply from './replies.ts'
import type { Move, ProbeType, Slot } from './slots.ts'
import { farewell, join, leaving, reaction, welcome } from './wording.ts'

export type SpokenTurn = { speaker: 'interviewer' | 'candidate'; kind: TurnKind; text: string }

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

/** A move and the place in the plan after it; `slotIndex` is the plan's length once the interview closes. */
export type Decision = Move & { slotIndex: number }
export type Stance = Pick<MoveInput, 'plan' | 'slotIndex' | 'asked' | 'turns' | 'remainingMs' | 'persona' | 'mode'>

const PROBE_MS = 60_000
const MUST_MS = 90_000
const QUESTION_MS = 45_000
const REPLIES_MAX = 3
const PATIENT_REPLIES_MAX = 5
const OWN_QUESTIONS_MAX = 4

/** What the interviewer does after an answer. Pure: the same input gives the same move, always. */
export const decideMove = (input: MoveInput): Decision => {
  const slot = input.plan[input.slotIndex]
  if (!slot) return closingMove('completed', input)
  const intent = classifyIntent(input.answer)
  if (slot.phase === 'your-questions' && intent !== 'distress') return answerTheirQuestion(input, slot, intent)
  return byIntent(input, slot, intent) ?? followUp(input, slot)
}

export const firstMove = (input: Pick<MoveInput, 'plan' | 'persona' | 'mode' | 'remainingMs'> & { title: string }): Decision => {
  const slot = input.plan[0]
  if (!slot) return closingMove('completed', input)
  return { ...ask(slot, join(welcome(input.persona, input.title), slot.question), 'opening'), slotIndex: 0 }
}

export const nextAfterSkip = (input: Stance): Decision => next(input, 'skipped', leaving(input.persona, String(input.slotIndex)))

/** The last thing that was asked, once more. */
export const repeatMove = (input: Stance): Decision => {
  const slot = input.plan[input.slotIndex]
  if (!slot) return closingMove('completed', input)
  return stay(input, slot, 'asked_to_repeat', reply.repeatReply(replyInput({ ...input, answer: '', repliesInSlot: 0 }, slot)))
}

export const closingMove = (cause: EndCause, input: Pick<MoveInput, 'plan' | 'persona'>): Decision => ({
  kind: 'closing',
  slotId: null,
  text: farewell(input.persona, cause),
  expectsAnswer: false,
  probe: null,
  reason: cause,
  slotIndex: input.plan.length,
})

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

type Word = (input: reply.ReplyInput) => string

const replies: Partial<Record<Intent, { reason: string; word: Word; most: number }>> = {
  repeat: { reason: 'asked_to_repeat', word: reply.repeatReply, most: PATIENT_REPLIES_MAX },
  clarify: { reason: 'asked_to_clarify', word: reply.clarifyReply, most: REPLIES_MAX },
  hint: { reason: 'asked_for_hint', word: reply.hintReply, most: REPLIES_MAX },
  thinking: { reason: 'thinking', word: reply.thinkingReply, most: PATIENT_REPLIES_MAX },
  time_check: { reason: 'asked_the_time', word: reply.timeReply, most: REPLIES_MAX },
  correction: { reason: 'correcting', word: reply.correctionReply, most: REPLIES_MAX },
  distress: { reason: 'distressed', word: reply.distressReply, most: Number.POSITIVE_INFINITY },
  gaming: { reason: 'gaming', word: reply.gamingReply, most: 2 },
  off_topic: { reason: 'off_topic', word: reply.offTopicReply, most: 2 },
  question: { reason: 'asked_something', word: reply.questionReply, most: REPLIES_MAX },
}

const byIntent = (input: MoveInput, slot: Slot, intent: Intent): Decision | null => {
  if (intent === 'skip') return next(input, 'asked_to_skip', leaving(input.persona, input.answer))
  const known = replies[intent]
  if (!known) return null
  if (input.repliesInSlot >= known.most) return next(input, 'let_go', leaving(input.persona, input.answer))
  return stay(input, slot, known.reason, known.word(replyInput(input, slot)))
}

const DONE =
  /^(?:no|nope|nothing|none|not really|that(?:'s| is) (?:all|it|everything)|i(?:'m| am) (?:done|finished|good)|nothing (?:else|more|to add))\b.{0,40}$/

const followUp = (input: MoveInput, slot: Slot): Decision => {
  const reading = readAnswer(slot, input, lastSaid(input))
  if ((reading.isGibberish || reading.isEcho) && slot.phase !== 'warm-up') {
    if (input.repliesInSlot > 0 || input.probesUsed.length > 0) return next(input, 'let_go', leaving(input.persona, input.answer))
    const word = reading.isEcho ? reply.echoReply : reply.exampleReply
    return stay(input, slot, reading.isEcho ? 'echo' : 'gibberish', word(replyInput(input, slot)))
  }
  if (slot.phase === 'warm-up') return next(input, 'warm_up', reaction(input.persona, input.answer))
  const isDone = DONE.test(plain(input.answer)) && (input.probesUsed.length > 0 || input.repliesInSlot > 0)
  if (isDone) return next(input, 'let_go', leaving(input.persona, input.answer))
  const choice = chooseProbe(slot, reading, input.probesUsed, input.persona)
  const stop = reasonToStop(input, slot)
  if (!choice && stop !== 'cap_reached') return next(input, 'enough', reaction(input.persona, input.answer))
  if (!choice || stop) return next(input, stop ?? 'enough', reaction(input.persona, input.answer))
  const { text, about } = wordProbe({ slot, choice, reading, answer: input.answer, persona: input.persona, asked: input.asked })
  if (isRepeated(text, input.asked)) return next(input, 'enough', reaction(input.persona, input.answer))
  return {
    kind: 'probe',
    slotId: slot.id,
    text,
    expectsAnswer: true,
    probe: { type: choice.type, about },
    reason: choice.reason,
    slotIndex: input.slotIndex,
  }
}

const reasonToStop = (input: MoveInput, slot: Slot): 'cap_reached' | 'short_of_time' | 'evasive_again' | null => {
  if (input.probesUsed.length >= slot.maxProbes) return 'cap_reached'
  if (input.remainingMs !== null && input.remainingMs - PROBE_MS < MUST_MS * mustsAfter(input.plan, input.slotIndex)) return 'short_of_time'
  return input.probesUsed.length >= 2 && countWords(input.answer) < 6 ? 'evasive_again' : null
}

const mustsAfter = (plan: Slot[], slotIndex: number) => plan.slice(slotIndex + 1).filter(({ need }) => need === 'must').length

const lastSaid = ({ turns }: MoveInput) => turns.findLast(({ speaker }) => speaker === 'interviewer')?.text ?? ''

/** The next slot that the time allows, introduced by `lead`; the closing when there is none. */
const next = (input: Stance, reason: string, lead: string): Decision => {
  const { plan, remainingMs } = input
  if (remainingMs !== null && remainingMs < QUESTION_MS && input.slotIndex + 1 < plan.length) return closingMove('time_up', input)
  const at = plan.findIndex((slot, index) => index > input.slotIndex && fits(plan, slot, index, remainingMs))
  const slot = plan[at]
  if (!slot) return closingMove('completed', input)
  return { ...ask(slot, join(lead, slot.question), reason), slotIndex: at }
}

const fits = (plan: Slot[], slot: Slot, index: number, remainingMs: number | null) =>
  slot.need === 'must' || remainingMs === null || remainingMs >= MUST_MS * (mustsAfter(plan, index) + 1)

const ask = (slot: Slot, text: string, reason: string): Move => ({
  kind: 'question',
  slotId: slot.id,
  text,
  expectsAnswer: true,
  probe: null,
  reason,
})

const stay = (input: Stance, slot: Slot, reason: string, text: string): Decision => ({
  kind: 'reply',
  slotId: slot.id,
  text,
  expectsAnswer: true,
  probe: null,
  reason,
  slotIndex: input.slotIndex,
})

const replyInput = (input: Stance & { answer: string; repliesInSlot: number }, slot: Slot): reply.ReplyInput => ({
  slot,
  question: lastAsked(input, slot),
  answer: input.answer,
  persona: input.persona,
  mode: input.mode,
  remainingMs: input.remainingMs,
  isRepeated: input.repliesInSlot > 0,
})

/** The open question without the reaction that came before it. */
const lastAsked = ({ asked }: Stance, slot: Slot): string => {
  const last = asked.at(-1)
  return !last || last.endsWith(slot.question) ? slot.question : last
}

const NOTHING =
  /^(?:no|nope|nah|none|nothing|not (?:really|now|today|at the moment)|i(?:'m| am) (?:good|fine|done|okay|all set)|that(?:'s| is) (?:all|it|everything)|i (?:don't|do not|have no) (?:have )?(?:any )?(?:more |other |further )?questions?)\b(?!.*\?)/

const answerTheirQuestion = (input: MoveInput, slot: Slot, intent: Intent): Decision => {
  const said = plain(input.answer)
  const repeats = intent === 'repeat' || intent === 'thinking' || intent === 'time_check'
  if (repeats && input.repliesInSlot < PATIENT_REPLIES_MAX) return byIntent(input, slot, intent) ?? closingMove('completed', input)
  const asks =
    !NOTHING.test(said) && (said.includes('?') || intent === 'question' || intent === 'clarify' || intent === 'hint' || intent === 'gaming')
  if (!asks || intent === 'skip' || input.repliesInSlot >= OWN_QUESTIONS_MAX) return closingMove('completed', input)
  return stay(input, slot, 'asked_something', reply.yourQuestionReply(replyInput(input, slot)))
}
