import type { Clause, Place } from '#server/platform/text/clause.ts'
import { termsOf } from '#server/platform/text/terms.ts'
import { falsehoodOf, isFalse, isTrue } from '../rules/contradiction.ts'
import { contradicts } from './polarity.ts'
import { type Concept, type Reading, weightOf } from './reading.ts'

/** Share of the reference that makes a full answer: nobody names everything. */
const FULL_COVER = 0.6

/** How much of the question's reference the answer covers, and whether each point is explained rather than only named. */
export const depthOf = (reading: Reading) => {
  const points = pointsOf(reading)
  const falsehood = falsehoodOf(reading)
  const found = points.map((point) => best(trueIn(reading), point))
  const cover = found.reduce((n, value) => n + value, 0) / Math.max(1, points.length)
  if (falsehood) return { band: Math.min(1, cover), why: `"${falsehood.said}" says the opposite of what holds. ${falsehood.holds}` }
  if (points.length === 0) return knownDepth(reading)
  const against = points.map((point) => contradicts(point.name, reading.core)).find((clause) => clause !== null)
  if (against) return { band: Math.min(1, cover), why: `"${against.text}" says the opposite of what holds.` }
  const missing = points.find((_, i) => found[i] === 0)
  const band = 5 * Math.min(1, cover / FULL_COVER)
  return { band, why: missing && band < 4 ? `Not touched: ${missing.name}.` : 'It covers what the question is after.' }
}

/** A reference that is rich enough for its complete absence to mean something. */
const RICH = 4

/** Whether a question of knowledge with a rich reference got an answer that names nothing of it. */
export const missesReference = (reading: Reading): boolean => {
  if (reading.type !== 'knowledge' || (reading.input.concepts?.length ?? 0) < RICH) return false
  return pointsOf(reading).every((point) => best(trueIn(reading), point) === 0)
}

/** The clauses in which points of the reference are named; two in a row where one alone does not say enough. */
export const namedIn = (reading: Reading): Clause[] => {
  const core = trueIn(reading)
  const found = pointsOf(reading).flatMap((point) => {
    const against = contradicts(point.name, core)
    const names = (from: number, to: number) => best(core.slice(Math.max(0, from), to), point) > 0
    const alone = core.filter((clause, i) => clause !== against && names(i, i + 1))
    return alone.length > 0 ? alone : core.filter((clause, i) => clause !== against && (names(i, i + 2) || names(i - 1, i + 1)))
  })
  return core.filter((clause) => found.includes(clause))
}

/** The points of the reference, each with the words of the answer that touch it first, where there are any. */
export const pointsTouched = (reading: Reading): { name: string; at: Place | null }[] =>
  pointsOf(reading).map((point) => ({ name: point.name, at: placeOf(trueIn(reading), point) }))

/** What is named in a false statement is not covered by it; a true one explains what it names. */
const trueIn = (reading: Reading): Clause[] =>
  reading.core
    .filter((clause) => !isFalse(reading, clause))
    .map((clause) => (isTrue(reading, clause) ? { ...clause, isCausal: true } : clause))

const placeOf = (core: Clause[], point: Point): Place | null => {
  const alone = core.find((clause) => best([clause], point) > 0)
  if (alone) return alone
  const index = core.findIndex((_, i) => best(core.slice(i, i + 2), point) > 0)
  const [first, last] = [core[index], core[index + 1]]
  return first ? { start: first.start, end: (last ?? first).end } : null
}

/** A concept has a name, most of whose words must be said; what to look for is a sentence, half of which is enough. */
const NAME_SHARE = 0.75
const SENTENCE_SHARE = 0.5

type Point = { name: string; ways: string[][]; share: number }

const pointsOf = ({ input, type }: Reading): Point[] => {
  const concepts = (input.concepts ?? []).map((concept) => ({ name: concept.key, ways: waysOf(concept), share: NAME_SHARE }))
  if (concepts.length > 0 || type === 'story' || type === 'motive') return concepts
  return (input.lookFor ?? [])
    .map((text) => ({ name: text.replace(/[.]$/, ''), ways: [termsOf(text)], share: SENTENCE_SHARE }))
    .filter((point) => (point.ways[0]?.length ?? 0) > 0)
}

const waysOf = ({ key, aliases }: Concept) =>
  [key, ...aliases].map((name) => termsOf(name.replace(/[_-]/g, ' '))).filter((way) => way.length > 0)

/** 1 where a point is named in a clause that says something of it, 0.6 where it is only named. */
const best = (core: Clause[], { ways, share }: Point) =>
  Math.max(
    0,
    ...core.map((clause, i) => {
      const near = new Set(termsOf(`${clause.text} ${core[i + 1]?.text ?? ''}`))
      const isNamed = ways.some((way) => way.filter((term) => near.has(term)).length >= Math.ceil(way.length * share))
      if (!isNamed) return 0
      return clause.isCausal || core[i + 1]?.isCausal || weightOf(clause) >= 3 ? 1 : 0.6
    }),
  )

/** Fewer things stated rightly of the two that a question compares say too little for a band. */
const ENOUGH_RIGHT = 2
const FULL_RIGHT = 3

/** Without a reference, a comparison of two things is held against what is known to set them apart. */
const knownDepth = (reading: Reading) => {
  const said = new Set(setApart(reading).map(({ of }) => of)).size
  if (reading.type !== 'knowledge' || said < ENOUGH_RIGHT) return null
  return { band: 5 * Math.min(1, (said + 1) / (FULL_RIGHT + 1)), why: `It states ${said} things that set the two apart.` }
}

/** What an answer states rightly of the two things that its question compares. */
export const setApart = ({ claims: { right, compared } }: Reading) => right.filter(({ fact }) => compared.has(fact))
