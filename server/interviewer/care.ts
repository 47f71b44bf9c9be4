import type { Persona } from '#contract/interviews.ts'
import { classifyIntent } from '#server/platform/text/intents.ts'
import { countWords, plain } from '#server/platform/text/terms.ts'
import { foreignLanguage } from './foreign.ts'

const CRISIS = /kill(?:ing)? myself|want(?:ed)? to die|suicid|self[- ]?harm|hurt(?:ing)? myself|end my life|no reason to live/

const CRISIS_WORDS = [
  'I am sorry you are carrying this, and it matters more than any interview. Please talk to someone now: a person you trust, a local crisis line, or the emergency number where you are. You can end the practice here at any time.',
  'Please do not stay alone with this. Call the emergency number where you are, or go to somebody near you now. I ask you nothing more today; the practice can wait.',
]
const KIND_WORDS = [
  'That sounds hard, and it is all right. We can pause, take another question, or end the practice here; nothing is lost. If it weighs on you, talking to someone close to you can help.',
  'There is no need to go on today. You can pause, take another question or end the practice whenever you like. Someone you trust, or a doctor, can help with more than I can.',
  'I would leave it here for today, and you can come back at any time. If you would rather go on, say so, and I will ask something else.',
]
const RESTING = 'Take all the time you need. When you want to go on, say so, and I will ask you something else.'
const TENDER = new Set([...CRISIS_WORDS, ...KIND_WORDS, RESTING])

/**
 * Kind in every persona: a rehearsal is never worth somebody's well-being. It asks nothing, offers a way out and never says
 * the same twice; null when all has been said and it is time to stop.
 */
export const distressReply = (answer: string, said: readonly string[]): string | null =>
  (CRISIS.test(plain(answer)) ? CRISIS_WORDS : KIND_WORDS).find((words) => !said.includes(words)) ?? null

export const restingReply = (): string => RESTING

/** Whether somebody was met in distress in these words of the interviewer. */
export const isTender = (said: readonly string[]): boolean => said.some((text) => TENDER.has(text))

export type AfterDistress = 'pause' | 'stop' | 'on' | 'answer'

const WORDS_OF_ASSENT = 14

/** What somebody wants who was offered a pause, another question or the end. */
export const wishAfterDistress = (answer: string): AfterDistress => {
  const said = plain(answer)
  const intent = classifyIntent(answer)
  if (intent === 'stop' || /\b(?:end|stop|enough for today|finish|quit|go home)\b/.test(said)) return 'stop'
  if (/\b(?:pause|break|breathe|breath|wait|minute|moment|second)\b/.test(said) && countWords(said) <= WORDS_OF_ASSENT) return 'pause'
  return countWords(said) <= WORDS_OF_ASSENT ? 'on' : 'answer'
}

const boundary: Record<Persona, string> = {
  warm: 'I can hear that this annoys you, and that is allowed. Let us stay polite with each other.',
  neutral: 'I understand that this is annoying. Let us keep it polite.',
  demanding: 'You may be annoyed. We stay polite here.',
}
const wayOut: Record<Persona, string> = {
  warm: 'We can end the practice here if you would rather: one word, stop, is enough. If you want to go on, this is the question.',
  neutral: 'You can end the practice now with one word: stop. Otherwise, the question once more.',
  demanding: 'To end the practice, say stop. Otherwise, answer the question.',
}

/** Calm once, then a way out; null when both were said and it is time to go on. */
export const hostileReply = (persona: Persona, said: readonly string[]): string | null => {
  const has = (words: Record<Persona, string>) => said.some((text) => Object.values(words).some((line) => text.startsWith(line)))
  if (!has(boundary)) return boundary[persona]
  return has(wayOut) ? null : wayOut[persona]
}

const IN_ENGLISH = 'My rules read English only'

/** The language of an answer that the rules cannot read; null for English, and where the interview is held in that language. */
export const unreadLanguage = (answer: string, lastSaid: string): string | null => {
  const language = foreignLanguage(answer)
  return language !== null && foreignLanguage(lastSaid) !== language ? language : null
}

/** Once: why the answer cannot be read, and what would read it. */
export const foreignReply = (language: string, persona: Persona): string => {
  const named = language === 'another language' ? 'another language' : language
  const open = { warm: `Thank you. I believe that was ${named}.`, neutral: `That seems to be ${named}.`, demanding: `That was ${named}.` }
  return `${open[persona]} ${IN_ENGLISH}; a language model, set up on this server, can hold the interview in ${named === 'another language' ? 'other languages' : named} too. Here, simple English is enough.`
}

export const wasToldOfLanguage = (said: readonly string[]): boolean => said.some((text) => text.includes(IN_ENGLISH))
