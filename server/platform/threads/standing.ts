import type { z } from 'zod'
import { openThread, type Thread, ThreadFailure } from './run.ts'

/** Pure work that takes too long for the thread that serves people. */
export type Work<Input, Answer> = {
  /** A module that calls `answerQuestions` with `run`. */
  entry: URL
  run(input: Input): Answer | Promise<Answer>
  answer: z.ZodType<Answer>
  /** Milliseconds for one question, the loading of the module included. */
  deadline: number
  /** Heap limit in MB. */
  memory: number
}

/**
 * Threads that stay: one for each kind of work, started with its first question, asked one question after the other. `ask`
 * rejects `ThreadFailure` when the work took too long or died of it, and the next question gets a new thread; it rejects the
 * signal's reason when that is aborted before the question's turn comes.
 */
export type Threads = {
  ask<Input, Answer>(work: Work<Input, Answer>, input: Input, signal?: AbortSignal): Promise<Answer>
  close(): Promise<void>
}

type Standing = { thread: Thread<unknown> | null; last: Promise<unknown> }

export const openThreads = (): Threads => {
  const standing = new Map<string, Standing>()

  const inTurn = async <Input, Answer>(place: Standing, work: Work<Input, Answer>, input: Input, signal?: AbortSignal) => {
    signal?.throwIfAborted()
    place.thread ??= openThread<unknown>(work)
    const { thread } = place
    try {
      return work.answer.parse(await thread.ask(input))
    } catch (error) {
      if (!(error instanceof ThreadFailure)) throw error
      place.thread = null
      await thread.close()
      throw error
    }
  }

  return {
    ask: (work, input, signal) => {
      const place = standing.get(work.entry.href) ?? { thread: null, last: Promise.resolve() }
      standing.set(work.entry.href, place)
      const answer = place.last.then(() => inTurn(place, work, input, signal))
      place.last = answer.catch(() => undefined)
      return answer
    },
    close: async () => {
      await Promise.all([...standing.values()].map(({ last }) => last))
      await Promise.all([...standing.values()].map(({ thread }) => thread?.close()))
      standing.clear()
    },
  }
}

/** The same work where it is asked for: for houses that are opened for a moment. */
export const noThreads = (): Threads => ({
  ask: async ({ run, answer }, input, signal) => {
    signal?.throwIfAborted()
    return answer.parse(await run(input))
  },
  close: async () => undefined,
})
