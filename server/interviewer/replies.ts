import type { Mode, Persona } from '#contract/interviews.ts'
import { correctionIn } from './corrections.ts'
import type { Slot } from './slots.ts'
import { join } from './wording.ts'

export type ReplyInput = {
  slot: Slot
  question: string
  answer: string
  persona: Persona
  mode: Mode
  remainingMs: number | null
  /** Questions that are still to come. */
  questionsLeft: number
  /** All that the interviewer has said. */
  said: readonly string[]
  /** How often the same was asked for at this question before. */
  before: number
}
type Wording = Record<Persona, string>

const MINUTE = 60_000

const say = (wording: Wording) => (input: ReplyInput) => join(wording[input.persona], input.question)

export const repeatReply = (input: ReplyInput): string =>
  input.before >= 2
    ? plainerReply(input)
    : say({ warm: 'Of course, here it is again.', neutral: 'Here it is again.', demanding: 'Again:' })(input)

export const clarifyReply = (input: ReplyInput): string =>
  input.before >= 1 ? plainerReply(input) : join(explain[input.slot.kind][input.persona], input.question)

const explain: Record<Slot['kind'], Wording> = {
  screening: {
    warm: 'Sure. There is no trick in it, I would simply like to hear how it is for you.',
    neutral: 'I mean it plainly: how it is for you.',
    demanding: 'Take it as it is worded.',
  },
  behavioural: {
    warm: 'Sure. Think of one real situation you were in, at work or elsewhere, and tell me what happened.',
    neutral: 'I am after one real situation, at work or elsewhere, and your part in it.',
    demanding: 'One real situation, your part in it, the outcome.',
  },
  technical: {
    warm: 'Sure. I would like to follow your reasoning, so say it in your own words, one step at a time.',
    neutral: 'I want to follow your reasoning, one step at a time.',
    demanding: 'Reason aloud, one step at a time.',
  },
  case: {
    warm: 'Sure. Assume whatever you need, say that you assume it, and tell me what you would do first.',
    neutral: 'Assume what you need, say so, and begin with your first step.',
    demanding: 'State your assumptions and begin.',
  },
}

/** The question again in fewer and plainer words: its first half, with what it is about in front. */
const plainerReply = ({ slot, question, persona }: ReplyInput): string =>
  slot.phase === 'warm-up' ? FIRST_WORDS[persona] : inOtherWords(slot, question, persona)

const FIRST_WORDS: Wording = {
  warm: 'Let me put it more simply: just tell me a little about yourself and the work you know.',
  neutral: 'More simply: who are you, and what work do you do?',
  demanding: 'Simpler: who are you, and what do you do?',
}

const inOtherWords = (slot: Slot, question: string, persona: Persona): string =>
  join(
    {
      warm: `Let me put it more simply. It is about ${slot.competency}.`,
      neutral: `In simpler words, about ${slot.competency}:`,
      demanding: `Simpler, about ${slot.competency}:`,
    }[persona],
    plainer(slot, question),
  )

const plainer = (slot: Slot, question: string): string => {
  const half = /^(.{20,}?),? and (?:what|how|why|when|who|which|where|whom)\b.*\?$/i.exec(question)?.[1]
  if (half) return `${half}?`
  const last = question.split(/(?<=[.!?])\s+/).findLast((sentence) => sentence.endsWith('?')) ?? question
  if (last !== question && last.split(/\s+/).length >= 4) return last
  return {
    screening: question,
    behavioural: 'What is one day when that mattered, and what did you do?',
    technical: 'What would you do first, and why?',
    case: 'What would you do first?',
  }[slot.kind]
}

export const hintReply = (input: ReplyInput): string =>
  input.mode === 'coaching' ? join(hints[input.slot.kind], input.question) : join(noHint[input.persona], input.question)

const hints: Record<Slot['kind'], string> = {
  screening: 'A short, honest answer with one reason from your own life is enough here.',
  behavioural: 'Pick one real occasion. Say what the situation was, what you did yourself, and how it ended.',
  technical: 'Say what you would look at first, why, and what could go wrong with it. Thinking aloud is welcome.',
  case: 'Say what the goal is, what you would need to know, two ways to go, and which one you would take.',
}

const noHint: Wording = {
  warm: 'In a rehearsal I keep hints for the end, as a real interviewer would. Take all the time you need.',
  neutral: 'This is a rehearsal, so hints come at the end. Take your time.',
  demanding: 'No hints in a rehearsal.',
}

export const thinkingReply = ({ persona }: ReplyInput): string =>
  ({
    warm: 'Of course, take your time. I am listening whenever you are ready.',
    neutral: 'Take your time.',
    demanding: 'Go ahead when you are ready.',
  })[persona]

/** Nothing was said. */
export const silenceReply = say({
  warm: 'There is no hurry. Begin wherever it is easiest, even with half a sentence.',
  neutral: 'No hurry. You can begin with half a sentence.',
  demanding: 'I am listening.',
})

export const timeReply = (input: ReplyInput): string => join(timeLeft(input), input.question)

const timeLeft = ({ remainingMs, questionsLeft }: ReplyInput): string => {
  const after =
    questionsLeft === 0
      ? 'this is the last question'
      : questionsLeft === 1
        ? 'one more question follows'
        : `${questionsLeft} more questions follow`
  if (remainingMs === null) return `There is no time limit today, and ${after}.`
  if (remainingMs < MINUTE) return 'Less than a minute is left.'
  const minutes = Math.round(remainingMs / MINUTE)
  return minutes === 1 ? `About one minute is left, and ${after}.` : `About ${minutes} minutes are left, and ${after}.`
}

/** What was put right is said back, so that both know what counts from now on. */
export const correctionReply = ({ answer, persona, question }: ReplyInput): string => {
  const corrected = correctionIn(answer)
  const noted = corrected ? `“${corrected.right}”, not “${corrected.wrong}”` : 'I have that corrected'
  const said = { warm: `Thank you for putting that right: ${noted}.`, neutral: `Corrected: ${noted}.`, demanding: `Noted: ${noted}.` }[
    persona
  ]
  const plain = { warm: 'Thank you, I have that corrected.', neutral: 'Corrected.', demanding: 'Corrected.' }[persona]
  return join(corrected ? said : plain, question)
}

export const gamingReply = say({
  warm: 'I cannot share the answer key or change a score, but your own answer is what helps you most.',
  neutral: 'I cannot share the answer key or change a score. Let us stay with the question.',
  demanding: 'That will not work here. Back to the question.',
})

export const offTopicReply = say({
  warm: 'Let us keep that for later and come back to the interview.',
  neutral: 'Let us come back to the question.',
  demanding: 'Back to the question.',
})

const WHY = /\bwhy (?:do|did|are|would|should) (?:you|i|we)\b.{0,20}\b(?:ask|asking|want|need|know|answer)/i

export const questionReply = (input: ReplyInput): string =>
  WHY.test(input.answer) ? join(`I ask because it says something about ${input.slot.competency}.`, input.question) : assume(input)

const assume = say({
  warm: 'I am a practice interviewer, so assume what seems sensible to you and tell me that you do.',
  neutral: 'I am a practice interviewer. Assume what seems sensible, and say so.',
  demanding: 'Assume what you need, and say so.',
})

export const exampleReply = say({
  warm: 'I could not follow that. One small, real example in your own words is enough.',
  neutral: 'I could not follow that. Please give one real example in your own words.',
  demanding: 'I could not follow that. One real example, please.',
})

export const echoReply = ({ persona }: ReplyInput): string =>
  ({
    warm: 'That is close to what I asked. What would be one example from your own work or life?',
    neutral: 'That repeats the question. What is one example of your own?',
    demanding: 'That is my question. What is your answer?',
  })[persona]
