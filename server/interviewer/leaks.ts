import { plain, termsOf } from '#server/platform/text/terms.ts'
import type { Concept } from './slots.ts'

export type Key = { lookFor: readonly string[]; concepts: readonly Concept[]; known: string }

const SHARE = 0.75
const TERMS_MIN = 4

/** The part of the answer key that a text gives away, or null. What was said or asked already is no secret. */
export const leakIn = (text: string, key: Key): string | null => {
  const said = new Set(termsOf(text))
  const known = new Set(termsOf(key.known))
  const looked = key.lookFor.find((line) => {
    const terms = [...new Set(termsOf(line))]
    const secret = terms.filter((term) => !known.has(term))
    return terms.length >= TERMS_MIN && secret.length >= 2 && terms.filter((term) => said.has(term)).length / terms.length >= SHARE
  })
  return looked ?? secretsOf(key).find((alias) => hasPhrase(plain(text), alias)) ?? null
}

/** Names of concepts that neither the question nor the candidate has named yet. A concept once named is open in all its names. */
export const secretsOf = ({ concepts, known }: Pick<Key, 'concepts' | 'known'>): string[] => {
  const said = plain(known)
  return concepts
    .map(({ key, aliases }) => [key, ...aliases].map(plain))
    .filter((names) => !names.some((name) => hasPhrase(said, name)))
    .flat()
}

/** Whole words, with a plural allowed. */
export const hasPhrase = (text: string, phrase: string): boolean => {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (!isWordSign(text.charAt(at - 1)) && /^(?:e?s)?(?![\p{L}\p{N}])/u.test(text.slice(at + phrase.length))) return true
  }
  return false
}

const isWordSign = (sign: string) => /[\p{L}\p{N}]/u.test(sign)
