import { z } from 'zod'
import { AnswerScore } from '#contract/scorecards.ts'
import type { Judge } from './judges.ts'
import type { Labelled } from './labelled.ts'

/** One judgement, as it is kept in a file of results. */
export const Judged = z.object({
  id: z.string(),
  group: z.int(),
  is: z.string(),
  ...AnswerScore.pick({ score: true, provenance: true }).shape,
  bands: z.record(z.string(), z.number()),
})
export type Judged = z.infer<typeof Judged>

export const judgedAs = ({ id, group, is }: Labelled, { score, provenance, bands }: AnswerScore): Judged => ({
  id,
  group,
  is,
  score,
  provenance,
  bands: Object.fromEntries(bands.flatMap((band) => (band.assessed ? [[band.dimension, band.band]] : []))),
})

/** Judges everything, so many at a time, and says how far it is. */
export const judgeAll = async (judge: Judge, labelled: readonly Labelled[]): Promise<Judged[]> => {
  const tell = openProgress(judge.name, labelled.length)
  const judged: Judged[] = []
  const waiting = [...labelled.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, answer] = next
      judged[index] = judgedAs(answer, await judge.judge(answer.input))
      tell()
    }
  }
  await Promise.all(Array.from({ length: judge.width }, work))
  return judged
}

/** On the error stream, so that the tables can be kept apart from it. */
export const openProgress = (name: string, total: number) => {
  let done = 0
  const { stderr } = process
  return () => {
    done += 1
    if (stderr.isTTY) stderr.write(`\r${name}: ${done} of ${total}${done === total ? '\n' : ''}`)
    else if (done === total || done % 50 === 0) stderr.write(`${name}: ${done} of ${total}\n`)
  }
}
