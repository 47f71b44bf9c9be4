import { Worker } from 'node:worker_threads'
import type { z } from 'zod'

/** What ended a thread that gave no answer. */
export type ThreadFault = 'deadline' | 'memory' | 'crashed'

export class ThreadFailure extends Error {
  readonly fault: ThreadFault
  constructor(fault: ThreadFault) {
    super(`the thread ended without an answer: ${fault}`)
    this.name = 'ThreadFailure'
    this.fault = fault
  }
}

export type ThreadTask<Answer> = {
  /** A module that calls `answerThread`. */
  entry: URL
  answer: z.ZodType<Answer>
  /** Milliseconds from the question until the thread is ended. */
  deadline: number
  /** Heap limit in MB. */
  memory: number
  /** Who waits; the thread is of no use once they have left. */
  signal?: AbortSignal
}

export type Thread<Answer> = {
  /** Copies `input` into the thread and waits for its answer. Once only. */
  ask(input: unknown): Promise<Answer>
  close(): Promise<void>
}

const YOUNG_SHARE = 4
const START = new URL('./start.mjs', import.meta.url)

/**
 * Starts a thread for one piece of work that an outsider's file could make slow or fat, away from the live path. `ask`
 * throws `ThreadFailure`, or the signal's reason. Whoever opens it closes it.
 */
export const openThread = <Answer>(task: ThreadTask<Answer>): Thread<Answer> => {
  task.signal?.throwIfAborted()
  const worker = new Worker(START, {
    workerData: { entry: task.entry.href },
    execArgv: [],
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: task.memory, maxYoungGenerationSizeMb: task.memory / YOUNG_SHARE },
    // Parsers write warnings about other people's files; nobody needs them.
    stdout: true,
    stderr: true,
  })
  worker.stdout.resume()
  worker.stderr.resume()
  const ended = endOf(worker)
  const ask = async (input: unknown): Promise<Answer> => {
    worker.postMessage(input)
    return task.answer.parse(await answerOf(worker, ended, task))
  }
  return { ask, close: async () => void (await worker.terminate()) }
}

/** Opens a thread, asks it, and closes it. */
export const runInThread = async <Answer>(task: ThreadTask<Answer>, input: unknown): Promise<Answer> => {
  const thread = openThread(task)
  try {
    return await thread.ask(input)
  } finally {
    await thread.close()
  }
}

/** Listens from the start, so that a thread that dies before it is asked is not missed. */
const endOf = (worker: Worker): Promise<ThreadFault> =>
  new Promise((resolve) => {
    worker.once('error', (error) => resolve(faultOf(error)))
    worker.once('exit', () => resolve('crashed'))
  })

type Waiting = { deadline: number; signal?: AbortSignal }

const answerOf = (worker: Worker, ended: Promise<ThreadFault>, { deadline, signal }: Waiting): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      finish()
    }
    const fail = (reason: unknown) => settle(() => reject(reason))
    const abort = () => fail(signal?.reason)
    const timer = setTimeout(() => fail(new ThreadFailure('deadline')), deadline)
    if (signal?.aborted) return abort()
    signal?.addEventListener('abort', abort, { once: true })
    worker.once('message', (answer) => settle(() => resolve(answer)))
    void ended.then((fault) => fail(new ThreadFailure(fault)))
  })

const faultOf = (error: unknown): ThreadFault =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crashed'
