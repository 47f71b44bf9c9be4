import type { z } from 'zod'
import type { Statement } from '../db/write.ts'
import type { Database } from '../db/open.ts'
import type { House } from '../house.ts'

/** What a running task is given. `attempt` counts from 1; `signal` aborts at the deadline and at shutdown. */
export type TaskRun = { id: string; attempt: number; signal: AbortSignal; progress(done: number, of: number): Promise<void> }

/**
 * One kind of background work. `run` returns the statements of its effect; the runner writes them and the task's "done"
 * mark in one `write()`, so an effect happens exactly once. `key` makes two hand-ins of the same work one row.
 */
export type TaskDefinition<Payload> = {
  name: string
  payload: z.ZodType<Payload>
  key(payload: Payload): string
  attempts: number
  /** First delay between attempts; doubled each time, with jitter. */
  backoff: number
  deadline: number
  /** Lower runs first. */
  priority: number
  run(house: House, payload: Payload, run: TaskRun): Promise<Effect>
  /** Called once when the last attempt failed, to tell the people who wait; same rules as `run`. */
  dead?(house: House, payload: Payload, reason: string): Promise<Effect>
}

/** Statements that must happen together with the "done" mark, and what to do after they are durable. */
export type Effect = { write: (tx: Database['q']) => Statement[]; after?: () => void }

/** Due work, kept in the database. `task` builds the row; put it into the `write()` of the change that caused it. */
export type Queue = {
  /** A statement that inserts the work (nothing, if the same key is there already and not done). */
  hand<Payload>(tx: Database['q'], task: TaskDefinition<Payload>, payload: Payload): Statement
  /** Call after the `write()` that contained `hand`: hands new rows to the engine now rather than at the next sweep. */
  nudge(): void
  /** Waiting, running, retrying and dead tasks, for `/metrics` and `/readyz`. */
  counts(): Promise<{ waiting: number; active: number; delayed: number; dead: number }>
  ready(): Promise<boolean>
}
