import type { AnswerScore, Band } from '#contract/scorecards.ts'
import { capOf, closedGates, type GateHit } from '../gates/gates.ts'
import { isOtherLanguage } from '../gates/nonsense.ts'
import { type Reading, readAnswer, type ScoreInput } from '../reading/reading.ts'
import { doubtHold } from '../relevance/relevance.ts'
import { bandsOf } from './bands.ts'
import { truthHold } from './contradiction.ts'
import { fixOf } from './feedback.ts'
import { spansOf } from './spans.ts'
import { strongerOf } from './stronger.ts'

export type { ScoreInput } from '../reading/reading.ts'

/** Raised whenever the same answer could get another score than before. */
const RULES_VERSION = '3'
/** Who judges when no model does. */
export const provenance = { by: 'rules', name: 'clauses', version: RULES_VERSION } as const
/** Shorter than this, an answer is judged, and said to be too short to judge well. */
const ENOUGH_WORDS = 12
const DECLINED =
  /^\W*(sorry,? )?(i )?(really )?(do not|don't|dont|can't|cannot) (know|remember|recall|think of (one|any|anything))\b|^\W*(no idea|pass|skip|next( question)?( please)?|not sure|nothing comes to mind|n\/?a)\W*$/i

/** Judges one answer. Pure: the same input gives the same output, without a clock, a network or a model key. */
export const scoreAnswer = (input: ScoreInput): AnswerScore => {
  const reading = readAnswer(input)
  if (isOtherLanguage(input.answer, reading.tokens)) return unreadable()
  const gates = closedGates(reading)
  const bands = gates.some(({ gate }) => NOTHING_TOLD.has(gate)) ? nothing(gates) : bandsOf(reading)
  const score = Math.round(Math.min(mean(bands) * 20, capOf(gates, reading), truthHold(reading), doubtHold(reading)))
  return {
    score,
    applicability: applicabilityOf(reading),
    bands,
    spans: spansOf(reading),
    gates,
    fix: fixOf(reading, gates, bands),
    stronger: gates.some(({ gate }) => NOTHING_TOLD.has(gate)) ? null : strongerOf(reading),
    provenance,
  }
}

const NOTHING_TOLD = new Set<GateHit['gate']>(['empty', 'gibberish', 'salad', 'echo'])

const mean = (bands: Band[]) => {
  const judged = bands.filter((band) => band.assessed)
  return judged.reduce((sum, { band }) => sum + band, 0) / Math.max(1, judged.length)
}

const nothing = (gates: GateHit[]): Band[] => {
  const why = gates.at(-1)?.why ?? 'There is nothing to judge.'
  return [
    ...(['relevance', 'structure', 'specificity'] as const).map((dimension) => ({ dimension, assessed: true as const, band: 0, why })),
    ...(['ownership', 'depth'] as const).map((dimension) => ({ dimension, assessed: false as const, why })),
    { dimension: 'clarity', assessed: true, band: 0, why },
  ]
}

const applicabilityOf = ({ features, input }: Reading): AnswerScore['applicability'] => {
  if (features.words < ENOUGH_WORDS && DECLINED.test(input.answer)) return 'not_elicited'
  return features.words < ENOUGH_WORDS ? 'insufficient' : 'observed'
}

const unreadable = (): AnswerScore => {
  const why = 'The rules read English only; this answer is in another language, so it was not judged.'
  return {
    score: null,
    applicability: 'unscoreable',
    bands: (['relevance', 'structure', 'specificity', 'ownership', 'depth', 'clarity'] as const).map((dimension) => ({
      dimension,
      assessed: false,
      why,
    })),
    spans: [],
    gates: [],
    fix: 'Answer in English, or have a model judge this language.',
    stronger: null,
    provenance,
  }
}
