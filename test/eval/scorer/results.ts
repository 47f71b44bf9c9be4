import { readFile, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { show } from '../../bench/support/numbers.ts'
import { pairsIn, percent, scoresOf } from './classes.ts'
import { Judged } from './judged.ts'

const Results = z.object({
  set: z.string(),
  runs: z.array(z.object({ judge: z.string(), by: z.string(), judged: z.array(Judged) })),
})
export type Results = z.infer<typeof Results>
type Run = Results['runs'][number]

export const keepResults = (path: string, results: Results): Promise<void> => writeFile(path, `${JSON.stringify(results, null, 1)}\n`)

export const readResults = async (path: string): Promise<Results> => Results.parse(JSON.parse(await readFile(path, 'utf8')))

const MOST_SHOWN = 12

export const changeHead = ['class', 'n', 'mean then', 'now', 'change']

/** Per class, the mean then and now over the answers that both runs judged. */
export const changeRows = (then: Run, now: Run): string[][] => {
  const both = shared(then, now)
  const [before, after] = [both.map((pair) => pair.before), both.map((pair) => pair.after)]
  const rows = [...new Set(after.map(({ is }) => is))].map((is) => {
    const [one, other] = [mean(scoresOf(before, is)), mean(scoresOf(after, is))]
    return [is, String(scoresOf(after, is).length), show(one), show(other), signed(other - one)]
  })
  const order = (judged: Judged[]) => pairsIn(judged).filter(({ right }) => right).length / pairsIn(judged).length
  return [...rows, ['pairs in order', String(pairsIn(after).length), percent(order(before)), percent(order(after)), '']]
}

/** The answers whose score moved most. */
export const movedRows = (then: Run, now: Run): string[][] =>
  shared(then, now)
    .map(({ before, after }) => ({ after, from: before.score ?? 0, by: (after.score ?? 0) - (before.score ?? 0) }))
    .filter(({ by }) => by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    .slice(0, MOST_SHOWN)
    .map(({ after: { id, is, score }, from, by }) => [`${id} (${is})`, String(from), String(score ?? 0), signed(by)])

export const movedHead = ['answer', 'then', 'now', 'change']

const shared = (then: Run, now: Run) =>
  now.judged.flatMap((after) => {
    const before = then.judged.find(({ id, is }) => id === after.id && is === after.is)
    return before ? [{ before, after }] : []
  })

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const signed = (value: number) => (value > 0 ? `+${show(value)}` : value === 0 ? '0' : show(value))
