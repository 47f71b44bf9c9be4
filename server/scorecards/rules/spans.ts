import type { Span } from '#contract/scorecards.ts'
import type { Clause } from '#server/platform/text/clauses.ts'
import { isOutcome } from '#server/platform/text/outcomes.ts'
import { quoteAt } from '#server/platform/text/spans.ts'
import { weightOf } from '../reading/detail.ts'
import type { Reading } from '../reading/reading.ts'
import { isFalse } from './contradiction.ts'

/** Words of the candidate that a band rests on, and words that would be worth making concrete. */
export const spansOf = (reading: Reading): Span[] => {
  const { features, core, parts, input, claims } = reading
  const make = (place: { start: number; end: number }, dimension: Span['dimension'], tone: Span['tone'], signal: string): Span[] => {
    const found = quoteAt(input.answer, place.start, place.end)
    return found ? [{ ...found, dimension, tone, signal }] : []
  }
  const first = Math.min(...core.filter((clause) => clause.isOwnAction).map((clause) => clause.start))
  const earned = core.flatMap((clause) => {
    if (isFalse(reading, clause)) return []
    if (clause.isOwnAction) return make(clause, 'ownership', 'earned', 'own_action')
    if (clause.start > first && isOutcome(clause))
      return make(clause, 'structure', 'earned', clause.numbers.length > 0 ? 'result_number' : 'result')
    if (clause.subject === 'we' && clause.isAction && clause.isEpisode) return make(clause, 'ownership', 'vague', 'we_action')
    return weightOf(clause) >= 2 ? make(clause, 'specificity', 'earned', clause.hasTimeAnchor ? 'anchor' : 'detail') : []
  })
  const wasted = features.clauses.flatMap((clause, i) =>
    parts[i] === 'evidence' ? [] : make(clause, 'specificity', 'vague', wasteSignal(clause)),
  )
  const untrue = new Map(
    claims.wrong.flatMap(({ segment, fact }) =>
      make(segment, 'depth', 'vague', 'contradicts_fact').map((span) => [span.start, { ...span, why: fact.why }] as const),
    ),
  )
  const soft = [
    ...features.hedges.map((h) => make(h, 'clarity', 'vague', 'hedge')),
    ...features.fillers.map((f) => make(f, 'clarity', 'vague', 'filler')),
  ].flat()
  return [...untrue.values(), ...earned, ...wasted, ...soft].sort((a, b) => a.start - b.start || a.end - b.end)
}

const wasteSignal = (clause: Clause) => (clause.isHabitual ? 'habit' : clause.isHypothetical ? 'hypothetical' : 'general')
