import type { Persona } from '#contract/interviews.ts'
import { describeAnswer } from '#server/platform/text/answer-features.ts'
import { countWords, hashOf, plain } from '#server/platform/text/terms.ts'
import { REACTION_WORDS_MAX } from './checks.ts'
import { type Correction, isTakenBack } from './corrections.ts'
import { type Sought, tellingQuote } from './telling.ts'

type Quoting = (quote: string) => string
type Sort = Extract<Sought, 'result' | 'deed' | 'named'> | 'path'

/** Short, about the candidate's own words, never a verdict. A reaction is used once in an interview. */
const quoting: Record<Persona, Record<Sort, readonly Quoting[]>> = {
  warm: {
    result: [
      (q) => `Thank you, so that is where it led: “${q}”.`,
      (q) => `So it ended with “${q}”, thank you.`,
      (q) => `I will remember how it ended: “${q}”.`,
      (q) => `Thanks, I have the outcome: “${q}”.`,
    ],
    deed: [
      (q) => `Thank you, I can picture it: “${q}”.`,
      (q) => `I follow you: “${q}”.`,
      (q) => `Thanks, so this was your step: “${q}”.`,
      (q) => `“${q}” – thank you, I see you doing it.`,
    ],
    path: [(q) => `Thank you, I have noted “${q}”.`, (q) => `Thank you, “${q}” helps me to place you.`],
    named: [
      (q) => `Thanks for telling me about “${q}”.`,
      (q) => `I can picture it, “${q}”, thank you.`,
      (q) => `Thank you, I have “${q}” in mind.`,
    ],
  },
  neutral: {
    result: [
      (q) => `So it came to this: “${q}”.`,
      (q) => `I have the outcome: “${q}”.`,
      (q) => `“${q}” – that is how it ended, I see.`,
      (q) => `In the end, then: “${q}”.`,
    ],
    deed: [
      (q) => `So that was your part: “${q}”.`,
      (q) => `I follow: “${q}”.`,
      (q) => `Your step, then: “${q}”.`,
      (q) => `“${q}” – I see what you did.`,
    ],
    path: [(q) => `I have noted “${q}”.`, (q) => `“${q}” – that helps me to place you.`],
    named: [(q) => `So this was about “${q}”.`, (q) => `I have “${q}” in mind.`, (q) => `“${q}” – I have the picture.`],
  },
  demanding: {
    result: [
      (q) => `The outcome, then: “${q}”.`,
      (q) => `Noted as the result: “${q}”.`,
      (q) => `“${q}” – so it ended.`,
      (q) => `Result: “${q}”.`,
    ],
    deed: [(q) => `Your part: “${q}”.`, (q) => `“${q}” – understood.`, (q) => `Your step: “${q}”.`, (q) => `So you did this: “${q}”.`],
    path: [(q) => `Background: “${q}”.`, (q) => `I have noted “${q}”.`],
    named: [(q) => `“${q}” – noted.`, (q) => `About “${q}”, then.`, (q) => `I have it: “${q}”.`],
  },
}

const bare: Record<Persona, readonly string[]> = {
  warm: [
    'Thank you.',
    'Thanks for telling me.',
    'I see, thank you.',
    'Thank you for that.',
    'All right, thank you.',
    'Thanks, I have that.',
    'Thank you, let us go on.',
    'Thank you for explaining.',
  ],
  neutral: ['Thank you.', 'Understood.', 'All right.', 'I see.', 'I have that.', 'Right.', 'Let us go on.', 'Here is the next one.'],
  demanding: ['Noted.', 'Next.', 'Moving on.', 'Right.', 'Understood.', 'The next one.', 'On to this.', 'Another question.'],
}

/** Nothing was answered, and nobody is blamed for it. */
const leavings: Record<Persona, readonly string[]> = {
  warm: [
    'That is all right, we leave it there.',
    'No problem, let us try another one.',
    'That is fine, we can move on.',
    'We leave that one, it happens to everybody.',
    'Let us put that one aside.',
    'All right, here is a different one.',
    'Let us try something else.',
    'We can go on from here.',
  ],
  neutral: [
    'All right, we leave that one.',
    'Let us move on.',
    'We go on to the next one.',
    'We leave it at that.',
    'Let us take another one.',
    'Then something else.',
    'We put that aside.',
    'On to the next one.',
  ],
  demanding: [
    'We leave that open.',
    'Moving on.',
    'Next, then.',
    'That stays open.',
    'Another one, then.',
    'Let us go on.',
    'We leave it.',
    'The next question.',
  ],
}

/** `spent` is everything the interviewer has said. */
export type Said = {
  persona: Persona
  answer: string
  spent: readonly string[]
  corrections: readonly Correction[]
  /** About the candidate, not about a question of the work. */
  isPath: boolean
}

/** A short reaction that holds the candidate's own words when they told a result, a deed or a thing by name; never one that was said before. */
export const reaction = ({ persona, answer, spent, corrections, isPath }: Said): string => {
  const features = describeAnswer(answer)
  for (const sort of ['result', 'deed', 'named'] as const) {
    const quote = tellingQuote(answer, features, sort, spent)
    if (!quote || isTakenBack(quote, corrections)) continue
    const text = unused(quoting[persona][isPath && sort !== 'result' ? 'path' : sort], answer, (word) => word(quote), spent)
    if (text && countWords(text) <= REACTION_WORDS_MAX) return text
  }
  return unused(bare[persona], answer, (text) => text, spent) ?? ''
}

/** Leads away from a question that was not answered. */
export const leaving = (persona: Persona, seed: string, spent: readonly string[]): string =>
  unused(leavings[persona], seed, (text) => text, spent) ?? ''

/** The first wording, from a place that the seed chooses, whose own words were not used yet; null when all were. */
const unused = <T>(wordings: readonly T[], seed: string, say: (wording: T) => string, spent: readonly string[]): string | null => {
  const frames = spent.map(frameOf)
  const from = hashOf(seed) % wordings.length
  const rotated = [...wordings.slice(from), ...wordings.slice(0, from)]
  const free = rotated.map(say).find((text) => !frames.some((frame) => frame.startsWith(frameOf(text))))
  return free ?? null
}

/** A wording without what it quotes. */
const frameOf = (text: string) => plain(text.replace(/“[^”]*”/g, '“”'))
