import { z } from 'zod'

const Vector = z.custom<Int8Array>((value) => value instanceof Int8Array)

const Words = z.array(z.string())
const Labels = z.record(z.string(), z.number())

/** What the thread is asked. `of` keeps the vectors of one owner apart from those of another. */
export const Question = z.discriminatedUnion('ask', [
  z.object({ ask: z.literal('embed'), texts: z.array(z.string()) }),
  z.object({ ask: z.literal('teach'), of: z.string(), labelled: z.array(z.object({ label: z.string(), words: Words })) }),
  z.object({ ask: z.literal('labels'), of: z.string(), texts: z.array(Words) }),
  z.object({ ask: z.literal('remember'), of: z.string(), entries: z.array(z.object({ id: z.int(), vector: Vector, labels: Labels })) }),
  z.object({ ask: z.literal('nearest'), of: z.string(), text: z.string(), words: Words, limit: z.int(), least: z.number() }),
])
export type Question = z.infer<typeof Question>

/** `likeness` is the cosine of two directions, −1 to 1, and a share of the labels in common on top. */
export const Near = z.object({ id: z.int(), likeness: z.number() })
export type Near = z.infer<typeof Near>

export const Answer = z.object({ vectors: z.array(Vector), labels: z.array(Labels), near: z.array(Near) })
export type Answer = z.infer<typeof Answer>
