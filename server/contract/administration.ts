import { z } from 'zod'

/** Work that was given up. What it was given is never shown: only how large it is. */
export const DeadLetter = z.object({
  id: z.uuid(),
  task: z.string(),
  reason: z.string().describe('Why it was given up; what a message quotes is left out.'),
  bytes: z.int().describe('How large its payload is.'),
  failures: z.int(),
  handedAt: z.number(),
  diedAt: z.number(),
})
const State = z.enum(['ok', 'failing'])
export const Administration = z.object({
  parts: z.object({ database: State, queue: State, migrations: State }),
  queue: z.object({
    waiting: z.int(),
    active: z.int(),
    delayed: z.int(),
    dead: z.int(),
    oldest: z.number().describe('How long the oldest due work has waited, ms.'),
  }),
  deadLetters: z.array(DeadLetter).describe('The latest hundred.'),
})
export const Replayed = z.object({
  isReplayed: z.boolean().describe('False when it is no dead letter any more, or the same work waits already.'),
})
export type DeadLetter = z.infer<typeof DeadLetter>
export type Administration = z.infer<typeof Administration>
export type Replayed = z.infer<typeof Replayed>
