import type { Mode, Persona } from '#contract/interviews.ts'
import { plain } from '#server/platform/text/terms.ts'
import type { Slot } from './slots.ts'
import { join, oneOf } from './wording.ts'

export type ReplyInput = {
  slot: Slot
  question: string
  answer: string
  persona: Persona
  mode: Mode
  remainingMs: number | null
  isRepeated: boolean
}
type Wording = Record<Persona, string>

const MINUTE = 60_000

const say = (wording: Wording) => (input: ReplyInput) => join(wording[input.persona], input.question)

export const repeatReply = say({ warm: 'Of course, here it is again.', neutral: 'Here it is again.', demanding: 'Again:' })

export const clarifyReply = (input: ReplyInput): string => join(explain[input.slot.kind][input.persona], input.question)

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

export const timeReply = (input: ReplyInput): string => join(timeLeft(input.remainingMs), input.question)

const timeLeft = (remainingMs: number | null): string => {
  if (remainingMs === null) return 'There is no time limit today.'
  if (remainingMs < MINUTE) return 'Less than a minute is left.'
  const minutes = Math.round(remainingMs / MINUTE)
  return minutes === 1 ? 'About one minute is left.' : `About ${minutes} minutes are left.`
}

export const correctionReply = ({ persona }: ReplyInput): string =>
  ({ warm: 'Thank you, I have that corrected. Please go on.', neutral: 'Corrected. Please go on.', demanding: 'Corrected. Go on.' })[
    persona
  ]

const CRISIS = /kill(?:ing)? myself|want(?:ed)? to die|suicid|self[- ]?harm|hurt(?:ing)? myself|end my life|no reason to live/

/** Kind in every persona: a rehearsal is never worth somebody's well-being. */
export const distressReply = ({ answer, isRepeated }: ReplyInput): string => {
  if (CRISIS.test(plain(answer))) {
    return 'I am sorry you are carrying this, and it matters more than any interview. Please talk to someone now: a person you trust, a local crisis line, or the emergency number where you are. You can end the practice here at any time.'
  }
  return isRepeated
    ? 'There is no need to go on today. You can pause, skip this question or end the practice whenever you like, and nothing is lost.'
    : 'That sounds hard, and it is all right. You can pause, skip this question or end the practice whenever you like. If it weighs on you, talking to someone close to you can help.'
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

export const questionReply = say({
  warm: 'I am a practice interviewer, so assume what seems sensible to you and tell me that you do.',
  neutral: 'I am a practice interviewer. Assume what seems sensible, and say so.',
  demanding: 'Assume what you need, and say so.',
})

export const exampleReply = (input: ReplyInput): string =>
  join(
    {
      warm: 'I could not follow that. One small, real example in your own words is enough.',
      neutral: 'I could not follow that. Please give one real example in your own words.',
      demanding: 'I could not follow that. One real example, please.',
    }[input.persona],
    input.question,
  )

export const echoReply = (input: ReplyInput): string =>
  ({
    warm: 'That is close to what I asked. What would be one example from your own work or life?',
    neutral: 'That repeats the question. What is one example of your own?',
    demanding: 'That is my question. What is your answer?',
  })[input.persona]

const topics: { pattern: RegExp; says: string }[] = [
  {
    pattern: /\b(?:salary|pay|compensation|wage|money|benefits|holiday|vacation|bonus)\b/,
    says: 'Pay and benefits I cannot know. Ask for the range and how it is reviewed each year.',
  },
  {
    pattern: /\b(?:how (?:did|was) i|my (?:answers?|performance|score|feedback)|feedback|did i (?:do|pass|get))\b/,
    says: 'I do not judge; your scorecard does, with the words it rests on, right after this.',
  },
  { pattern: /\b(?:are you|human|robot|real|ai|bot)\b/, says: 'I am a practice interviewer, a program and not a person.' },
  {
    pattern: /\b(?:next steps?|hear back|process|decision|when will|timeline)\b/,
    says: 'There is no next round here. A real interviewer can tell you who decides and by when.',
  },
  {
    pattern: /\b(?:remote|hybrid|office|hours|shifts?|flexib\w+|schedule|overtime|weekend)\b/,
    says: 'Hours and place I cannot know. Ask what a usual week looks like for the person in this role.',
  },
  {
    pattern: /\b(?:team|manager|boss|colleagues?|culture|people|atmosphere|values)\b/,
    says: 'I cannot speak for a team. Ask who you would work with most, and what they argue about.',
  },
  {
    pattern: /\b(?:success|first (?:month|week|90|three|six|year)|expect\w*|goals?|targets?|measure\w*|kpis?)\b/,
    says: 'That is a strong thing to ask an employer: what should be different after your first months.',
  },
  {
    pattern: /\b(?:train\w*|learn\w*|grow\w*|career|promot\w+|develop\w*|progress\w*|mentor\w*)\b/,
    says: 'I cannot promise training. Ask what the last person in this role moved on to.',
  },
  {
    pattern: /\b(?:challeng\w+|difficult\w*|hard\w*|problem\w*|biggest)\b/,
    says: 'A real interviewer should answer that; listen for something specific, not for a slogan.',
  },
]

const general = [
  'I am a practice interviewer, so I cannot speak for the employer. Put it to them just as you put it to me.',
  'I do not work there, so I would only be guessing. Keep that question for the real interview.',
  'As a practice interviewer I cannot know that. It is worth asking a person who does the work.',
]

/** What an honest practice interviewer can say to a candidate's own question, with room for another one. */
export const yourQuestionReply = ({ answer, persona }: ReplyInput): string => {
  const said = plain(answer)
  const says = topics.find(({ pattern }) => pattern.test(said))?.says ?? oneOf(general, said)
  return join(says, { warm: 'What else would you like to ask?', neutral: 'Is there anything else?', demanding: 'Anything else?' }[persona])
}
