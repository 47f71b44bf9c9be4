import type { ScoreRequest } from '#contract/scorecards.ts'
import { type AnswerFeatures, describeAnswer } from '#server/platform/text/answer-features.ts'
import type { Clause } from '#server/platform/text/clauses.ts'
import { readSentences, type Sentence, type Token } from '#server/platform/text/language.ts'
import { isOutcome } from '#server/platform/text/outcomes.ts'
import { countWords, termsOf } from '#server/platform/text/terms.ts'
import { isInjection } from './injection.ts'
import { type QuestionType, typeOf } from './question-type.ts'

/** What a technical answer is held against: any alias counts as the concept being named. */
export type Concept = { key: string; aliases: string[] }

/** A score request, with the concepts of the bank question where there is one. */
export type ScoreInput = ScoreRequest & { concepts?: Concept[] }

export type Part = 'evidence' | 'waste' | 'echo' | 'repeat' | 'injected'

export type Reading = {
  input: ScoreInput
  type: QuestionType
  /** The whole answer, with what is left out of `features`. */
  tokens: Token[]
  features: AnswerFeatures
  parts: Part[]
  /** The clauses that carry something, in order: all that a band other than clarity rests on. */
  core: Clause[]
  /** Share of the words in each part, 0–1. */
  share: Record<Part, number>
}

/** Sorts an answer into what carries it and what does not, so that the second can never earn anything. */
export const readAnswer = (input: ScoreInput): Reading => {
  const asked = new Set(termsOf(`${input.question} ${input.competency ?? ''}`))
  const sentences = readSentences(input.answer)
  const { text, share } = strip(input.answer, sentences, asked)
  const features = describeAnswer(text)
  const type = typeOf(input.question, input.kind)
  const parts = partsOf(features, asked, type)
  const left = features.clauses.reduce((n, clause) => n + clause.words, 0) || 1
  const kept = 1 - share.injected - share.repeat - share.echo
  for (const [i, clause] of features.clauses.entries()) share[parts[i] ?? 'waste'] += (kept * clause.words) / left
  const core = features.clauses.filter((_, i) => parts[i] === 'evidence').map((clause) => withoutAsked(clause, asked))
  return { input, type, tokens: sentences.flatMap((sentence) => sentence.tokens), features, parts, core, share }
}

/** How much a clause carries: its own words first; a figure or a date counts only beside them. */
export const weightOf = ({ specifics, numbers, hasTimeAnchor }: Clause) =>
  specifics.length === 0 ? 0 : specifics.length + numbers.length + (hasTimeAnchor ? 1 : 0)

/** Words taken from the question are not the candidate's own detail. */
const withoutAsked = (clause: Clause, asked: Set<string>): Clause => ({
  ...clause,
  specifics: clause.specifics.filter((lemma) => !termsOf(lemma).some((term) => asked.has(term))),
})

/** Blanks out, at the same length, every sentence that speaks to the scorer, says a thing again or hands the question back. */
const strip = (answer: string, sentences: Sentence[], asked: Set<string>) => {
  const share: Record<Part, number> = { evidence: 0, waste: 0, echo: 0, repeat: 0, injected: 0 }
  const heard: Set<string>[] = []
  const all = countWords(answer) || 1
  let text = answer
  for (const { start, end } of sentences) {
    const sentence = answer.slice(start, end)
    const terms = new Set(termsOf(sentence))
    const part = markOf(sentence, terms, heard, asked)
    heard.push(terms)
    if (!part) continue
    share[part] += countWords(sentence) / all
    text = `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`
  }
  return { text, share }
}

const markOf = (sentence: string, terms: Set<string>, heard: Set<string>[], asked: Set<string>): Exclude<Part, 'evidence'> | null => {
  if (isInjection(sentence)) return 'injected'
  if (terms.size >= 3 && heard.some((earlier) => likeness(terms, earlier) >= 0.8)) return 'repeat'
  const taken = [...terms].filter((term) => asked.has(term)).length
  return taken >= 3 && taken / terms.size >= 0.7 ? 'echo' : null
}

const partsOf = (features: AnswerFeatures, asked: Set<string>, type: QuestionType): Part[] => {
  const heard = new Set<string>()
  const own = features.clauses.map((clause) => weightOf(withoutAsked(clause, asked)))
  const around = new Map<number, number>()
  for (const [i, { sentence }] of features.clauses.entries()) around.set(sentence, (around.get(sentence) ?? 0) + (own[i] ?? 0))
  const told = features.clauses.filter((clause, i) => clause.isEpisode && (own[i] ?? 0) > 0)
  const isTold = new Set(told.map((clause) => clause.sentence))
  const isRemark = (clause: Clause) =>
    type === 'story' && told.length >= 3 && !isTold.has(clause.sentence) && !isOutcome(clause) && clause.tense !== 'perfect'
  return features.clauses.map((clause, i) => {
    const key = termsOf(clause.text).join(' ')
    if (heard.has(key) && key.split(' ').length >= 3) return 'repeat'
    heard.add(key)
    const weight = own[i] ?? 0
    if (isRemark(clause)) return 'waste'
    if (clause.isOwnAction || (isOutcome(clause) && weight > 0) || weight >= 2) return 'evidence'
    const near = around.get(clause.sentence) ?? 0
    return (weight >= 1 && near >= 2) || (near >= 3 && clause.words <= 8) ? 'evidence' : 'waste'
  })
}

const likeness = (one: Set<string>, other: Set<string>) => {
  const both = [...one].filter((term) => other.has(term)).length
  return both / Math.max(1, one.size + other.size - both)
}

/** Whole sentences that name something or in which the speaker does something: what is only around them shows nothing, and hides nothing. */
export const tellingClauses = ({ features }: Reading): Clause[] => {
  const telling = new Set(
    features.clauses.filter(({ specifics, isOwnAction }) => specifics.length > 0 || isOwnAction).map(({ sentence }) => sentence),
  )
  return features.clauses.filter(({ sentence }) => telling.has(sentence))
}

export const toldIn = (core: Clause[]) => core.map((clause) => clause.text).join(' . ')
