import { z } from 'zod'

/** A query without what a form sends of the fields that nobody filled in. */
export const given = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((sent: Record<string, unknown>) => Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== '')), schema)
