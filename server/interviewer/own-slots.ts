import type { InterviewKind } from '#contract/interviews.ts'
import type { Target } from '#contract/targets.ts'
import { countWords, hashOf, termsOf } from '#server/platform/text/terms.ts'
import { findRole } from '#server/questions/index.ts'
import type { Slot } from './slots.ts'

export type OwnInput = { target: Target; resumeText: string | null; kind: InterviewKind; questions: number; seed: string }

const QUOTE_WORDS_MAX = 12
const QUOTE_WORDS_MIN = 4
/** Twelve words take less. */
const LINE_MAX = 400
const FROM_RESUME = 3
const FROM_POSTING = 4

/** Questions about the candidate's own résumé and the target's own words: at most one of each, quoted verbatim. */
export const ownSlots = (input: OwnInput): Slot[] => {
  const isTalk = input.kind !== 'technical' && input.kind !== 'case'
  const resume = input.questions >= FROM_RESUME && isTalk ? resumeSlot(input) : null
  const posting = input.questions >= FROM_POSTING && isTalk ? postingSlot(input) : null
  return [resume, posting].filter((slot) => slot !== null)
}

const resumeSlot = ({ resumeText, target, seed }: OwnInput): Slot | null => {
  const line = best(resumeText ?? '', `${target.title} ${target.skills.join(' ')} ${target.mustHave.join(' ')}`, seed)
  if (!line) return null
  return slot('experience', `Your résumé says “${line}”. What did you do there yourself?`, [
    'what the line stands for, told as one real piece of work',
    'their own part in it',
    'what came of it',
  ])
}

const postingSlot = ({ target, seed }: OwnInput): Slot | null => {
  if (findRole(target.title)) return null
  const line = best(target.mustHave.join('\n'), target.title, seed)
  if (!line) return null
  return slot('role fit', `The posting asks for “${line}”. When have you shown that?`, [
    'one real occasion that matches the requirement',
    'what they did themselves',
    'how it turned out',
  ])
}

const ACTION =
  /\b(?:led|built|managed|reduced|increased|improved|launched|designed|trained|ran|created|developed|delivered|saved|cut|grew|introduced|organi[sz]ed|taught|supervised|implemented|migrated|won|opened|planned|wrote|coached|handled|served|maintained|repaired|installed|negotiated|achieved|set up)\b/i
const PRIVATE =
  /[@]|https?:|www\.|\+?\d[\d ()-]{7,}|\b(?:street|road|avenue|born|birth|married|nationality|address|phone|email|linkedin|github)\b/i

/** The line that says most: an action, a figure, words of the target. Seeded, so that practice varies. */
const best = (text: string, about: string, seed: string): string | null => {
  const wanted = new Set(termsOf(about))
  const lines = text
    .split(/\n|(?<=[.;]) /)
    .map(clip)
    .filter((line) => line !== null)
  const ranked = lines.map((line) => ({ line, worth: worthOf(line, wanted) + (hashOf(seed + line) % 100) / 200 }))
  return ranked.sort((a, b) => b.worth - a.worth)[0]?.line ?? null
}

const worthOf = (line: string, wanted: ReadonlySet<string>) =>
  (ACTION.test(line) ? 2 : 0) + (/\d/.test(line) ? 1 : 0) + Math.min(2, termsOf(line).filter((term) => wanted.has(term)).length)

/** The start of a line, at most twelve words, cut at a natural joint; null when nothing can be quoted from it. */
const clip = (raw: string): string | null => {
  const line = raw
    .slice(0, LINE_MAX)
    .replace(/^[\s•·*–—-]+/, '')
    .trim()
  if (/[?“”"<>{}]/.test(line) || PRIVATE.test(line)) return null
  const words = line.split(/\s+/)
  const whole = words.length <= QUOTE_WORDS_MAX ? line : atJoint(line, words)
  const quote = whole.replace(/[\s.,;:–—-]+$/, '')
  const count = countWords(quote)
  return count >= QUOTE_WORDS_MIN && count <= QUOTE_WORDS_MAX && /[a-z]/.test(quote) ? quote : null
}

const atJoint = (line: string, words: readonly string[]): string => {
  const head = line.slice(0, endOf(line, words.slice(0, QUOTE_WORDS_MAX)))
  const comma = Math.max(head.lastIndexOf(','), head.lastIndexOf(';'))
  const joint = comma > head.length / 3 ? comma : head.search(/ (?:and|by|for|with|using|while|in|across|through) \S+(?: \S+){0,3}$/)
  return joint > head.length / 3 ? head.slice(0, joint) : head.replace(/\s+(?:a|an|the|and|or|of|to|in|for|with|by|on|at|from|using)$/i, '')
}

const endOf = (line: string, words: readonly string[]): number => words.reduce((at, word) => line.indexOf(word, at) + word.length, 0)

const slot = (competency: string, question: string, lookFor: string[]): Slot => ({
  id: '',
  phase: 'core',
  kind: 'behavioural',
  competency,
  questionId: null,
  question,
  guidance: `Ask about this line and stay with it. Listen for: ${lookFor.join('; ')}.`,
  lookFor,
  probes: {
    expand: 'What was the situation when you started on it?',
    clarify: 'Which part of it was yours alone?',
    quantify: 'How big was it, in any figure you can give?',
    challenge: 'What would have happened if you had not been there?',
  },
  concepts: [],
  maxProbes: 2,
  need: 'must',
})
