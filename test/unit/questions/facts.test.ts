import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { meaningOf } from '#server/platform/text/synonyms.ts'
import { readWords } from '#server/platform/text/words.ts'
import { Fact, WHY_MAX, WHY_MIN } from '#server/questions/fact.ts'
import { facts } from '#server/questions/facts.ts'

const fields = readdirSync(fileURLToPath(new URL('../../../server/questions/facts', import.meta.url)))
const offenders = (isWrong: (fact: Fact) => boolean) => facts.filter(isWrong).map(({ why }) => why)
const phrasesOf = (fact: Fact): string[] =>
  Object.entries(fact).flatMap(([key, value]) => (PHRASES.has(key) && Array.isArray(value) ? value.map(String) : []))
const PHRASES = new Set(['holds', 'fails', 'more', 'less', 'raises', 'lowers', 'about', 'when', 'right', 'wrong', 'first', 'later'])
const slots = (phrase: string) => phrase.replace(/^>/, '').split(' ')
const pair = (fact: Fact): [string[], string[]] =>
  'when' in fact && ('right' in fact || 'wrong' in fact)
    ? [fact.right ?? [], fact.wrong ?? []]
    : 'holds' in fact || 'fails' in fact
      ? [fact.holds ?? [], fact.fails ?? []]
      : [[], []]
/** Every way in which a phrase can be said, as a set of meanings. */
const ways = (phrase: string) =>
  slots(phrase)
    .map((slot) => slot.split('|').map(meaningOf))
    .reduce<string[][]>((said, alternatives) => said.flatMap((before) => alternatives.map((word) => [...before, word])), [[]])
    .map((words) => (phrase.startsWith('>') ? words.join(' ') : words.toSorted().join(' ')))

test('every fact fits the schema', () => {
  expect(offenders((fact) => !Fact.safeParse(fact).success)).toEqual([])
})

test('the facts cover the fields that people interview in', () => {
  expect(facts.length).toBeGreaterThanOrEqual(700)
  expect(fields.length).toBeGreaterThanOrEqual(20)
})

test('no fact is kept twice', () => {
  const keys = facts.map(({ why: _, ...fact }) => JSON.stringify(fact))
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

test('no phrase both holds and fails', () => {
  const isBoth = (fact: Fact) => {
    const [right, wrong] = pair(fact)
    const held = new Set(right.flatMap(ways))
    return wrong.flatMap(ways).some((way) => held.has(way))
  }
  expect(offenders(isBoth)).toEqual([])
})

test('each alternative of a phrase is one word', () => {
  const isOne = (word: string) => readWords(word).length === 1
  const isWrong = (fact: Fact) => phrasesOf(fact).some((phrase) => slots(phrase).some((slot) => !slot.split('|').every(isOne)))
  expect(offenders(isWrong)).toEqual([])
})

test('what holds is said in one sentence of a readable length', () => {
  const isSentence = ({ why }: Fact) =>
    /^[\p{Lu}\d].*[.]$/su.test(why) && why.length >= WHY_MIN && why.length <= WHY_MAX && !/[.!?]\s+\p{Lu}\p{Ll}+ /u.test(why)
  expect(offenders((fact) => !isSentence(fact))).toEqual([])
})
