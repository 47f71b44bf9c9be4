import { readAnswer } from '#server/scorecards/reading/reading.ts'
import { type Feature, isFeature, storyFeatures } from '#server/scorecards/relevance/astray.ts'
import { type Example, examples } from './examples.ts'

const ROUNDS = 3_000
const STEP = 0.1
const MOMENTUM = 0.9
const ALARMS = [0.01, 0.02, 0.03, 0.05]
const SOURCES: Example['from'][] = ['bank', 'labelled', 'pairs', 'crossed']
/** Holds the weights small. */
const RIDGE = 1

type Row = Example & { features: Record<Feature, number> }

const rowsOf = (): Row[] =>
  examples().flatMap((example) => {
    const reading = readAnswer({ ...example.ask, answer: example.answer })
    const features = reading.type === 'story' ? storyFeatures(reading) : null
    return features ? [{ ...example, features }] : []
  })

/** Logistic regression by gradient descent; both sides count alike, however many examples they have. */
const fitted = (rows: Row[], names: Feature[]): Record<string, number> => {
  const total = (isAstray: boolean) => rows.filter((row) => row.isAstray === isAstray).reduce((sum, { weight }) => sum + weight, 0)
  const even = total(false) / total(true)
  const weights: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]))
  const pace: Record<string, number> = Object.fromEntries(names.map((name) => [name, 0]))
  const all = 2 * total(false)
  for (let round = 0; round < ROUNDS; round++) {
    const slope: Record<string, number> = Object.fromEntries(
      names.map((name) => [name, name === 'start' ? 0 : RIDGE * (weights[name] ?? 0)]),
    )
    for (const { features, isAstray, weight } of rows) {
      const sum = names.reduce((n, name) => n + (weights[name] ?? 0) * features[name], 0)
      const miss = (1 / (1 + Math.exp(-sum)) - (isAstray ? 1 : 0)) * weight * (isAstray ? even : 1)
      for (const name of names) slope[name] = (slope[name] ?? 0) + miss * features[name]
    }
    for (const name of names) {
      pace[name] = MOMENTUM * (pace[name] ?? 0) + (slope[name] ?? 0) / all
      weights[name] = (weights[name] ?? 0) - STEP * (pace[name] ?? 0)
    }
  }
  return weights
}

/** Prints the weights of `server/scorecards/relevance/astray.ts`, and where the line lies for a given share of false alarms. */
export const fitWeights = (): void => {
  const rows = rowsOf()
  const names = Object.keys(rows[0]?.features ?? {}).filter(isFeature)
  const weights = fitted(rows, names)
  for (const name of names) console.log(`  ${name}: ${(weights[name] ?? 0).toFixed(2)},`)
  const sums = rows.map(({ features, isAstray, from }) => ({
    isAstray,
    from,
    sum: names.reduce((n, name) => n + (weights[name] ?? 0) * features[name], 0),
  }))
  const right = sums.filter(({ isAstray }) => !isAstray).map(({ sum }) => sum)
  right.sort((a, b) => b - a)
  for (const share of ALARMS) {
    const line = right[Math.floor(right.length * share)] ?? 0
    const above = (isAstray: boolean, from: Example['from']) => {
      const own = sums.filter((row) => row.isAstray === isAstray && row.from === from)
      return own.length === 0 ? '' : `${from} ${own.filter(({ sum }) => sum > line).length} of ${own.length}  `
    }
    const [caught, alarms] = [true, false].map((isAstray) => SOURCES.map((from) => above(isAstray, from)).join(''))
    console.log(`line ${line.toFixed(2)}: caught ${caught}| false alarms ${alarms}`)
  }
}
