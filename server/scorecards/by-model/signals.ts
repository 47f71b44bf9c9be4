import type { Dimension } from '#contract/scorecards.ts'

type Signal = {
  /** What one passage is worth on its dimension's band of 0–5, and how many count. Negative ones cost. */
  worth: number
  most: number
  /** What the passage itself, or its sentence, must hold in English before a model is believed. */
  needs?: { in: 'quote' | 'sentence'; form: RegExp }
}

const FIRST_PERSON = /\b(i|i['’](m|ve|d|ll)|my|me|myself|mine)\b/i
const FIRST_PLURAL = /\b(we|we['’](re|ve|d|ll)|us|our|ours)\b/i
const FIGURE =
  /\p{N}|\b(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundreds?|thousands?|millions?|dozens?|half|halved|third|quarter|twice|doubled|tripled|zero|none|nobody|no one)\b/iu
const TIME_OR_PLACE =
  /\p{N}|\p{Ll}\S*\s+\p{Lu}|\b(ago|last|that|this|yesterday|today|morning|afternoon|evening|night|day|week|weekend|month|year|spring|summer|autumn|winter|christmas|easter|in|at|on|near|during|behind|outside|inside)\b/u

const quote = (form: RegExp) => ({ in: 'quote' as const, form })
const sentence = (form: RegExp) => ({ in: 'sentence' as const, form })

const table = {
  'relevance.answers_question': { worth: 4.5, most: 1 },
  'relevance.look_for': { worth: 0.5, most: 2 },
  'relevance.part': { worth: -1.5, most: 1 },
  'structure.situation': { worth: 1, most: 1 },
  'structure.task': { worth: 0.75, most: 1 },
  'structure.action': { worth: 1.5, most: 1 },
  'structure.result': { worth: 1.75, most: 1 },
  'specificity.time_or_place': { worth: 1, most: 1, needs: quote(TIME_OR_PLACE) },
  'specificity.name_or_tool': { worth: 1, most: 1 },
  'specificity.number': { worth: 1, most: 1, needs: quote(FIGURE) },
  'specificity.result_number': { worth: 2, most: 1, needs: quote(FIGURE) },
  'specificity.vague': { worth: -0.5, most: 3 },
  'ownership.own_action': { worth: 1.5, most: 2, needs: sentence(FIRST_PERSON) },
  'ownership.own_decision': { worth: 1.5, most: 1, needs: sentence(FIRST_PERSON) },
  'ownership.credit': { worth: 0.5, most: 1 },
  'ownership.unclear_we': { worth: -0.5, most: 2, needs: quote(FIRST_PLURAL) },
  'depth.concept': { worth: 1, most: 3 },
  'depth.trade_off': { worth: 1.5, most: 1 },
  'depth.why': { worth: 1, most: 2 },
  'depth.error': { worth: -1.5, most: 2 },
  'clarity.signpost': { worth: 0.5, most: 1 },
  'clarity.hedge': { worth: -0.5, most: 3 },
  'clarity.filler': { worth: -0.5, most: 3 },
} satisfies Record<string, Signal>

const SIGNALS = new Map<string, Signal>(Object.entries(table))
/** Not marked as passages: they follow from what else a model is asked for. */
const DERIVED = new Set(['relevance.part', 'depth.concept', 'depth.error'])
/** What a model may mark. */
export const markable = [...SIGNALS.keys()].filter((name) => !DERIVED.has(name))

export const signalOf = (name: string): Signal | undefined => SIGNALS.get(name)

/** Where a dimension starts when nothing speaks for or against it. */
const BASE: Record<Dimension, number> = { relevance: 0, structure: 0, specificity: 0, ownership: 0.5, depth: 0.5, clarity: 4.5 }

/** The band of 0–5 that marked passages make, each named by its signal. */
export const bandFrom = (dimension: Dimension, marked: readonly string[]): number => {
  const counts = new Map<string, number>()
  for (const name of marked) counts.set(name, (counts.get(name) ?? 0) + 1)
  const sum = [...counts].reduce((total, [name, count]) => {
    const signal = signalOf(name)
    return signal ? total + signal.worth * Math.min(count, signal.most) : total
  }, BASE[dimension])
  return Math.min(5, Math.max(0, sum))
}
