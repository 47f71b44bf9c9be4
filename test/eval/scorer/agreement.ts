import { dimensions } from '#contract/scorecards.ts'
import { show } from '../../bench/support/numbers.ts'
import type { Judged } from './judged.ts'

const STEPS = 5

/**
 * Cohen's kappa with quadratic weights over whole bands 0–5: 1 is full agreement, 0 what chance would give. NaN where one
 * of the two always says the same.
 */
export const quadraticKappa = (pairs: readonly (readonly [number, number])[]): number => {
  const rounded = pairs.map(([one, other]) => [Math.round(one), Math.round(other)] as const)
  const share = (side: 0 | 1, value: number) => rounded.filter((pair) => pair[side] === value).length / rounded.length
  const observed = rounded.reduce((sum, [one, other]) => sum + weight(one, other), 0) / rounded.length
  let expected = 0
  for (let one = 0; one <= STEPS; one += 1)
    for (let other = 0; other <= STEPS; other += 1) expected += weight(one, other) * share(0, one) * share(1, other)
  return 1 - observed / expected
}

const weight = (one: number, other: number) => ((one - other) / STEPS) ** 2

export const agreementHead = ['bands', 'n', 'mean difference', 'weighted kappa']

/** How far two judges are from each other on the answers that both judged: per dimension, over all bands, and on scores. */
export const agreementRows = (one: readonly Judged[], other: readonly Judged[]): string[][] => {
  const of = (dimension: string) =>
    one.flatMap((judged, index) => {
      const [mine, theirs] = [judged.bands[dimension], other[index]?.bands[dimension]]
      return mine === undefined || theirs === undefined ? [] : [[mine, theirs] as const]
    })
  const scores = one.flatMap((judged, index) => {
    const theirs = other[index]?.score
    return judged.score === null || theirs === null || theirs === undefined ? [] : [[judged.score / 20, theirs / 20] as const]
  })
  return [
    ...dimensions.map((dimension) => row(dimension, of(dimension))),
    row('all bands', dimensions.flatMap(of)),
    row('score ÷ 20', scores),
  ]
}

const row = (name: string, pairs: readonly (readonly [number, number])[]) => [
  name,
  String(pairs.length),
  show(pairs.reduce((sum, [one, other]) => sum + Math.abs(one - other), 0) / pairs.length),
  show(quadraticKappa(pairs)),
]
