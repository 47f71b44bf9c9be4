import type { TurnId } from '#contract/ids.ts'
import { type EndCause, endCauses, type TurnCause } from '#contract/interviews.ts'
import {
  closingMove,
  decideMove,
  firstMove,
  isWish,
  type Move,
  type Decision as NextMove,
  nextAfterSkip,
  progressOf,
  repeatMove,
} from '../interviewer/index.ts'
import type { Decision, Denial, Input, OpenTurn, Situation, State } from './state.ts'

/** Reasons of a reply to words that were not meant as an answer: they are not judged. */
const REQUESTS = new Set([
  'asked_to_repeat',
  'asked_to_clarify',
  'asked_for_hint',
  'thinking',
  'asked_the_time',
  'distressed',
  'hostile',
  'silent',
  'other_language',
  'gaming',
  'asked_something',
])

const ENDED: Denial = { refuse: 'interview_ended', because: 'This interview has ended. Start a new one from the first page.' }
const NOT_STARTED: Denial = { refuse: 'not_started', because: 'Start the interview first.' }
const CLOSED: Denial = { refuse: 'turn_closed', because: 'That question is closed. Answer the newest one.' }
const ANSWERED: Denial = { refuse: 'already_answered', because: 'That question has its answer already.' }

/** More than the longest plan comes to with every follow-up; who asks for a repetition again and again gets no further. */
const TURNS_MAX = 600
const TOO_LONG: Denial = { refuse: 'quota_reached', because: 'This interview has become too long. End it to see your scorecard.' }

/** Decides what one input changes. Pure: no I/O, no clock, no randomness; the ids of new turns come with the input. */
export const step = (state: State, input: Input, situation: Situation): Decision | Denial => {
  if (state.status === 'ended') return input.type === 'end' ? begin(state) : ENDED
  if (input.type === 'end') return end(begin(state), input.cause, situation)
  if (input.type === 'start') {
    if (state.status !== 'lobby') return begin(state)
    const decision = begin(state)
    decision.events.push({ type: 'interview.started' })
    decision.state.again = null
    return speak(decision, state.again ?? firstMove(situation), input.nextTurnId, situation, Boolean(state.again))
  }
  if (state.status === 'lobby') return NOT_STARTED
  if (state.turnCount >= TURNS_MAX && (input.type === 'answer' || input.type === 'repeat')) return TOO_LONG
  switch (input.type) {
    case 'answer':
      return answer(state, input, situation)
    case 'stop':
      return stop(state, input.turnId, situation)
    case 'repeat':
    case 'skip':
      return repeatOrSkip(state, input, situation)
    case 'think':
      return think(state, input.turnId)
    case 'time_up':
      return timeUp(state, input.nextTurnId, situation)
    case 'spoken':
    case 'broken':
      return spoken(state, input, situation)
    default:
      return input satisfies never
  }
}

/** Whether what the input decides depends on what was said before the open turn. */
export const readsTranscript = ({ type }: Input): boolean => type === 'answer'

const begin = (state: State): Decision => ({ state: structuredClone(state), events: [], opened: [], ended: [] })

export const isDenial = (value: Decision | Denial): value is Denial => 'refuse' in value

const admit = (state: State, turnId: TurnId): Denial | null => {
  if (state.answeredTurnIds.includes(turnId)) return ANSWERED
  const isCurrent = (state.open?.turnId === turnId && state.open.move.expectsAnswer) || state.question?.turnIds.includes(turnId)
  return isCurrent ? null : CLOSED
}

const moveInput = (state: State, situation: Situation, text: string) => ({
  plan: situation.plan,
  slotIndex: state.slotIndex,
  probesUsed: state.probesUsed,
  asked: state.asked,
  repliesInSlot: state.repliesInSlot,
  turns: heard(state, situation),
  answer: text,
  remainingMs: situation.remainingMs,
  persona: situation.persona,
  mode: situation.mode,
})

/** The transcript with the open turn's words, as the candidate has it on the screen. */
const heard = ({ open }: State, { turns, openText }: Situation) =>
  open && openText ? [...turns, { speaker: 'interviewer' as const, kind: open.move.kind, text: openText }] : [...turns]

const answer = (state: State, input: Extract<Input, { type: 'answer' }>, situation: Situation): Decision | Denial => {
  const denied = admit(state, input.turnId)
  if (denied) return denied
  const decision = closeOpen(begin(state), 'interrupted', situation)
  const { question } = decision.state
  decision.opened.push({
    turnId: input.answerTurnId,
    place: decision.state.turnCount++,
    speaker: 'candidate',
    kind: 'answer',
    text: input.text,
    slotId: question?.slotId ?? null,
    answers: input.turnId,
    spoken: input.spoken,
  })
  decision.ended.push({ turnId: input.answerTurnId, cause: 'finished', chars: input.text.length, by: null })
  decision.events.push(
    { type: 'turn.started', turnId: input.answerTurnId, speaker: 'candidate', kind: 'answer', expectsAnswer: false, progress: null },
    { type: 'turn.ended', turnId: input.answerTurnId, cause: 'finished', text: input.text, by: null },
  )
  const heardNow = moveInput(decision.state, situation, input.text)
  const move = decideMove(heardNow)
  const isRequest = (move.kind === 'reply' && REQUESTS.has(move.reason)) || isWish(heardNow)
  const phase = situation.plan.find((slot) => slot.id === question?.slotId)?.phase
  const isJudged = !isRequest && phase !== 'your-questions'
  decision.events.push({ type: 'answer.accepted', turnId: input.turnId, answerTurnId: input.answerTurnId, isJudged })
  if (isJudged) count(decision.state, question?.slotId ?? null)
  decision.state.answeredTurnIds.push(...(question?.turnIds ?? [input.turnId]))
  decision.state.question = move.kind === 'reply' && question ? { ...question, turnIds: [] } : null
  return speak(decision, move, input.nextTurnId, situation, false)
}

/** A question counts as answered once, however much follow-ups add to it. */
const count = (state: State, slotId: string | null): void => {
  if (slotId !== null && slotId === state.answeredSlot) return
  state.answered += 1
  state.answeredSlot = slotId
}

const stop = (state: State, turnId: TurnId, situation: Situation): Decision | Denial => {
  if (state.open?.turnId !== turnId) return CLOSED
  return afterSpeech(closeOpen(begin(state), 'interrupted', situation), state.open)
}

const repeatOrSkip = (state: State, input: Extract<Input, { type: 'repeat' | 'skip' }>, situation: Situation): Decision | Denial => {
  const denied = admit(state, input.turnId)
  if (denied) return denied
  const decision = closeOpen(begin(state), 'interrupted', situation)
  const known = decision.state.question
  if (input.type === 'repeat') {
    return speak(decision, repeatMove(moveInput(decision.state, situation, '')), input.nextTurnId, situation, true)
  }
  decision.events.push({ type: 'question.skipped', turnId: input.turnId })
  decision.state.answeredTurnIds.push(...(known?.turnIds ?? [input.turnId]))
  decision.state.question = null
  return speak(decision, nextAfterSkip(moveInput(decision.state, situation, '')), input.nextTurnId, situation, false)
}

const think = (state: State, turnId: TurnId): Decision | Denial => {
  const denied = admit(state, turnId)
  if (denied) return denied
  const decision = begin(state)
  if (state.thinkingAbout === turnId) return decision
  decision.state.thinkingAbout = turnId
  decision.events.push({ type: 'thinking.started', turnId })
  return decision
}

const timeUp = (state: State, nextTurnId: TurnId, situation: Situation): Decision | Denial => {
  if (state.endCause) return begin(state)
  const decision = closeOpen(begin(state), 'interrupted', situation)
  decision.state.endCause = 'time_up'
  decision.state.question = null
  return speak(decision, closingMove('time_up', situation), nextTurnId, situation, false)
}

const spoken = (state: State, input: Extract<Input, { type: 'spoken' | 'broken' }>, situation: Situation): Decision | Denial => {
  const { open } = state
  if (open?.turnId !== input.turnId) return CLOSED
  const cause = input.type === 'spoken' ? 'finished' : input.cause
  const by = input.type === 'spoken' ? input.by : situation.openBy
  const decision = closeOpen(begin(state), cause, { ...situation, openBy: by })
  if (input.type === 'spoken') return afterSpeech(decision, open)
  if (input.cause !== 'interrupted') {
    decision.events.push({
      type: 'notice',
      code: 'provider_failed',
      title: 'The model stopped answering; the built-in interviewer goes on.',
    })
  }
  return speak(decision, open.move, input.nextTurnId, situation, input.cause !== 'interrupted')
}

const end = (decision: Decision, cause: EndCause, situation: Situation): Decision => {
  const closed = closeOpen(decision, 'interrupted', situation)
  Object.assign(closed.state, { status: 'ended', endCause: cause, question: null } satisfies Partial<State>)
  closed.events.push({ type: 'interview.ended', cause })
  return closed
}

/** Ends the open turn, if there is one, with the words it has said; what was heard of a question may be answered. */
const closeOpen = (decision: Decision, cause: TurnCause, { openText, openBy }: Situation): Decision => {
  const { open } = decision.state
  if (!open) return decision
  decision.state.open = null
  decision.ended.push({ turnId: open.turnId, cause, chars: openText.length, by: openBy })
  decision.events.push({ type: 'turn.ended', turnId: open.turnId, cause, text: openText, by: openBy })
  if (open.move.kind !== 'reply' && openText.trim()) decision.state.asked.push(openText)
  if (open.move.expectsAnswer) {
    // Still there when it was only replied to, or is asked anew after its turn broke off: any of its turns may be answered.
    const before = decision.state.question
    decision.state.question = {
      turnIds: [...(before?.turnIds ?? []), open.turnId],
      slotId: open.move.slotId,
      text: before?.text ?? (openText.length >= open.move.text.length / 2 ? openText : open.move.text),
    }
  }
  return decision
}

/** After the last word: listen, or end when those were the closing words. */
const afterSpeech = (decision: Decision, { move }: OpenTurn): Decision => {
  const { state } = decision
  if (move.kind !== 'closing') {
    state.status = 'listening'
    return decision
  }
  const cause = state.endCause ?? 'completed'
  Object.assign(state, { status: 'ended', endCause: cause, question: null } satisfies Partial<State>)
  decision.events.push({ type: 'interview.ended', cause })
  return decision
}

/** Closing words are said for the reason for which the interview ends. */
const endCauseOf = ({ reason }: Move): EndCause => endCauses.find((cause) => cause === reason) ?? 'completed'

const speak = (decision: Decision, next: Move | NextMove, turnId: TurnId, situation: Situation, byRules: boolean): Decision => {
  const { state } = decision
  const { exchanged, ...move } = { exchanged: null, ...next }
  if (exchanged) decision.plan = situation.plan.map((slot) => (slot.id === exchanged.id ? exchanged : slot))
  const slotIndex = move.slotId ? situation.plan.findIndex((slot) => slot.id === move.slotId) : state.slotIndex
  if (slotIndex !== -1 && slotIndex !== state.slotIndex) Object.assign(state, { slotIndex, probesUsed: [], repliesInSlot: 0 })
  if (move.probe && !state.probesUsed.includes(move.probe.type)) state.probesUsed.push(move.probe.type)
  if (move.kind === 'reply') state.repliesInSlot += 1
  if (move.kind === 'closing') state.endCause ??= endCauseOf(move)
  const place = state.turnCount++
  state.open = { turnId, place, move, byRules }
  state.status = move.kind === 'closing' ? 'closing' : 'asking'
  decision.opened.push({
    turnId,
    place,
    speaker: 'interviewer',
    kind: move.kind,
    text: '',
    slotId: move.slotId,
    answers: null,
    spoken: null,
  })
  decision.events.push({
    type: 'turn.started',
    turnId,
    speaker: 'interviewer',
    kind: move.kind,
    expectsAnswer: move.expectsAnswer,
    progress: move.kind === 'closing' ? null : progressOf(decision.plan ?? situation.plan, state.slotIndex),
  })
  return decision
}
