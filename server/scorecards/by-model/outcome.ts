import type { AnswerScore, Band, Dimension, Span, Stability } from '#contract/scorecards.ts'
import { stabilityOf } from '../evidence/stability.ts'
import type { Accepted } from './accept.ts'
import { bandsOf, type Judged, meanOf, medianBands } from './bands.ts'
import type { Doubts } from './doubts.ts'
import { loweredBy } from './lowered.ts'

/** Nobody reads more marks. */
const MARKS_MAX = 60

/** Readings of one answer: what each marked, and the doubts about it that were shared and confirmed. */
export type Read = { accepted: readonly Accepted[]; doubts: Doubts; provenance: AnswerScore['provenance'] }

/** What model and rules make of an answer together: bands in the middle of the readings, held down wherever the rules hold it down. */
export const outcomeOf = ({ byRules, isKnowledge }: Judged, { accepted, doubts, provenance }: Read): AnswerScore => {
  const lowered = loweredBy(doubts, isKnowledge)
  const most = Math.min(lowered.most, heldAt(byRules))
  const judge = (bands: readonly Band[]) => ({ bands: lowered.bands(bands), score: scoreOf(lowered.bands(bands), most) })
  const readings = accepted.map(({ spans }) => bandsOf({ byRules, isKnowledge }, spans))
  const { bands, score } = judge(medianBands(readings))
  const nearest = readings
    .map((own) => distance(own, bands))
    .reduce((best, next, index, all) => (next < (all[best] ?? 0) ? index : best), 0)
  const stability = readings.length > 1 ? steadiness(readings.map(judge), score) : null
  const { stability: _, ...rest } = byRules
  return {
    ...rest,
    score,
    applicability: byRules.score === null ? 'observed' : byRules.applicability,
    bands,
    spans: marksOf(byRules, accepted[nearest]?.spans ?? [], lowered.spans),
    gates: [...byRules.gates, ...lowered.gates.filter(({ gate }) => byRules.gates.every((closed) => closed.gate !== gate))],
    fix: lowered.fix ?? (byRules.score === null ? fixFor(bands) : byRules.fix),
    provenance,
    ...(stability && { stability }),
  }
}

const scoreOf = (bands: readonly Band[], most: number) => Math.round(Math.min(meanOf(bands) * 20, most))

/** Below the mean of their bands, the rules have held a score down, and no model lifts it again. */
const heldAt = ({ score, bands, gates, spans }: AnswerScore): number => {
  if (score === null) return 100
  const isHeld = gates.length > 0 || score < Math.round(meanOf(bands) * 20) || spans.some(({ signal }) => signal === 'contradicts_fact')
  return isHeld ? score : 100
}

const distance = (one: readonly Band[], other: readonly Band[]) =>
  one.reduce((sum, band, index) => {
    const to = other[index]
    return sum + (band.assessed && to?.assessed ? Math.abs(band.band - to.band) : 0)
  }, 0)

/** The middle of every band together need not be the score of any one reading. */
const steadiness = (readings: { bands: Band[]; score: number }[], score: number): Stability | null => {
  const found = stabilityOf('readings', readings)
  return found && { ...found, lowest: Math.min(found.lowest, score), highest: Math.max(found.highest, score) }
}

const marksOf = (byRules: AnswerScore, marked: readonly Span[], doubted: readonly Span[]): Span[] => {
  const untrue = [...byRules.spans.filter(({ signal }) => signal === 'contradicts_fact'), ...doubted]
  const shown = marked.length > 0 ? marked.slice(0, MARKS_MAX) : byRules.spans
  return [...untrue, ...shown.filter((span) => !untrue.includes(span))].sort((a, b) => a.start - b.start || a.end - b.end)
}

const FIXES: Record<Dimension, string> = {
  relevance: 'Tie what you say to the question in its first sentence.',
  structure: 'Say how it began, what you did and what came of it, in this order.',
  specificity: 'Put a name, a date or a figure to your main point.',
  ownership: 'Say which part of it you did yourself.',
  depth: 'Say why it is so, and when you would choose otherwise.',
  clarity: 'Cut the sentences that would fit any answer and keep the ones with your own detail.',
}

const fixFor = (bands: readonly Band[]): string => {
  const judged = bands.flatMap((band) => (band.assessed ? [band] : []))
  const [low] = judged.toSorted((a, b) => a.band - b.band)
  return FIXES[low?.dimension ?? 'specificity']
}
