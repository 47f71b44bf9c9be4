import type { z } from 'zod'
import type { House } from '#server/platform/house.ts'
import { type AnyTask, type Delivery, type Effect, noEffect, type Verdict } from '#server/platform/queue/port.ts'
import { beginRow, ENDED, endRow, type OutboxRow, postponeRow, releaseRow } from '#server/platform/queue/rows.ts'
import type { Meter } from './meter.ts'
import { askedDelay, isFinal, reasonOf, retryDelay } from './retry.ts'

/** Starts that neither ended nor failed: past this the task itself is taken to be what ends its process. */
const LOST_STARTS_MAX = 10
/** For rows of a newer version's task: a worker that knows it may come along. */
const UNKNOWN = { attempts: 10, backoff: 60_000 }
const ended: Verdict = { kind: 'ended' }

type Context = { house: House; tasks: ReadonlyMap<string, AnyTask>; meter: Meter }
type Attempt = Context & { row: OutboxRow; task: AnyTask; payload: unknown; delivery: Delivery }

/** The one runner: begins the row, parses its payload, runs its task within the deadline and ends the row with its effect. */
export const openRunner =
  (context: Context) =>
  async (delivery: Delivery): Promise<Verdict> => {
    const { house, tasks } = context
    if (delivery.signal.aborted) return { kind: 'again', delay: 0 }
    const row = await beginRow(house.db, delivery.id)
    if (!row) return ended
    const task = tasks.get(row.task)
    if (!task) return retryOrBury(context, row, UNKNOWN, new Error('no worker here knows this task'), noEffect)
    const parsed = task.payload.safeParse(row.payload)
    if (!parsed.success) return bury(context, row, `its payload is not valid: ${complaints(parsed.error)}`, noEffect)
    const attempt: Attempt = { ...context, row, task, payload: parsed.data, delivery }
    if (row.starts - row.attempts > LOST_STARTS_MAX) return giveUp(attempt, 'its process ended each time it ran')
    return tryOnce(attempt)
  }

const tryOnce = async (attempt: Attempt): Promise<Verdict> => {
  const { house, meter, row, task, delivery } = attempt
  const since = house.clock.now()
  try {
    const effect = await within(task.deadline, delivery.signal, (signal) => task.run(house, attempt.payload, taskRun(attempt, signal)))
    await settle(attempt, effect, { state: 'done', at: house.clock.now(), error: null })
    meter.count(task.name, 'done', house.clock.now() - since)
    return ended
  } catch (error) {
    if (delivery.signal.aborted) {
      await releaseRow(house.db, row.id)
      return { kind: 'again', delay: 0 }
    }
    meter.count(task.name, 'failed', house.clock.now() - since)
    if (isFinal(error) || row.attempts + 1 >= task.attempts) return giveUp(attempt, reasonOf(error))
    return retry(attempt, row, task, error)
  }
}

const taskRun = ({ row, delivery }: Attempt, signal: AbortSignal) => ({
  id: row.id,
  attempt: row.attempts + 1,
  signal,
  progress: delivery.progress,
})

type End = Parameters<typeof endRow>[2]

/** Writes the effect and the end as one unit. Another worker may have ended the row first: then this run did not happen. */
const settle = async ({ house, row }: Pick<Attempt, 'house' | 'row'>, effect: Effect, end: End): Promise<void> => {
  const written = await house.db.write((tx) => [endRow(tx, row.id, end), ...effect.write(tx)])
  if (!written.ok && written.broke === ENDED) return
  if (!written.ok) throw new Error(`its effect was refused: ${written.broke}`)
  try {
    effect.after?.()
  } catch (error) {
    house.log.error({ task: row.task, id: row.id, error }, 'a task is done, but what should follow it failed')
  }
}

type Patience = Pick<AnyTask, 'attempts' | 'backoff'>

const retry = async ({ house }: Pick<Context, 'house'>, row: OutboxRow, { backoff }: Patience, error: unknown): Promise<Verdict> => {
  const delay = Math.max(askedDelay(error), retryDelay(backoff, row.attempts + 1, Math.random()))
  const reason = reasonOf(error)
  await postponeRow(house.db, row.id, house.clock.now() + delay, reason)
  house.log.warn({ task: row.task, id: row.id, failures: row.attempts + 1, delay, reason }, 'a task failed and will be tried again')
  return { kind: 'again', delay }
}

const retryOrBury = (context: Context, row: OutboxRow, patience: Patience, error: unknown, effect: Effect): Promise<Verdict> =>
  row.attempts + 1 >= patience.attempts ? bury(context, row, reasonOf(error), effect) : retry(context, row, patience, error)

/** Buries with what the task itself wants said about it. */
const giveUp = async (attempt: Attempt, reason: string): Promise<Verdict> => {
  const { house, task, row, payload, delivery } = attempt
  const say = async () => (await task.dead?.(house, payload, reason)) ?? noEffect
  try {
    return await bury(attempt, row, reason, await within(task.deadline, delivery.signal, say))
  } catch (error) {
    house.log.error({ task: row.task, id: row.id, reason: reasonOf(error) }, 'a dead task could not tell of its end')
    return bury(attempt, row, reason, noEffect)
  }
}

const bury = async (context: Context, row: OutboxRow, reason: string, effect: Effect): Promise<Verdict> => {
  const { house, meter } = context
  await settle({ house, row }, effect, { state: 'dead', at: house.clock.now(), error: reason })
  house.log.error({ task: row.task, id: row.id, failures: row.attempts + 1, reason }, 'a task was given up')
  meter.count(row.task, 'dead', 0)
  return ended
}

/** Runs `work` with a signal that aborts after `deadline` or with `outer`, and does not wait for work that ignores it. */
const within = async <Result>(deadline: number, outer: AbortSignal, work: (signal: AbortSignal) => Promise<Result>): Promise<Result> => {
  const limit = new AbortController()
  const stop = () => limit.abort(outer.reason)
  const late = setTimeout(() => limit.abort(new Error(`its deadline of ${deadline} ms passed`)), deadline)
  outer.addEventListener('abort', stop, { once: true })
  const stopped = new Promise<never>((_, reject) => {
    limit.signal.addEventListener('abort', () => reject(limit.signal.reason), { once: true })
  })
  try {
    return await Promise.race([work(limit.signal), stopped])
  } finally {
    clearTimeout(late)
    outer.removeEventListener('abort', stop)
  }
}

const complaints = (error: z.ZodError) => error.issues.map(({ path, message }) => `${path.join('.') || 'payload'}: ${message}`).join('; ')
