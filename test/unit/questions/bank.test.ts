import { expect, test } from 'vitest'
import { leakIn } from '#server/interviewer/leaks.ts'
import { countWords, likeness, termsOf, wordsOf } from '#server/platform/text/terms.ts'
import { bank, probeTypes, roles } from '#server/questions/index.ts'
import { BankQuestion, PROBE_WORDS_MAX, QUESTION_WORDS_MAX } from '#server/questions/model.ts'

const NEAR_DUPLICATE = 0.6
/** Years of school, by the automated readability index (Smith and Senter 1967). */
const GRADE_MAX = 10
const ANCHOR_WORDS = { weak: [12, 45], solid: [22, 60], strong: [40, 90] } as const
const levels = ['weak', 'solid', 'strong'] as const
const roleKeys = new Set(roles.map(({ key }) => key))
const marks = (text: string) => text.match(/\?/g)?.length ?? 0
const offenders = (isWrong: (question: BankQuestion) => boolean) => bank.filter(isWrong).map(({ id }) => id)

test('every question fits the schema and has an id of its own', () => {
  expect(offenders((question) => !BankQuestion.safeParse(question).success)).toEqual([])
  expect(new Set(bank.map(({ id }) => id)).size).toBe(bank.length)
})

test('the bank covers many roles, competencies and all four kinds', () => {
  expect(bank.length).toBeGreaterThanOrEqual(600)
  expect(new Set(bank.flatMap((question) => question.roles)).size).toBeGreaterThanOrEqual(40)
  expect(new Set(bank.filter((question) => question.roles.length === 0).map(({ competency }) => competency)).size).toBeGreaterThanOrEqual(
    25,
  )
  expect([...new Set(bank.map(({ kind }) => kind))].sort()).toEqual(['behavioural', 'case', 'screening', 'technical'])
})

test('every role that a question names is a known role', () => {
  expect(offenders((question) => question.roles.some((role) => !roleKeys.has(role)))).toEqual([])
})

test('a question asks one thing in at most thirty words', () => {
  expect(offenders(({ text }) => marks(text) !== 1 || !text.endsWith('?') || countWords(text) > QUESTION_WORDS_MAX)).toEqual([])
})

test('a probe asks one thing in at most eighteen words', () => {
  const isWrong = (probe: string) => marks(probe) !== 1 || !probe.endsWith('?') || countWords(probe) > PROBE_WORDS_MAX
  expect(offenders(({ probes }) => probeTypes.some((type) => isWrong(probes[type])))).toEqual([])
})

test('the four probes of a question are four different questions', () => {
  const isTwice = ({ probes }: BankQuestion) =>
    probeTypes.some((one, at) => probeTypes.slice(at + 1).some((other) => likeness(probes[one], probes[other]) > 0.8))
  expect(offenders(isTwice)).toEqual([])
})

test('neither a question nor a probe gives the answer key away', () => {
  const leaks = bank.flatMap(({ id, text, lookFor, concepts, probes }) =>
    probeTypes.flatMap((type) => {
      const leak = leakIn(probes[type], { lookFor, concepts, known: text })
      return leak ? [`${id} ${type}: ${leak}`] : []
    }),
  )
  expect(leaks).toEqual([])
  expect(bank.flatMap(({ id, text, lookFor, concepts }) => (leakIn(text, { lookFor, concepts, known: '' }) ? [id] : []))).toEqual([])
})

test('a technical question of a role has concepts to judge by', () => {
  expect(offenders(({ kind, roles: own, concepts }) => kind === 'technical' && own.length > 0 && concepts.length < 4)).toEqual([])
})

test('no two questions are nearly the same', () => {
  expect(twinsAmong(bank.map(({ id, text }) => ({ id, text })))).toEqual([])
})

test('a question is easy to read and hear', () => {
  expect(offenders(({ text }) => gradeOf(text) > GRADE_MAX)).toEqual([])
})

const gradeOf = (text: string): number => {
  const words = wordsOf(text)
  const sentences = text.match(/[.!?](?=\s|$)/g)?.length ?? 1
  return (4.71 * words.join('').length) / words.length + (0.5 * words.length) / sentences - 21.43
}

test('every question says what a weak, a solid and a strong answer sound like', () => {
  const isOff = (level: (typeof levels)[number], { anchors }: BankQuestion) => {
    const words = countWords(anchors[level])
    return words < ANCHOR_WORDS[level][0] || words > ANCHOR_WORDS[level][1]
  }
  expect(offenders((question) => levels.some((level) => isOff(level, question)))).toEqual([])
})

test('no two sample answers are nearly the same', () => {
  expect(twinsAmong(bank.flatMap(({ id, anchors }) => levels.map((level) => ({ id: `${id} ${level}`, text: anchors[level] }))))).toEqual([])
})

/** Pairs whose `likeness` is too high; only texts that share a term are held against each other. */
const twinsAmong = (texts: readonly { id: string; text: string }[]): string[] => {
  const known = texts.map(({ id, text }) => ({ id, terms: new Set(termsOf(text)) }))
  const holders = new Map<string, number[]>()
  return known.flatMap(({ id, terms }, at) => {
    const shared = new Map<number, number>()
    for (const term of terms) {
      const before = holders.get(term) ?? []
      for (const other of before) shared.set(other, (shared.get(other) ?? 0) + 1)
      holders.set(term, [...before, at])
    }
    return [...shared].flatMap(([index, count]) => {
      const other = known[index]
      return other && (2 * count) / (terms.size + other.terms.size) >= NEAR_DUPLICATE ? [`${id} ~ ${other.id}`] : []
    })
  })
}
