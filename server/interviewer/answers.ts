import { classifyIntent, type Intent } from '#server/platform/text/intents.ts'
import { plain } from '#server/platform/text/terms.ts'
import * as care from './care.ts'
import { closing, next, replyInput, stay } from './next.ts'
import { leaving } from './reactions.ts'
import * as reply from './replies.ts'
import type { Slot } from './slots.ts'
import type { Decision, MoveInput } from './stance.ts'
import { candidateSaid, type Exchange, interviewerSaid } from './talk.ts'
import { yourQuestionReply } from './your-questions.ts'

const REPLIES_MAX = 3
const PATIENT_REPLIES_MAX = 5
const OWN_QUESTIONS_MAX = 4

type Word = (input: reply.ReplyInput) => string

const replies: Partial<Record<Intent, { reason: string; word: Word; most: number }>> = {
  repeat: { reason: 'asked_to_repeat', word: reply.repeatReply, most: PATIENT_REPLIES_MAX },
  clarify: { reason: 'asked_to_clarify', word: reply.clarifyReply, most: REPLIES_MAX + 1 },
  hint: { reason: 'asked_for_hint', word: reply.hintReply, most: REPLIES_MAX },
  thinking: { reason: 'thinking', word: reply.thinkingReply, most: PATIENT_REPLIES_MAX },
  silence: { reason: 'silent', word: reply.silenceReply, most: 1 },
  time_check: { reason: 'asked_the_time', word: reply.timeReply, most: PATIENT_REPLIES_MAX },
  correction: { reason: 'correcting', word: reply.correctionReply, most: REPLIES_MAX },
  gaming: { reason: 'gaming', word: reply.gamingReply, most: 2 },
  off_topic: { reason: 'off_topic', word: reply.offTopicReply, most: 2 },
  question: { reason: 'asked_something', word: reply.questionReply, most: REPLIES_MAX },
}

/** What was not meant as an answer is replied to, a bounded number of times at one question. */
export const byIntent = (input: MoveInput, slot: Slot, intent: Intent, exchange: Exchange | undefined): Decision | null => {
  if (intent === 'stop') return closing('stopped', input)
  if (intent === 'skip') return leave(input, 'asked_to_skip')
  if (intent === 'distress') return distressed(input, slot)
  if (intent === 'hostile') {
    const text = care.hostileReply(input.persona, interviewerSaid(input.turns))
    return text ? stay(input, slot, 'hostile', `${text} ${replyInput(input, slot, 0).question}`) : leave(input, 'let_go')
  }
  const known = replies[intent]
  if (!known) return null
  if (input.repliesInSlot >= known.most) return leave(input, 'let_go')
  const before = (exchange?.answers ?? []).filter((answer) => classifyIntent(answer) === intent).length
  return stay(input, slot, known.reason, known.word(replyInput(input, slot, before)))
}

export const leave = (input: MoveInput, reason: string): Decision =>
  next(input, reason, leaving(input.persona, input.answer, interviewerSaid(input.turns)))

const distressed = (input: MoveInput, slot: Slot): Decision => {
  const text = care.distressReply(input.answer, interviewerSaid(input.turns))
  return text ? stay(input, slot, 'distressed', text) : closing('stopped', { ...input, persona: 'warm' })
}

/** Whoever was met in distress is never led back to the same question. */
export const afterDistress = (input: MoveInput, slot: Slot, intent: Intent, exchange: Exchange | undefined): Decision | null => {
  if (intent === 'distress') return distressed(input, slot)
  if (!exchange || !care.isTender(exchange.said)) return null
  const gently: MoveInput = { ...input, persona: 'warm' }
  const wish = care.wishAfterDistress(input.answer)
  if (wish === 'stop') return closing('stopped', gently)
  if (wish === 'pause') return stay(input, slot, 'distressed', care.restingReply())
  return next(gently, wish === 'on' ? 'let_go' : 'enough', leaving('warm', input.answer, interviewerSaid(input.turns)))
}

/** An answer that the rules cannot read is taken as it is: told once why, never treated as noise. */
export const inAnotherLanguage = (input: MoveInput, slot: Slot): Decision | null => {
  const said = interviewerSaid(input.turns)
  const language = care.unreadLanguage(input.answer, said.at(-1) ?? '')
  if (!language) return null
  if (care.wasToldOfLanguage(said)) return next(input, 'other_language', leaving(input.persona, input.answer, said))
  return stay(input, slot, 'other_language', `${care.foreignReply(language, input.persona)} ${replyInput(input, slot, 0).question}`)
}

const NOTHING =
  /^(?:no|nope|nah|none|nothing|not (?:really|now|today|at the moment)|i(?:'m| am) (?:good|fine|done|okay|all set)|that(?:'s| is) (?:all|it|everything)|i (?:don't|do not|have no) (?:have )?(?:any )?(?:more |other |further )?questions?)\b(?!.*\?)/

/** The candidate asks: answered from the posting where it says something, until there is nothing more. */
export const answerTheirQuestion = (input: MoveInput, slot: Slot, intent: Intent): Decision | null => {
  if (intent === 'hostile' || intent === 'stop') return closing(intent === 'stop' ? 'stopped' : 'completed', input)
  const said = plain(input.answer)
  const repeats = intent === 'repeat' || intent === 'thinking' || intent === 'time_check'
  if (repeats && input.repliesInSlot < PATIENT_REPLIES_MAX) return byIntent(input, slot, intent, undefined) ?? closing('completed', input)
  const asks =
    !NOTHING.test(said) && (said.includes('?') || intent === 'question' || intent === 'clarify' || intent === 'hint' || intent === 'gaming')
  if (!asks || intent === 'skip' || input.repliesInSlot >= OWN_QUESTIONS_MAX) return closing('completed', input)
  if (candidateSaid(input.turns).some((earlier) => plain(earlier) === said)) return closing('completed', input)
  return stay(input, slot, 'asked_something', yourQuestionReply(replyInput(input, slot, 0)))
}
