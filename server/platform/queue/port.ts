import type { z } from 'zod'
import type { Database } from '../db/open.ts'
import type { Statement, Unit } from '../db/write.ts'
import type { House } from '../house.ts'

/** What a running task is given. `attempt` counts from 1; `signal` aborts at the deadline and at shutdown. */
export type TaskRun = { id: string; attempt: number; signal: AbortSignal; progress(done: number, of: number): void }

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
  /** Lower runs first; 0 runs before all. Below 0 somebody waits for it: it never waits for a place behind longer work. */
  priority: number
  /** An error that carries `retryable: false` (a final `Refusal`, a final `ProviderError`) ends the task at once. */
  run(house: House, payload: Payload, run: TaskRun): Promise<Effect>
  /** Called once when the last attempt failed, to tell the people who wait; same rules as `run`. */
  dead?(house: House, payload: Payload, reason: string): Promise<Effect>
}

/** Any task, for lists of them. Payloads are parsed before a task sees one. */
export type AnyTask = TaskDefinition<unknown>

/** Statements that must happen together with the "done" mark, and what to do after they are durable. */
export type Effect = { write: (tx: Database['q']) => Unit; after?: () => void }

/** For a task whose work is already done when it returns and may harmlessly be done again. */
export const noEffect: Effect = { write: () => [] }

/** One row handed to a worker; `signal` aborts when this process ends before the work does. */
export type Delivery = { id: string; signal: AbortSignal; progress(done: number, of: number): void }
/** `ended`: the row says how, the engine may forget it. `again`: deliver it once more after `delay`. */
export type Verdict = { kind: 'ended' } | { kind: 'again'; delay: number }
/**
 * `concurrency` deliveries at once, and a few more of what somebody waits for; `grace` is how long `close` waits before it aborts what still runs; a worker that is
 * silent for `takeover` is taken for dead, and what it ran is delivered to others.
 */
export type ConsumeOptions = { concurrency: number; grace: number; takeover: number }
export type Consumer = { close(): Promise<void> }

/** Work that was given up. `bytes` is the size of its payload, which may hold what people wrote and is never shown. */
export type DeadLetter = { id: string; task: string; reason: string; bytes: number; failures: number; handedAt: number; diedAt: number }

export type QueueCounts = {
  waiting: number
  active: number
  delayed: number
  dead: number
  /** Age of the oldest work that is due, 0 when there is none. */
  oldest: number
}

/** Due work, kept in the database. `task` builds the row; put it into the `write()` of the change that caused it. */
export type Queue = {
  /** A statement that inserts the work (nothing, if the same key is there already and not done). */
  hand<Payload>(tx: Database['q'], task: TaskDefinition<Payload>, payload: Payload): Statement
  /** Call after the `write()` that contained `hand`: hands new rows to the engine now rather than at the next sweep. */
  nudge(): void
  /**
   * Connects to Redis and starts to relay; rejects with a line that says which Redis does not answer. `hand` and `nudge`
   * may be called before; once started, a Redis that goes away is waited for.
   */
  start(): Promise<void>
  /** Delivers due work to `handle` until closed. At most one delivery of a row runs, unless its worker stalled. */
  consume(handle: (delivery: Delivery) => Promise<Verdict>, options: ConsumeOptions): Promise<Consumer>
  /** Puts a dead letter back to work with all its attempts. False when there is none, or the same work waits already. */
  replay(id: string): Promise<boolean>
  /** The latest dead letters, newest first. */
  deadLetters(limit: number): Promise<DeadLetter[]>
  /** Forgets a dead letter. False when there is none. */
  discard(id: string): Promise<boolean>
  /** Waiting, running, retrying and dead tasks, for `/metrics` and `/readyz`. */
  counts(): Promise<QueueCounts>
  /** Whether Redis answers. Work handed in while it does not is kept and done later. */
  ready(): Promise<boolean>
  close(): Promise<void>
}
