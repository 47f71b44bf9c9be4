import type { Clause } from '#server/platform/text/clauses.ts'
import { termsOf } from '#server/platform/text/terms.ts'

const words = (list: string) => new Set(termsOf(list))
const UP = words(
  'increase increases raise raises speed speeds fast faster quick quicker more grow grows high higher large larger bigger improve improves strong stronger better add adds',
)
const DOWN = words(
  'decrease decreases reduce reduces slow slower slows less lower lowers small smaller fewer shrink shrinks weak weaker worse cut cuts remove removes drop drops',
)
const DENIAL = /\b(not|n't|never|no longer|without|cannot|no need|nothing)\b|n't\b/i

type Direction = 1 | -1 | 0
const directionOf = (text: string): Direction => {
  const terms = termsOf(text)
  const up = terms.some((term) => UP.has(term))
  const down = terms.some((term) => DOWN.has(term))
  if (up === down) return 0
  return up ? 1 : -1
}

/**
 * Whether the answer says the opposite of a reference sentence: about the same things, the other way round ("slower
 * writes" against "writes get faster"), or the same way round and denied.
 */
export const contradicts = (reference: string, core: Clause[]): Clause | null => {
  const way = directionOf(reference)
  if (way === 0) return null
  const things = termsOf(reference).filter((term) => !UP.has(term) && !DOWN.has(term))
  if (things.length === 0) return null
  const isAbout = (clause: Clause) => {
    const said = new Set(termsOf(clause.text))
    return things.filter((term) => said.has(term)).length >= Math.ceil(things.length * 0.6)
  }
  const turned = (clause: Clause) => directionOf(clause.text) * (DENIAL.test(clause.text) ? -1 : 1)
  const about = core.filter(isAbout)
  if (about.some((clause) => turned(clause) === way)) return null
  return about.find((clause) => turned(clause) === -way) ?? null
}
