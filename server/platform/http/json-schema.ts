import { z } from 'zod'

/** JSON Schema (2020-12, without its `$schema` line) of what a zod schema takes in or gives out. */
export const jsonSchema = (schema: z.ZodType, io: 'input' | 'output') => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}
