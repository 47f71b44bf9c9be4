import type { ScoreRequest } from '#contract/scorecards.ts'
import { type AnswerFeatures, describeAnswer } from '#server/platform/text/answer-features.ts'
import type { Clause } from '#server/platform/text/clauses.ts'
import { withoutFillers } from '#server/platform/text/fillers.ts'
import { readSentences, type Token } from '#server/platform/text/language.ts'
import { outcomeOf } from '#server/platform/text/outcomes.ts'
import { termsOf } from '#server/platform/text/terms.ts'
import { orderOf, type WordOrder } from '#server/platform/text/word-order.ts'
import { type Claims, claimsOf } from '../knowledge/claims.ts'
import { weightOf } from './detail.ts'
import { type QuestionType, typeOf } from './question-type.ts'
import { setAside } from './set-aside.ts'

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
  /** How far the words of each sentence stand in an order that sentences have. */
  orders: WordOrder[]
  features: AnswerFeatures
  parts: Part[]
  /** The clauses that carry something, in order: all that a band other than clarity rests on. */
  core: Clause[]
  /** Share of the words in each part, 0–1. */
  share: Record<Part, number>
  /** What the answer states rightly and wrongly of things that are known. */
  claims: Claims
}

/** What happened once is no claim about what holds. */
const NO_CLAIMS: Claims = { right: [], wrong: [], asked: new Set(), compared: new Set() }

/** Sorts an answer into what carries it and what does not, so that the second can never earn anything. */
export const readAnswer = (input: ScoreInput): Reading => {
  const asked = new Set(termsOf(`${input.question} ${input.competency ?? ''}`))
  const bare = withoutFillers(input.answer)
  const sentences = readSentences(bare)
  const orders = sentences.map(({ tokens }) => orderOf(tokens))
  const { text, share } = setAside({ answer: input.answer, bare }, sentences, orders, asked)
  const features = describeAnswer(text)
  const type = typeOf(input.question, input.kind)
  const tokens = sentences.flatMap((sentence) => sentence.tokens)
  const claims =
    type === 'story'
      ? NO_CLAIMS
      : claimsOf({ question: input.question, context: contextOf(input), lookFor: input.lookFor ?? [], answer: text }, features, tokens)
  const parts = partsOf(features, asked, type, claims)
  const left = features.clauses.reduce((n, clause) => n + clause.words, 0) || 1
  const kept = 1 - share.injected - share.repeat - share.echo
  for (const [i, clause] of features.clauses.entries()) share[parts[i] ?? 'waste'] += (kept * clause.words) / left
  const core = features.clauses.filter((_, i) => parts[i] === 'evidence').map((clause) => withoutAsked(clause, asked, type))
  return { input, type, tokens, orders, features, parts, core, share, claims }
}

/** What else tells in which field an answer moves. */
const contextOf = ({ competency, lookFor, concepts }: ScoreInput) =>
  [competency ?? '', ...(lookFor ?? []), ...(concepts ?? []).flatMap(({ key, aliases }) => [key, ...aliases])].join(' . ')

/** Words taken from the question are not the candidate's own detail; an explanation cannot do without them, so there they count a little. */
const withoutAsked = (clause: Clause, asked: Set<string>, type: QuestionType): Clause => {
  const isOwn = (lemma: string) => !termsOf(lemma).some((term) => asked.has(term))
  const taken = type === 'story' || type === 'motive' ? [] : clause.specifics.filter((lemma) => !isOwn(lemma))
  return { ...clause, specifics: clause.specifics.filter(isOwn), everyday: [...clause.everyday.filter(isOwn), ...taken] }
}

const partsOf = (features: AnswerFeatures, asked: Set<string>, type: QuestionType, claims: Claims): Part[] => {
  const heard = new Set<string>()
  const own = features.clauses.map((clause) => weightOf(withoutAsked(clause, asked, type)))
  const around = new Map<number, number>()
  for (const [i, { sentence }] of features.clauses.entries()) around.set(sentence, (around.get(sentence) ?? 0) + (own[i] ?? 0))
  const told = features.clauses.filter((clause, i) => clause.isEpisode && (own[i] ?? 0) > 0)
  const isTold = new Set(told.map((clause) => clause.sentence))
  const isResult = (clause: Clause) => outcomeOf(clause, true) >= 0.5
  const isRemark = (clause: Clause) => type === 'story' && told.length >= 3 && !isTold.has(clause.sentence) && !isResult(clause)
  return features.clauses.map((clause, i) => {
    const key = termsOf(clause.text).join(' ')
    if (heard.has(key) && key.split(' ').length >= 3) return 'repeat'
    heard.add(key)
    const weight = own[i] ?? 0
    if (type !== 'story' && states(claims, clause)) return 'evidence'
    if (isRemark(clause)) return 'waste'
    if (clause.isOwnAction || isResult(clause) || weight >= 1.3) return 'evidence'
    const near = around.get(clause.sentence) ?? 0
    return (weight >= 0.7 && near >= 2) || (near >= 3 && clause.words <= 8) ? 'evidence' : 'waste'
  })
}

/** What is known to hold, or not to hold, was stated, however much of it the question's own words make. */
const states = ({ right, wrong }: Claims, { start, end }: Clause) =>
  [...right, ...wrong].some(({ segment }) => start < segment.end && end > segment.start)

export { weightOf } from './detail.ts'

/** Whole sentences that name something or in which the speaker does something: what is only around them shows nothing, and hides nothing. */
export const tellingClauses = ({ features }: Reading): Clause[] => {
  const telling = new Set(
    features.clauses.filter(({ specifics, isOwnAction }) => specifics.length > 0 || isOwnAction).map(({ sentence }) => sentence),
  )
  return features.clauses.filter(({ sentence }) => telling.has(sentence))
}

export const toldIn = (core: Clause[]) => core.map((clause) => clause.text).join(' . ')
