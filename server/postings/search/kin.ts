import { termGroups } from './synonyms.ts'
import { isGlue, type Word } from './words.ts'

/** How strongly one root stands for another, 0 to 1. */
export type Kin = ReadonlyMap<string, ReadonlyMap<string, number>>

/** A pair that was seen once proves little. */
const DOUBT = 1
const TERMS_MAX = 12
/** More would find other trades. */
const KIN_MAX = 8
const STRENGTH_MIN = 0.03
let learnt: Kin | null = null

/**
 * Which words stand for each other, learnt from the table of synonyms: where two names of the same work differ in a word each
 * ("warehouse operative", "warehouse worker"), these two are exchanged. Words of one trade are told from words of another by how often.
 */
export const kin = (): Kin => {
  learnt ??= learn()
  return learnt
}

const learn = (): Kin => {
  const seen = new Map<string, Map<string, number>>()
  const totals = new Map<string, number>()
  const note = (one: string, other: string, weight: number) => {
    const known = seen.get(one) ?? new Map<string, number>()
    known.set(other, (known.get(other) ?? 0) + weight)
    seen.set(one, known)
    totals.set(one, (totals.get(one) ?? 0) + weight)
  }
  for (const group of termGroups()) {
    const terms = group.slice(0, TERMS_MAX).map(rootsOf)
    for (const one of terms) {
      for (const other of terms) {
        const [left, right] = [one.filter((root) => !other.includes(root)), other.filter((root) => !one.includes(root))]
        for (const from of left) for (const to of right) note(from, to, 1 / (left.length * right.length) / (terms.length - 1))
      }
    }
  }
  return new Map([...seen].map(([root, others]) => [root, strengths(others, totals.get(root) ?? 0)]))
}

const rootsOf = (words: readonly Word[]): string[] => [...new Set(words.filter((word) => !isGlue(word)).map(({ root }) => root))]

const strengths = (others: ReadonlyMap<string, number>, total: number): Map<string, number> =>
  new Map([...others].map(([root, weight]) => [root, weight / (total + DOUBT)]))

/** The roots that stand for this one most strongly. */
export const kinOf = (root: string): string[] =>
  [...(kin().get(root) ?? [])]
    .filter(([, strength]) => strength >= STRENGTH_MIN)
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, KIN_MAX)
    .map(([other]) => other)
