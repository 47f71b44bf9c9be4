import type { AnswerFeatures } from '#server/platform/text/answer-features.ts'
import type { Token } from '#server/platform/text/language.ts'
import { readWords } from '#server/platform/text/words.ts'
import type { Fact } from '../../questions/index.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { type Segment, segmentsOf } from './segments.ts'

/** An answer and its question, read once for all facts. */
export type Text = {
  segments: Segment[]
  /** What is named in each segment, and in the question. */
  named: Mention[][]
  asked: Mention[]
  /** Every term of question and answer, and of what else tells their field. */
  terms: Set<string>
  askedTerms: Set<string>
}

export const readText = (question: string, context: string, features: AnswerFeatures, tokens: Token[]): Text => {
  const segments = segmentsOf(features.sentences, tokens)
  const asking = readWords(question)
  const words = [...asking, ...readWords(context), ...segments.flatMap((segment) => segment.words)]
  const terms = new Set(words.map(({ term }) => term))
  const asked = mentionsIn(asking)
  const named = segments.map((segment) => mentionsIn(segment.words))
  const isMeant = meant([...asked, ...named.flat()], terms)
  return {
    segments,
    named: named.map((mentions) => mentions.filter(isMeant)),
    asked: asked.filter(isMeant),
    terms,
    askedTerms: new Set(asking.map(({ term }) => term)),
  }
}

/** Whether a fact's field is at hand, where its subject's name has other uses. */
export const isWithin = (fact: Fact, terms: Set<string>): boolean =>
  !('within' in fact) || !fact.within || fact.within.some((name) => readWords(name).every(({ term }) => terms.has(term)))

/** Of names with other uses, those that are meant: their field is at hand, or what they are set against is named too. */
const meant = (all: Mention[], terms: Set<string>) => {
  const known = new Map<Fact, boolean>()
  return ({ fact }: Mention): boolean => {
    const isMeant = known.get(fact) ?? (isWithin(fact, terms) || namesBoth(fact, all))
    known.set(fact, isMeant)
    return isMeant
  }
}

const namesBoth = (fact: Fact, mentions: Mention[]) =>
  ([0, 1] as const).every((side) => mentions.some((mention) => mention.fact === fact && mention.side === side))
