import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { ScoreRequest } from '#contract/scorecards.ts'
import { groups } from '../../unit/scorecards/answers/index.ts'

const Groups = z.array(
  z.object({
    role: z.string(),
    ask: ScoreRequest.omit({ answer: true }),
    answers: z.array(z.object({ is: z.string(), text: z.string() })),
  }),
)

/** One labelled answer; `group` tells which answers were given to the same question. */
export type Labelled = { id: string; group: number; is: string; input: ScoreRequest }

/** The labelled answers of a file, or the ones that the tests use. */
export const readSet = async (path: string | undefined, limit = Number.POSITIVE_INFINITY): Promise<Labelled[]> => {
  const all = path === undefined ? groups : Groups.parse(JSON.parse(await readFile(path, 'utf8')))
  const labelled = all.map(({ role, ask, answers }, group) =>
    answers.map(({ is, text }, index) => ({ id: `${group + 1}.${index + 1} ${role}`, group, is, input: { ...ask, answer: text } })),
  )
  return spread(labelled, limit)
}

/** Whole groups, as far apart from each other as the limit allows, so that pairs stay pairs and no role is alone. */
const spread = (labelled: Labelled[][], limit: number): Labelled[] => {
  const total = labelled.reduce((sum, { length }) => sum + length, 0)
  if (limit >= total) return labelled.flat()
  const wanted = Math.max(1, Math.round((limit / total) * labelled.length))
  return Array.from({ length: wanted }, (_, index) => labelled[Math.floor((index * labelled.length) / wanted)] ?? [])
    .flat()
    .slice(0, limit)
}
