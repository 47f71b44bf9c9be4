import { setMaxListeners } from 'node:events'
import type { Queue as BullQueue, Job, Worker } from 'bullmq'
import type { Redis } from 'ioredis'
import type { Log } from '../log.ts'
import { type Connections, openConnections, type RedisAddress } from './connections.ts'
import type { ConsumeOptions, Consumer, Delivery, Verdict } from './port.ts'

/** Everything in Redis is under `greenroom:tasks:`; it holds ids and task names, never a payload. */
const PREFIX = 'greenroom'
const QUEUE = 'tasks'
/** What somebody waits for has a queue and places of its own: any number of long tasks may be under way. */
const AWAITED_QUEUE = 'awaited'
const AWAITED_PLACES = 4
const PRIORITY_MAX = 2_097_152
const EVENTS_KEPT = 100
/** Takeovers are counted in the outbox, where losing Redis does not reset them. */
const TAKEOVERS_MAX = 1_000
const RETRY_AFTER_FAULT = 1_000
/** How long a delivery waits whose handler could not even reach the database. */
const REDELIVER_AFTER = 5_000
const CLOSE_TIMEOUT = 1_000
/** What a Redis that is away, or is back without memory, looks like: reported once elsewhere, mended by the outbox. */
const AWAY_OR_EMPTY = /^(connect |read |write |Connection is closed|Missing (key|lock) for job)/

export type EngineTask = { id: string; name: string; priority: number; delay: number }
type Handle = (delivery: Delivery) => Promise<Verdict>

export type Engine = {
  /** Adds tasks; those whose id is in the engine already are left as they are. */
  add(tasks: readonly EngineTask[]): Promise<void>
  consume(handle: Handle, options: ConsumeOptions): Consumer
  active(): Promise<number>
  ping(): Promise<void>
  close(): Promise<void>
}

/** `onBack`: Redis answers again after it was away. `onForgotten`: the engine no longer has the task, and would take it anew. */
type Told = { onBack(): void; onForgotten(id: string): void }

/** BullMQ over the Redis at `address`. */
export const openEngine = async (address: RedisAddress, log: Log, { onBack, onForgotten }: Told): Promise<Engine> => {
  const connections = await openConnections(address, log, onBack)
  const bull = await import('bullmq')
  const [queue, awaited] = await Promise.all([openBull(bull, connections, QUEUE), openBull(bull, connections, AWAITED_QUEUE)])
  const consumers = new Set<Consumer>()

  const consume = (handle: Handle, options: ConsumeOptions) => {
    const open = (name: string, concurrency: number) =>
      openConsumer({ bull, name, connection: connections.forWorker(), log, onForgotten }, handle, { ...options, concurrency })
    const both = [open(QUEUE, options.concurrency), open(AWAITED_QUEUE, AWAITED_PLACES)]
    const consumer = { close: async () => void (await Promise.all(both.map(({ close }) => close()))) }
    consumers.add(consumer)
    return consumer
  }
  const close = async () => {
    await Promise.all([...consumers].map((consumer) => consumer.close()))
    await Promise.all([queue, awaited].map((each) => each.close().catch(() => undefined)))
    connections.close()
  }
  const add = async (tasks: readonly EngineTask[]) => {
    const isAwaited = ({ priority }: EngineTask) => priority < 0
    await addAll(awaited, tasks.filter(isAwaited))
    await addAll(
      queue,
      tasks.filter((task) => !isAwaited(task)),
    )
  }
  const active = async () => (await queue.getActiveCount()) + (await awaited.getActiveCount())
  return { add, consume, active, ping: connections.ping, close }
}

// A Redis that dies while BullMQ asks for its version leaves a queue that fails for ever.
const openBull = async (bull: typeof import('bullmq'), connections: Connections, name: string): Promise<BullQueue> => {
  for (;;) {
    const queue = new bull.Queue(name, {
      connection: connections.commands,
      prefix: PREFIX,
      streams: { events: { maxLen: EVENTS_KEPT } },
      defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
    })
    queue.on('error', () => undefined)
    const fault = await queue.waitUntilReady().then(
      () => null,
      (error: unknown) => error,
    )
    if (fault === null) return queue
    await queue.close().catch(() => undefined)
    await connections.answered()
  }
}

const addAll = async (queue: BullQueue, tasks: readonly EngineTask[]) => {
  if (tasks.length === 0) return
  await queue.addBulk(
    tasks.map(({ id, name, priority, delay }) => ({
      name,
      data: null,
      opts: { jobId: id, delay, priority: Math.min(Math.max(0, Math.round(priority)), PRIORITY_MAX) },
    })),
  )
}

type Consuming = {
  bull: typeof import('bullmq')
  name: string
  connection: { client: Redis; disconnect(): Promise<void> }
  log: Log
  onForgotten: Told['onForgotten']
}

const openConsumer = (
  { bull, name, connection, log, onForgotten }: Consuming,
  handle: Handle,
  { concurrency, grace, takeover }: ConsumeOptions,
): Consumer => {
  const ending = new AbortController()
  setMaxListeners(0, ending.signal)
  const running = new Set<Promise<Verdict>>()

  const deliver = async (job: Job, token?: string) => {
    const progress = (done: number, of: number) => void job.updateProgress({ done, of }).catch(() => undefined)
    const handled = handle({ id: job.id ?? '', signal: ending.signal, progress }).catch((error: unknown): Verdict => {
      log.error({ task: job.name, id: job.id, error }, 'a task could not be begun or ended')
      return { kind: 'again', delay: REDELIVER_AFTER }
    })
    running.add(handled)
    const verdict = await handled.finally(() => running.delete(handled))
    if (verdict.kind === 'ended') return
    await job.moveToDelayed(Date.now() + verdict.delay, token)
    throw new bull.DelayedError()
  }

  const worker = new bull.Worker(name, deliver, {
    connection: connection.client,
    prefix: PREFIX,
    concurrency,
    lockDuration: takeover,
    stalledInterval: takeover / 2,
    maxStalledCount: TAKEOVERS_MAX,
    runRetryDelay: RETRY_AFTER_FAULT,
    removeOnComplete: { count: 0 },
    removeOnFail: { count: 0 },
  })
  worker.on('completed', (job) => onForgotten(job.id ?? ''))
  worker.on('error', (error) => {
    if (!AWAY_OR_EMPTY.test(error.message)) log.warn({ reason: error.message }, 'the queue worker reports a fault')
  })
  return { close: once(() => closeWorker(worker, running, { ending, grace, disconnect: connection.disconnect })) }
}

type Closing = { ending: AbortController; grace: number; disconnect(): Promise<void> }

const closeWorker = async (worker: Worker, running: ReadonlySet<Promise<unknown>>, { ending, grace, disconnect }: Closing) => {
  const closed = worker.close().catch(() => undefined)
  const patience = setTimeout(() => ending.abort(new Error('shutting down')), grace)
  while (running.size > 0) await Promise.all(running)
  clearTimeout(patience)
  // With Redis away BullMQ would wait for it; what it did not hear of is handed over again by the outbox.
  await Promise.race([closed, afterwards(CLOSE_TIMEOUT)])
  await Promise.race([disconnect(), afterwards(CLOSE_TIMEOUT)])
}

const afterwards = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref())

const once = (close: () => Promise<void>) => {
  let closing: Promise<void> | undefined
  return () => {
    closing ??= close()
    return closing
  }
}
