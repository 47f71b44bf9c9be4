import type { Sequence } from '../../questions/index.ts'
import { phraseOf } from './fact-base.ts'
import type { Finding } from './finding.ts'
import { FIRST_MARK, LATER_MARK } from './lexicon.ts'
import { placesOf, stretchOf } from './phrases.ts'
import type { Segment } from './segments.ts'
import type { Text } from './text.ts'

/** Whether an answer puts two steps in the order in which they belong. */
export const sequencesIn = (fact: Sequence, text: Text): Finding[] => {
  const told = text.segments.filter(({ isForeign, isTold }) => !isForeign && !isTold)
  const byWord = told.flatMap((segment, i) => aroundWord(fact, told, segment, i))
  return byWord.length > 0 ? byWord : byMarks(fact, told)
}

type Words = Segment['words']
const says = (phrases: readonly string[], words: Words) => phrases.some((phrase) => placesOf(phraseOf(phrase), stretchOf(words)).length > 0)
const isDenied = (words: Words) => words.some(({ term }) => term === 'not' || term === 'never')

/** "A before B", "after A, B": the clause with the word, and the clause beside it in the same sentence. */
const aroundWord = (fact: Sequence, told: Segment[], segment: Segment, i: number): Finding[] => {
  const [opens] = segment.words
  const word = opens?.text.toLowerCase()
  if (word !== 'before' && word !== 'after' && word !== 'once') return []
  const comma = segment.words.findIndex(({ text }) => text === ',')
  const before = told[i - 1]?.sentence === segment.sentence ? (told[i - 1]?.words ?? []) : []
  const isFront = before.length === 0
  const hanging = isFront && comma > 0 ? segment.words.slice(1, comma) : segment.words.slice(1)
  const following = told[i + 1]?.sentence === segment.sentence ? (told[i + 1]?.words ?? []) : []
  const main = isFront ? (comma > 0 ? segment.words.slice(comma + 1) : following) : before
  if (isDenied(main) || isDenied(hanging)) return []
  const [early, late] = word === 'before' ? [main, hanging] : [hanging, main]
  return verdict(fact, early, late, isFront ? segment : (told[i - 1] ?? segment))
}

const verdict = (fact: Sequence, early: Words, late: Words, segment: Segment): Finding[] => {
  if (says(fact.first, early) && says(fact.later, late)) return [{ fact, of: 'order', isRight: true, segment }]
  if (!says(fact.later, early) || !says(fact.first, late)) return []
  return says(fact.first, early) || says(fact.later, late) ? [] : [{ fact, of: 'order', isRight: false, segment }]
}

/** "First A. Then B." */
const byMarks = (fact: Sequence, told: Segment[]): Finding[] => {
  const plain = told.filter(({ words, isCondition }) => !isDenied(words) && !isCondition)
  const step = (phrases: readonly string[]) => plain.findIndex(({ words }) => says(phrases, words))
  const first = step(fact.first)
  const then = step(fact.later)
  const early = plain[Math.min(first, then)]
  const late = plain[Math.max(first, then)]
  if (first < 0 || then < 0 || first === then || !early || !late) return []
  const isMarked = FIRST_MARK.test(textOf(early.words)) || LATER_MARK.test(textOf(late.words))
  if (!isMarked) return []
  return [{ fact, of: 'order', isRight: first < then, segment: first < then ? early : late }]
}

const textOf = (words: Words) => words.map(({ text }) => text).join(' ')
