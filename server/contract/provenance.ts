import { z } from 'zod'

/**
 * Who made a turn or a score. `rules` names the rule set and its version; `model` names the model and the prompt
 * (`<family>/<name>.vN`) that were used.
 */
export const Provenance = z.discriminatedUnion('by', [
  z.object({ by: z.literal('rules'), name: z.string(), version: z.string() }),
  z.object({ by: z.literal('model'), name: z.string(), prompt: z.string(), fallback: z.boolean().optional() }),
])
export type Provenance = z.infer<typeof Provenance>
