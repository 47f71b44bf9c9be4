import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bank } from '#server/questions/bank.ts'
import { readAnswer, tellingClauses } from '#server/scorecards/reading/reading.ts'
import { keysOf } from '#server/scorecards/relevance/demands/demand.ts'
import { toldKeys } from '#server/scorecards/relevance/demands/told-keys.ts'
import { demands, knownKeys, weightIn } from '#server/scorecards/relevance/demands/weigh.ts'

const FILE = fileURLToPath(new URL('../../../server/scorecards/relevance/demands/calibration.json', import.meta.url))
const round = (value: number) => Number(value.toPrecision(4))

/**
 * What is usual, from the bank's own solid and strong sample answers: how many of them contain a key, and how much of each
 * demand an answer shows per word. Writes `server/scorecards/relevance/demands/calibration.json`.
 */
export const calibrate = (): void => {
  const known = new Set(demands.flatMap((demand) => [...keysOf(demand).keys()]))
  const answers = samples()
  const seen: Record<string, number> = {}
  for (const { told } of answers) for (const key of told.keys()) if (known.has(key)) seen[key] = (seen[key] ?? 0) + 1
  const stories = answers.filter(({ isStory }) => isStory)
  const usual = Object.fromEntries(demands.map((demand) => [demand.name, usualOf([...keysOf(demand)])]))
  writeFileSync(FILE, `${JSON.stringify({ answers: answers.length, seen: sorted(seen), usual })}\n`)
  console.log(`${answers.length} answers, ${stories.length} stories, ${Object.keys(seen).length} of ${known.size} keys seen`)

  function usualOf(keys: [string, number][]) {
    const weights = new Map(keys.map(([key, grade]) => [key, weightIn(grade, seen[key] ?? 0, answers.length)]))
    const sums = stories.map(({ told, words }) => ({ words, sum: [...told.keys()].reduce((n, key) => n + (weights.get(key) ?? 0), 0) }))
    const mean = sums.reduce((n, { sum }) => n + sum, 0) / sums.reduce((n, { words }) => n + words, 0)
    const variance = sums.reduce((n, { sum, words }) => n + (sum - mean * words) ** 2 / words, 0) / sums.length
    return [round(mean), round(Math.sqrt(variance))]
  }
}

const sorted = (counts: Record<string, number>) => Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)))

const samples = () =>
  bank.flatMap(({ text, kind, competency, lookFor, anchors }) =>
    anchors === undefined
      ? []
      : [anchors.solid, anchors.strong].map((answer) => {
          const reading = readAnswer({ question: text, kind, competency, lookFor, answer })
          const clauses = tellingClauses(reading)
          const words = clauses.reduce((sum, clause) => sum + clause.words, 0)
          return { told: toldKeys(clauses, knownKeys), words, isStory: reading.type === 'story' && words > 0 }
        }),
  )
