import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { Expansion } from '#contract/postings.ts'
import { type Word, wordsIn } from './words.ts'

const Groups = z.array(z.object({ terms: z.array(z.string()).min(1), broader: z.array(z.string()).optional() }))

/** Another way to say part of a query: words `from` to `to` are replaced by `words`. */
export type Reading = { term: string; kind: Expansion['kind']; from: number; to: number; words: Word[] }

type Other = { term: string; kind: Expansion['kind']; words: Word[]; key: string }

const EXPANSIONS_MAX = 14
const TERM_WORDS_MAX = 7
const keyOf = (words: readonly Word[]) => words.map(({ stem }) => stem).join(' ')

type Group = { same: Other[]; wider: Other[] }
let groups: Group[] | null = null
let table: Map<string, Other[]> | null = null

const synonymGroups = (): Group[] => {
  groups ??= Groups.parse(JSON.parse(readFileSync(new URL('../synonyms.json', import.meta.url), 'utf8'))).map(
    ({ terms, broader = [] }) => ({
      same: terms.map((term) => otherOf(term, 'synonym')),
      wider: broader.map((term) => otherOf(term, 'broader')),
    }),
  )
  return groups
}

/** The words of the terms of each group. */
export const termGroups = (): Word[][][] => synonymGroups().map(({ same }) => same.map(({ words }) => words))

/** By the stems of a term: what else it is called, and what it is a kind of. Read when the first query asks. */
const synonyms = (): Map<string, Other[]> => {
  if (table) return table
  table = new Map()
  for (const { same, wider } of synonymGroups()) {
    for (const { key } of same) {
      const known = table.get(key) ?? []
      const taken = new Set([key, ...known.map((other) => other.key)])
      table.set(key, [...known, ...[...same, ...wider].filter((other) => !taken.has(other.key) && taken.add(other.key))])
    }
  }
  return table
}

const otherOf = (term: string, kind: Other['kind']): Other => {
  const words = wordsIn(term)
  return { term, kind, words, key: keyOf(words) }
}

/**
 * What else a query can be read as, from the longest terms that are in it; synonyms stand before wider terms. `without` names terms
 * that are not wanted.
 */
export const readingsOf = (words: readonly Word[], without: ReadonlySet<string>): Reading[] => {
  const found: Reading[] = []
  for (let from = 0; from < words.length; ) {
    const to = longestTerm(words, from)
    const others = synonyms().get(keyOf(words.slice(from, to))) ?? []
    found.push(...others.map(({ term, kind, words: instead }) => ({ term, kind, from, to, words: instead })))
    from = to
  }
  const wanted = found.filter(({ term }) => !without.has(term))
  const ranked = [...wanted.filter(({ kind }) => kind === 'synonym'), ...wanted.filter(({ kind }) => kind === 'broader')]
  return ranked.slice(0, EXPANSIONS_MAX)
}

const longestTerm = (words: readonly Word[], from: number): number => {
  const most = Math.min(words.length, from + TERM_WORDS_MAX)
  for (let to = most; to > from + 1; to -= 1) if (synonyms().has(keyOf(words.slice(from, to)))) return to
  return from + 1
}
