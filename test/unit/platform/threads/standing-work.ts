import { threadId } from 'node:worker_threads'
import { z } from 'zod'

export const Question = z.object({ add: z.number() }).or(z.literal('spin'))
export const Answer = z.object({ sum: z.number(), by: z.number() })

let sum = 0
export const run = (question: z.infer<typeof Question>): z.infer<typeof Answer> => {
  if (question === 'spin') while (true);
  sum += question.add
  return { sum, by: threadId }
}
