import { once } from 'node:events'
import { parentPort } from 'node:worker_threads'
import type { z } from 'zod'

/** The other end of a thread: waits for the question, parses it, sends back what `work` makes of it. */
export const answerThread = async <Input>(input: z.ZodType<Input>, work: (input: Input) => unknown): Promise<void> => {
  if (!parentPort) return
  const [question] = await once(parentPort, 'message')
  parentPort.postMessage(await work(input.parse(question)))
}

/** The same for a thread that stays: answers every question, in order. */
export const answerQuestions = <Input>(input: z.ZodType<Input>, work: (input: Input) => unknown): void => {
  parentPort?.on('message', async (question: unknown) => parentPort?.postMessage(await work(input.parse(question))))
}
