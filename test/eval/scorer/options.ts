import { parseArgs } from 'node:util'
import { z } from 'zod'

const count = (least: number) => z.coerce.number({ error: 'is a whole number' }).int().min(least)

const Options = z.object({
  set: z.string().optional(),
  limit: count(1).optional(),
  readings: count(1).max(5).optional(),
  probes: count(0).default(12),
  out: z.string().optional(),
  against: z.string().optional(),
})
export type Options = z.infer<typeof Options>

export const USAGE = `npm run eval -- scorer [options]
  --set <file.json>      labelled answers of your own: [{role, ask: {question, …}, answers: [{is, text}]}]
  --limit <n>            about so many answers, whole questions spread over the set
  --readings <n>         how often a model reads each answer (1–5; MODEL_READINGS otherwise)
  --probes <n>           how many answers are read again in variants and without parts, by each model (12; 0 for none)
  --out <file.json>      keep the results
  --against <file.json>  print what changed since these results`

/** The options, or what is wrong with them. */
export const readOptions = (given: readonly string[]): { options: Options } | { complaint: string } => {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({
      args: [...given],
      options: { set: text, limit: text, readings: text, probes: text, out: text, against: text },
    })
    const read = Options.safeParse(values)
    if (read.success) return { options: read.data }
    return { complaint: read.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n') }
  } catch (error) {
    return { complaint: error instanceof Error ? error.message : String(error) }
  }
}
