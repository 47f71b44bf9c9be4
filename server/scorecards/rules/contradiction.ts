import type { Clause } from '#server/platform/text/clauses.ts'
import type { Finding } from '../knowledge/finding.ts'
import type { Reading } from '../reading/reading.ts'

/** The most that an answer reaches whose main point is false, less the more of it is false; and one with a slip at its side. */
const MAIN_HOLD = 45
const SIDE_HOLD = 65
const FALSE_WEIGHT = 25
/** From this share of false statements on there is no telling which was meant to be the main point. */
const MOSTLY_FALSE = 0.4

/** What an answer can reach at most, by how much of what it states of known things is false. */
export const truthHold = (reading: Reading): number => {
  const { right, wrong } = reading.claims
  if (wrong.length === 0) return 100
  if (isLone(reading)) return MAIN_HOLD
  const share = points(wrong) / (points(right) + points(wrong))
  return (isMainPoint(reading, share) ? MAIN_HOLD : SIDE_HOLD) - FALSE_WEIGHT * share
}

const points = (findings: Finding[]) => new Set(findings.map(({ fact }) => fact)).size

/** How many different things an answer states rightly. */
export const pointsMade = ({ claims: { right } }: Reading): number =>
  new Set(right.map(({ fact, segment }) => `${fact.why}${segment.start}`)).size

/** One thing that nobody asked about, in an answer of which nothing else is known: what was read there may be read wrongly. */
const isLone = ({ claims: { right, wrong, asked } }: Reading) =>
  right.length === 0 && points(wrong) === 1 && !wrong.some(({ fact }) => asked.has(fact))

/** What the question asks about, what is said first, or what is said more than once. */
const isMainPoint = ({ claims: { right, wrong, asked } }: Reading, share: number) => {
  if (wrong.some(({ fact }) => asked.has(fact))) return true
  if (share >= MOSTLY_FALSE) return true
  const first = Math.min(...[...right, ...wrong].map(({ segment }) => segment.start))
  return wrong.some(({ segment }) => segment.start === first) || new Set(wrong.map(({ fact }) => fact)).size > 1
}

const QUOTE_MAX = 70

export type Falsehood = { said: string; holds: string }

/** The first false statement, in the candidate's words, and what holds instead. */
export const falsehoodOf = ({ claims: { wrong, asked }, input }: Reading): Falsehood | null => {
  const worst = wrong.find(({ fact }) => asked.has(fact)) ?? wrong[0]
  if (!worst) return null
  const quote = input.answer.slice(worst.segment.start, worst.segment.end)
  const said = quote.length <= QUOTE_MAX ? quote : `${quote.slice(0, quote.lastIndexOf(' ', QUOTE_MAX))} …`
  return { said, holds: worst.fact.why }
}

const overlaps = (clause: Clause) => (finding: Finding) => clause.start < finding.segment.end && clause.end > finding.segment.start

/** Whether a clause states something false; what it names is not covered by naming it. */
export const isFalse = ({ claims }: Reading, clause: Clause): boolean => claims.wrong.some(overlaps(clause))

/** Whether a clause states something that is known to hold. */
export const isTrue = ({ claims }: Reading, clause: Clause): boolean => claims.right.some(overlaps(clause))

/** Whether an answer states something, true or false, of what the question names. */
export const takesUp = ({ type, claims: { right, wrong, asked } }: Reading): boolean =>
  type !== 'story' && [...right, ...wrong].some(({ fact }) => asked.has(fact))
