import type { AnswerFeatures } from '#server/platform/text/answer-features.ts'
import type { Token } from '#server/platform/text/language.ts'
import { readWords } from '#server/platform/text/words.ts'
import type { Fact } from '../../questions/index.ts'
import { comparisonsIn } from './comparisons.ts'
import { dismissalsIn } from './dismissals.ts'
import { effectsIn } from './effects.ts'
import { type Alias, factBase, isEffect, isFigure, isPractice, isSequence, isTrait } from './fact-base.ts'
import { figuresIn } from './figures.ts'
import { type Finding, settled } from './finding.ts'
import { type Phrase, placesOf, stretchOf } from './phrases.ts'
import { practicesIn } from './practices.ts'
import { sequencesIn } from './sequences.ts'
import { isWithin, readText, type Text } from './text.ts'
import { traitsIn } from './traits.ts'

/** What the known facts make of an answer. */
export type Claims = {
  right: Finding[]
  wrong: Finding[]
  /** Facts whose subject or situation the question itself names. */
  asked: Set<Fact>
  /** Those among them of which the question names both sides. */
  compared: Set<Fact>
}

/** `context` is what else tells in which field an answer moves. */
type Asked = { question: string; context: string; lookFor: readonly string[]; answer: string }

/** Holds an answer against the known facts about whatever it and its question speak of. Pure. */
export const claimsOf = ({ question, context, lookFor, answer }: Asked, features: AnswerFeatures, tokens: Token[]): Claims => {
  const text = readText(question, context, features, tokens)
  const asking = stretchOf(readWords(question))
  const asked = new Set<Fact>(text.asked.map(({ fact }) => fact))
  const found = subjectsIn(text).flatMap((fact) => aboutSubject(fact, text))
  for (const { fact, when, firsts } of factBase().situations) {
    if (![...firsts].some((term) => text.terms.has(term)) || !isWithin(fact, text.terms)) continue
    const isAsked = when.some((phrase) => placesOf(phrase, asking).length > 0)
    if (isAsked) asked.add(fact)
    found.push(...inSituation(fact, when, text, isAsked))
  }
  const findings = settled([...found, ...dismissalsIn(lookFor, text, answer)])
  return {
    right: findings.filter(({ isRight }) => isRight),
    wrong: findings.filter(({ isRight }) => !isRight),
    asked,
    compared: comparedIn(text),
  }
}

const comparedIn = ({ asked }: Text): Set<Fact> => {
  const named = (side: 0 | 1) => new Set<Fact>(asked.filter((mention) => mention.side === side).map(({ fact }) => fact))
  const other = named(1)
  return new Set([...named(0)].filter((fact) => other.has(fact)))
}

const subjectsIn = ({ asked, named }: Text): Alias['fact'][] => [...new Set([...asked, ...named.flat()].map(({ fact }) => fact))]

const aboutSubject = (fact: Alias['fact'], text: Text): Finding[] => {
  if (isFigure(fact)) return figuresIn(fact, text)
  if (isEffect(fact)) return effectsIn(fact, text)
  return isTrait(fact) ? [...traitsIn(fact, text), ...comparisonsIn(fact, text)] : []
}

const inSituation = (fact: Fact, when: Phrase[], text: Text, isAsked: boolean): Finding[] => {
  if (isPractice(fact)) return practicesIn(fact, when, text, isAsked)
  if (!isSequence(fact)) return []
  const isHere = isAsked || !fact.when || text.segments.some((segment) => when.some((phrase) => placesOf(phrase, segment).length > 0))
  return isHere ? sequencesIn(fact, text) : []
}
