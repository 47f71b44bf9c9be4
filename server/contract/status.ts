import { z } from 'zod'
import { Me } from './accounts.ts'

/** Which provider leads and scores interviews here, and whether it answers. Shown above Start and in the room. */
export const ProviderStatus = z.object({
  leads: z.enum(['model', 'rules']),
  name: z.string().describe('Model name, or the name of the rule set.'),
  host: z.string().nullable().describe('Host that reads the answers; null when nothing leaves this machine.'),
  healthy: z.boolean(),
  fallback: z.string().describe('Who takes over when it fails.'),
})
export type ProviderStatus = z.infer<typeof ProviderStatus>

/** `GET /api/instance`: what every page needs to know, in one request. */
export const Instance = z.object({
  provider: ProviderStatus,
  controller: z.object({ name: z.string(), email: z.string() }).nullable(),
  notice: z.string().describe('Version of the notice that pressing Start records.'),
  developmentMailbox: z.boolean(),
  me: Me.nullable().describe('Who asks; null when nobody is signed in, so that a first visit is no error.'),
})
export type Instance = z.infer<typeof Instance>
