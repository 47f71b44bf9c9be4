import { z } from 'zod'
import { markable } from './signals.ts'

export const fits = ['this', 'part', 'another', 'none']
export const uses = ['right', 'wrong', 'named']
export const flags = ['instructs_the_scorer']

/** Asked for strictly, read leniently: a word that is not on the list costs its entry, not the whole reading. */
const oneOf = (names: readonly string[]) => z.string().meta({ enum: [...names] })

/** What a model says of an answer. Nothing in it is believed before `accept` has checked it. */
export const Extraction = z.object({
  answers: z
    .object({ fit: oneOf(fits), about: z.string(), quote: z.string().nullable() })
    .nullable()
    .default(null),
  spans: z.array(z.object({ quote: z.string(), signal: oneOf(markable) })).max(200),
  concepts: z
    .array(z.object({ key: z.string(), use: oneOf(uses).default('named'), relation: z.string().default(''), quote: z.string() }))
    .max(100)
    .default([]),
  contradictions: z
    .array(z.object({ quote: z.string(), holds: z.string() }))
    .max(40)
    .default([]),
  flags: z
    .array(z.object({ flag: oneOf(flags), quote: z.string().nullable() }))
    .max(40)
    .default([]),
})
export type Extraction = z.infer<typeof Extraction>
