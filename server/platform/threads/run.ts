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
  /** Copies `input` into the thread and waits for its answer. One question at a time. */
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
  // A thread that dies before it is asked is not missed.
  const end: End = { fault: null, tell: () => undefined }
  const die = (fault: ThreadFault) => {
    end.fault ??= fault
    end.tell(end.fault)
  }
  worker.once('error', (error) => die(faultOf(error)))
  worker.once('exit', () => die('crashed'))
  const ask = async (input: unknown): Promise<Answer> => {
    worker.postMessage(input)
    return task.answer.parse(await answerOf(worker, end, task))
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

/** How a thread ended, and who is to be told. */
type End = { fault: ThreadFault | null; tell: (fault: ThreadFault) => void }
type Waiting = { deadline: number; signal?: AbortSignal }

const answerOf = (worker: Worker, end: End, { deadline, signal }: Waiting): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      worker.off('message', answered)
      end.tell = () => undefined
      finish()
    }
    const answered = (answer: unknown) => settle(() => resolve(answer))
    const fail = (reason: unknown) => settle(() => reject(reason))
    const abort = () => fail(signal?.reason)
    const timer = setTimeout(() => fail(new ThreadFailure('deadline')), deadline)
    if (signal?.aborted) return abort()
    signal?.addEventListener('abort', abort, { once: true })
    worker.once('message', answered)
    end.tell = (fault) => fail(new ThreadFailure(fault))
    if (end.fault) end.tell(end.fault)
  })

const faultOf = (error: unknown): ThreadFault =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'crashed'
