import type { AnswerScore, Dimension } from '#contract/scorecards.ts'
import { without } from '#server/scorecards/evidence/heat.ts'
import { variantsOf } from '#server/scorecards/evidence/variants.ts'
import { show } from '../../bench/support/numbers.ts'
import { percent } from './classes.ts'
import { openProgress } from './judged.ts'
import type { Judge } from './judges.ts'
import type { Labelled } from './labelled.ts'

type Probed = { again: number; variants: number; directions: { part: string; isLower: boolean }[] }

/** What is taken out of an answer, found by what the rules marked, and which band should fall for it. */
const PARTS: { part: string; dimension: Dimension; signals: string[] }[] = [
  { part: 'the outcome', dimension: 'structure', signals: ['result', 'result_number'] },
  { part: 'the own acts', dimension: 'ownership', signals: ['own_action', 'own_step'] },
  { part: 'names and figures', dimension: 'specificity', signals: ['named', 'figure', 'anchor', 'detail'] },
]

/** Reads good answers again: as they are, put down by another hand, and without a part that a band rests on. */
export const probe = async (rules: Judge, judge: Judge, labelled: readonly Labelled[]): Promise<Probed[]> => {
  const tell = openProgress(`${judge.name}, read again`, labelled.length)
  const probed: Probed[] = []
  for (const { input } of labelled) {
    const whole = await judge.judge(input)
    const away = async (answer: string) => Math.abs(((await judge.judge({ ...input, answer })).score ?? 0) - (whole.score ?? 0))
    const again = await away(input.answer)
    const moves: number[] = []
    for (const variant of variantsOf(input.answer)) moves.push(await away(variant))
    probed.push({ again, variants: Math.max(0, ...moves), directions: await directionsOf(rules, judge, input, whole) })
    tell()
  }
  return probed
}

const directionsOf = async (rules: Judge, judge: Judge, input: Labelled['input'], whole: AnswerScore) => {
  const { spans } = await rules.judge(input)
  const found: Probed['directions'] = []
  for (const { part, dimension, signals } of PARTS) {
    const own = spans.filter((span) => span.tone === 'earned' && signals.includes(span.signal))
    const before = bandIn(whole, dimension)
    if (own.length === 0 || before === null || before === 0) continue
    const less = await judge.judge({ ...input, answer: without(input.answer, own) })
    found.push({ part, isLower: (bandIn(less, dimension) ?? 0) < before })
  }
  return found
}

const bandIn = ({ bands }: AnswerScore, dimension: Dimension): number | null => {
  const band = bands.find((one) => one.dimension === dimension)
  return band?.assessed ? band.band : null
}

export const probeHead = ['what is changed', 'n', 'result']

export const probeRows = (probed: readonly Probed[]): string[][] => [
  ['nothing: largest change of score', String(probed.length), show(Math.max(0, ...probed.map(({ again }) => again)))],
  [
    'quotes, spacing, spelling …: largest change of score',
    String(probed.length),
    show(Math.max(0, ...probed.map(({ variants }) => variants))),
  ],
  ...PARTS.flatMap(({ part, dimension }) => {
    const own = probed.flatMap(({ directions }) => directions.filter((direction) => direction.part === part))
    return own.length === 0
      ? []
      : [[`without ${part}: ${dimension} falls`, String(own.length), percent(own.filter(({ isLower }) => isLower).length / own.length)]]
  }),
]
