import { kin } from './kin.ts'
import type { Listed } from './listed.ts'
import type { Query } from './query.ts'
import type { Reading } from './synonyms.ts'
import { isGlue, isLevel, type Word } from './words.ts'

/** How much of a word's weight a title earns that has it in another form. */
const SAME_ROOT = 0.8
const BEGINS = 0.7
/** A word that stands for another earns this much at most, and all of it from a third of the times that one is exchanged. */
const KIN = 0.8
const KIN_SCALE = 3
/** How much of a title's fit a posting earns that has the word in its description only. */
const IN_TEXT = 0.2
/** How much less a reading counts than the words that were typed. */
const READING: Record<Reading['kind'], number> = { synonym: 0.92, spelling: 0.9, broader: 0.6 }
/** What a word of the title costs that was not asked for, against one that was asked for and is not there. */
const UNASKED = 0.25
const LEVEL_WEIGHT = 0.35
const GLUE_WEIGHT = 0.1

/** How rare each word is, 0 to 1, by its root. Goes along in the cursor: a page must be ranked as the one before it was. */
export type Rarity = Readonly<Record<string, number>>

type Wanted = { words: readonly Word[]; credit: number; isTyped: boolean }
export type Ranking = { query: Query; readings: readonly Reading[]; rarity: Rarity }

/** How well titles fit, 0 to 1. `isWhole` says that title and description together have every word. */
export const openRanking = ({ query, readings, rarity }: Ranking) => {
  const typed: Wanted = { words: query.words, credit: 1, isTyped: true }
  const others = readings.map((reading) => ({ words: read(query.words, reading), credit: READING[reading.kind], isTyped: false }))
  const weigh = (word: Word) => weightOf(word, rarity)
  return (posting: Pick<Listed, 'stems' | 'roots' | 'plain'>, isWhole: boolean): number => {
    const title = titleOf(posting)
    let best = 0
    for (const wanted of [typed, ...others]) {
      const last = wanted.isTyped && query.isUnfinished ? query.words.at(-1) : undefined
      best = Math.max(best, wanted.credit * fitOf(title, wanted.words, { weigh, last, isWhole }))
    }
    return best
  }
}

/** The query as it reads with the other words in place. */
export const read = (words: readonly Word[], { from, to, words: instead }: Reading): Word[] => [
  ...words.slice(0, from),
  ...instead,
  ...words.slice(to),
]

type Title = { stems: string[]; roots: string[]; plain: string[] }
const titleOf = ({ stems, roots, plain }: Pick<Listed, 'stems' | 'roots' | 'plain'>): Title => ({
  stems: stems.split(' '),
  roots: roots.split(' '),
  plain: plain.trim().split(' '),
})

type Fitting = { weigh: (word: Word) => number; last: Word | undefined; isWhole: boolean }

const fitOf = (title: Title, words: readonly Word[], { weigh, last, isWhole }: Fitting): number => {
  let asked = 0
  let met = 0
  const used = new Set<number>()
  for (const word of words) {
    const weight = weigh(word)
    asked += weight
    const { at, share } = placeOf(title, word, word === last)
    if (at >= 0) used.add(at)
    met += weight * Math.max(share, isWhole ? IN_TEXT : 0)
  }
  if (asked === 0) return 0
  const unasked = title.plain.reduce(
    (sum, raw, at) => sum + (used.has(at) ? 0 : isGlue({ raw }) ? 0 : isLevel({ raw }) ? LEVEL_WEIGHT : 1),
    0,
  )
  return met / (asked + UNASKED * Math.min(unasked, UNASKED_MAX) * (asked / words.length))
}

/** A long title is not made worse by every word of it. */
const UNASKED_MAX = 8

const placeOf = ({ stems, roots, plain }: Title, word: Word, mayBegin: boolean): { at: number; share: number } => {
  const same = stems.indexOf(word.stem)
  if (same >= 0) return { at: same, share: 1 }
  const related = roots.indexOf(word.root)
  if (related >= 0) return { at: related, share: SAME_ROOT }
  const begun = mayBegin ? plain.findIndex((raw) => raw.startsWith(word.raw)) : -1
  return begun >= 0 ? { at: begun, share: BEGINS } : standInOf(roots, word)
}

const standInOf = (roots: readonly string[], word: Word): { at: number; share: number } => {
  const relatives = kin().get(word.root)
  let best = { at: -1, share: 0 }
  if (!relatives) return best
  for (const [at, root] of roots.entries()) {
    const share = KIN * Math.min(1, (relatives.get(root) ?? 0) * KIN_SCALE)
    if (share > best.share) best = { at, share }
  }
  return best
}

const weightOf = (word: Word, rarity: Rarity): number => {
  if (isGlue(word)) return GLUE_WEIGHT
  const rare = rarity[word.root] ?? 1
  return isLevel(word) ? Math.min(rare, LEVEL_WEIGHT) : rare
}

/** What is left to a word that every title has. */
const LEAST = 0.15

/** Rarity of every root in `words` among `total` postings: BM25's inverse frequency, as a share of the rarest possible. */
export const rarityOf = (words: readonly Word[], titles: Iterable<Pick<Listed, 'roots'>>, total: number): Rarity => {
  const times = new Map(words.map(({ root }) => [root, 0]))
  for (const { roots } of titles)
    for (const root of new Set(roots.split(' '))) if (times.has(root)) times.set(root, (times.get(root) ?? 0) + 1)
  const inverse = (count: number) => Math.log(1 + (total - count + 0.5) / (count + 0.5))
  const rarest = inverse(0)
  const share = (count: number) => Math.max(LEAST, Math.round((1000 * inverse(count)) / rarest) / 1000)
  return Object.fromEntries([...times].map(([root, count]) => [root, share(Math.min(count, total))]))
}
