import { z } from 'zod'

const Vector = z.custom<Int8Array>((value) => value instanceof Int8Array)

/** What the thread is asked. `of` keeps the vectors of one owner apart from those of another. */
export const Question = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('embed'), texts: z.array(z.string()) }),
  z.object({ ask: z.literal('remember'), of: z.string(), entries: z.array(z.object({ id: z.int(), vector: Vector })) }),
  z.object({ ask: z.literal('nearest'), of: z.string(), text: z.string(), limit: z.int(), least: z.number() }),
])
export type Question = z.infer<typeof Question>

/** `likeness` is the cosine of two directions, −1 to 1. */
export const Near = z.object({ id: z.int(), likeness: z.number() })
export type Near = z.infer<typeof Near>

export const Answer = z.object({ vectors: z.array(Vector), near: z.array(Near) })
export type Answer = z.infer<typeof Answer>
