import { countWords, likeness, plain, termsOf } from '#server/platform/text/terms.ts'
import { inventionIn } from './inventions.ts'
import { leakIn } from './leaks.ts'
import type { Concept, Slot } from './slots.ts'
import { sentencesOf } from './utterances.ts'

type UtteranceKind = 'question' | 'probe' | 'reply' | 'closing'

/** `known` is everything the interviewer may refer to: the candidate's words, résumé, target, the planned question. */
export type GuardContext = { kind: UtteranceKind; asked: string[]; lookFor: string[]; concepts: Concept[]; known: string }

export type Violation =
  | 'empty'
  | 'role_label'
  | 'praise'
  | 'two_questions'
  | 'no_question'
  | 'too_long'
  | 'answer_key'
  | 'invented_fact'
  | 'repeated'

/** Most words in what is asked; a reaction sentence before it is counted apart. */
export const WORD_CAPS: Record<UtteranceKind, number> = { question: 30, probe: 18, reply: 75, closing: 60 }
export const REACTION_WORDS_MAX = 14
const SAME_QUESTION = 0.8
const TELLING_TERMS = 4

export const PRAISE =
  /(?:^|[.!…—–-] ?|\bthat(?:'s| is| was)(?: an?| such an?| really| very| quite)* |\bwhat an? |\b(?:an?|your|really|very|such) )(?:great|excellent|amazing|fantastic|awesome|wonderful|perfect|brilliant|impressive|outstanding|superb|terrific|incredible|strong|solid|very good|really good|good|nice|lovely|insightful|thoughtful)(?: (?:answer|example|job|work|point|response|story|question|start|one|insight|stuff|explanation|detail)\b|[!.,]| –| —|$)|^(?:well done|good job|nice work|bravo|spot on|exactly right|i (?:really )?(?:love|like) (?:that|how|your|the way)|i(?:'m| am) impressed|love (?:it|that)|that's right|correct[!.,])/
export const ROLE_LABEL =
  /^(?:\*\*)?(?:interviewer|assistant|ai|question(?: \d+)?|probe|follow-?up(?: question)?|reaction|candidate|system|as an ai)\b ?(?:\*\*)?[:,]/

/** What is wrong with an utterance; nothing, when it may be said. Pure. */
export const checkUtterance = (text: string, context: GuardContext): Violation[] => {
  const said = plain(text)
  if (said === '') return ['empty']
  const found: Violation[] = []
  const marks = questionMarks(text)
  if (ROLE_LABEL.test(said)) found.push('role_label')
  if (sentencesOf(text.replace(/“[^”]*”/g, '“”')).some((sentence) => PRAISE.test(plain(sentence)))) found.push('praise')
  if (marks > (context.kind === 'closing' ? 0 : 1)) found.push('two_questions')
  if (marks === 0 && (context.kind === 'question' || context.kind === 'probe')) found.push('no_question')
  if (wordsAsked(text) > WORD_CAPS[context.kind]) found.push('too_long')
  if (leakIn(text, context)) found.push('answer_key')
  if (inventionIn(text, context.known)) found.push('invented_fact')
  if ((context.kind === 'question' || context.kind === 'probe') && isRepeated(text, context.asked)) found.push('repeated')
  return found
}

/** Question marks outside quotes: a quoted question is not asked. */
export const questionMarks = (text: string): number => (text.replace(/“[^”]*”/g, '').match(/\?+/g) ?? []).length

/** Words of the utterance without a short reaction in front of it. */
const wordsAsked = (text: string): number => {
  const [first, ...rest] = sentencesOf(text)
  const whole = countWords(text)
  if (!first || rest.length === 0 || first.includes('?') || countWords(first) > REACTION_WORDS_MAX) return whole
  return whole - countWords(first)
}

/** Whether this was asked before, a reaction to the last answer aside. */
export const isRepeated = (text: string, asked: readonly string[]): boolean => {
  const question = withoutReaction(text)
  return asked.some((earlier) => isSame(withoutReaction(earlier), question))
}

/** Two texts of a word or two of substance are alike too easily: those must be equal. */
const isSame = (one: string, other: string): boolean => {
  if (plain(one) === plain(other)) return true
  const isTelling = Math.min(termsOf(one).length, termsOf(other).length) >= TELLING_TERMS
  return isTelling && likeness(one, other) >= SAME_QUESTION
}

const REACTS =
  /\b(?:thanks?|noted|understood|i have|stays with)\b|^(?:thank|noted|understood|all right|right|ok|next|moving on|we (?:leave|go)|let us|that is (?:all right|fine)|no problem|i (?:see|noted|have)|i will)/i

/** What is asked, with the case it is about: only a reaction to the last answer is left out. */
const withoutReaction = (text: string): string => {
  const [first, ...rest] = sentencesOf(text)
  const isReaction = first && rest.length > 0 && questionMarks(first) === 0 && countWords(first) <= REACTION_WORDS_MAX
  return isReaction && (REACTS.test(first) || first.includes('“')) ? rest.join(' ') : text
}

/** The guard's view of a slot: its key is secret, and its question, the résumé and all that was said is known. */
export const guardContextOf = (
  slot: Slot | null,
  kind: UtteranceKind,
  input: { asked: string[]; turns: readonly { speaker: string; text: string }[]; known?: string },
): GuardContext => ({
  kind,
  asked: input.asked,
  lookFor: slot?.lookFor ?? [],
  concepts: slot?.concepts ?? [],
  known: [slot?.question ?? '', input.known ?? '', ...input.turns.map((turn) => turn.text)].join('\n'),
})
