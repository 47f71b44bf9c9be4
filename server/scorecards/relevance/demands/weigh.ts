import type { Clause } from '#server/platform/text/clauses.ts'
import calibration from './calibration.json' with { type: 'json' }
import { conduct } from './conduct.ts'
import { type Demand, keysOf } from './demand.ts'
import { growth } from './growth.ts'
import { ideas } from './ideas.ts'
import { kindness } from './kindness.ts'
import { load } from './load.ts'
import { people } from './people.ts'
import { toldKeys, treeOf } from './told-keys.ts'
import { trouble } from './trouble.ts'

export const demands: Demand[] = [...people, ...trouble, ...load, ...growth, ...ideas, ...conduct, ...kindness]

/** A key that more than this share of all answers contains says nothing. */
const COMMON = 0.25
/** What a word weighs at the least that speaks plainly. */
const PLAIN = 0.5

const seen: Record<string, number> = calibration.seen
const usual: Record<string, number[]> = calibration.usual

/** How much a key says: its grade, times how rare it is among the sample answers of the bank. */
export const weightIn = (grade: number, count: number, answers: number) =>
  (grade * Math.max(0, Math.log((COMMON * (answers + 1)) / (count + 0.5)))) / 4

const place = new Map(demands.map(({ name }, at) => [name, at]))
/** For each key, the demands that it speaks for. */
const index = new Map<string, { at: number; weight: number }[]>()
for (const [at, demand] of demands.entries())
  for (const [key, grade] of keysOf(demand))
    index.set(key, [...(index.get(key) ?? []), { at, weight: weightIn(grade, seen[key] ?? 0, calibration.answers) }])

/** Every key of every demand. */
export const knownKeys = treeOf(index.keys())

export type Weighing = {
  /** How plainly a demand is shown, in standard deviations from what an answer of this length usually shows of it. */
  of: (name: string) => number
  /** How plainly something at all is shown: a soft maximum over the demands. */
  most: number
}

export const demandsOf = (text: string): Demand[] => demands.filter(({ asks }) => asks.test(text))

/** What of each demand an answer shows, from its sentence `from` on. */
export const weigh = (clauses: Clause[], from = 0): Weighing => {
  const words = clauses.reduce((sum, clause) => sum + clause.words, 0)
  const shown = sumsOf(clauses, from).map((sum, at) => {
    const [mean = 0, deviation = 1] = usual[demands[at]?.name ?? ''] ?? []
    return words === 0 ? 0 : (sum - mean * words) / (deviation * Math.sqrt(words))
  })
  const most = Math.log(shown.reduce((sum, value) => sum + Math.exp(value), 0) / shown.length)
  return { of: (name) => shown[place.get(name) ?? -1] ?? 0, most }
}

/** The single words of an answer that speak plainly for one of these demands. */
export const wordsFor = (clauses: Clause[], names: Set<string>): string[] =>
  [...toldKeys(clauses, knownKeys).keys()].filter(
    (key) =>
      /^[a-z-]+$/.test(key) && (index.get(key) ?? []).some(({ at, weight }) => weight >= PLAIN && names.has(demands[at]?.name ?? '')),
  )

/** Not yet set against what is usual. */
export const sumsOf = (clauses: Clause[], from = 0): number[] => {
  const sums = demands.map(() => 0)
  for (const [key, sentence] of toldKeys(clauses, knownKeys)) {
    if (sentence < from) continue
    for (const { at, weight } of index.get(key) ?? []) sums[at] = (sums[at] ?? 0) + weight
  }
  return sums
}
