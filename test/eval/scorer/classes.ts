import { quantile, show } from '../../bench/support/numbers.ts'
import type { Judged } from './judged.ts'

export const scoresOf = (judged: readonly Judged[], ...classes: string[]): number[] =>
  judged.flatMap(({ is, score }) => (score !== null && classes.includes(is) ? [score] : []))

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Per class: how many, their mean and their quartiles. */
export const classRows = (judged: readonly Judged[]): string[][] =>
  [...new Set(judged.map(({ is }) => is))].map((is) => {
    const scores = scoresOf(judged, is)
    return [is, String(scores.length), show(meanOf(scores)), ...[0, 0.25, 0.5, 0.75, 1].map((at) => show(quantile(scores, at)))]
  })

export const classHead = ['class', 'n', 'mean', 'least', 'quarter', 'median', 'three', 'most']

/** What each class should score, of 100, and how to say it. */
const BARS: { is: string[]; least: number; most: number }[] = [
  { is: ['strong'], least: 80, most: 100 },
  { is: ['concise'], least: 70, most: 100 },
  { is: ['partial'], least: 50, most: 75 },
  { is: ['vague', 'habitual'], least: 0, most: 40 },
  { is: ['off_topic'], least: 0, most: 25 },
  { is: ['wrong'], least: 0, most: 60 },
  { is: ['repeated'], least: 0, most: 60 },
  { is: ['injection'], least: 0, most: 40 },
  { is: ['echo', 'salad'], least: 0, most: 15 },
  { is: ['gibberish'], least: 0, most: 5 },
]
const ENOUGH = 0.9

export const barHead = ['bar', 'within', 'mean', 'met']

/** A bar is met when nine answers in ten are within it. */
export const barRows = (judged: readonly Judged[]): string[][] =>
  BARS.flatMap(({ is, least, most }) => {
    const scores = scoresOf(judged, ...is)
    if (scores.length === 0) return []
    const within = scores.filter((score) => score >= least && score <= most).length / scores.length
    const range = least === 0 ? `at most ${most}` : most === 100 ? `at least ${least}` : `${least} to ${most}`
    return [[`${is.join(', ')} ${range}`, percent(within), show(meanOf(scores)), within >= ENOUGH ? 'yes' : 'NO']]
  })

const WEAK = new Set(['vague', 'habitual', 'padded', 'long_weak', 'off_topic', 'wrong'])
const APART = 5

/** Pairs of a good and a weak answer to one question, and how many are more than five points apart the right way round. */
export const pairsIn = (judged: readonly Judged[]): { is: string; right: boolean }[] =>
  judged.flatMap((good) => {
    if (good.is !== 'strong' && good.is !== 'concise') return []
    const weak = judged.filter(({ is, group }) => group === good.group && WEAK.has(is))
    return weak.map(({ is, score }) => ({ is, right: (good.score ?? 0) - (score ?? 0) > APART }))
  })

export const pairRows = (judged: readonly Judged[]): string[][] => {
  const pairs = pairsIn(judged)
  const kinds = [...new Set(pairs.map(({ is }) => is))]
  const row = (name: string, own: typeof pairs) => [name, String(own.length), percent(own.filter(({ right }) => right).length / own.length)]
  return [
    ...kinds.map((kind) =>
      row(
        `good over ${kind}`,
        pairs.filter(({ is }) => is === kind),
      ),
    ),
    row('all', pairs),
  ]
}

export const percent = (share: number): string => (Number.isFinite(share) ? `${(share * 100).toFixed(1)} %` : '–')
