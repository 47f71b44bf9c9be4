import { z } from 'zod'
import { answerThread } from '#server/platform/threads/answer.ts'

await answerThread(z.enum(['answer', 'hang', 'spin', 'throw', 'fill', 'exit']), (wish) => {
  if (wish === 'answer') return { said: wish }
  if (wish === 'throw') throw new Error('broken')
  if (wish === 'exit') process.exit(0)
  if (wish === 'hang') return new Promise(() => setInterval(() => {}, 1_000))
  const kept: string[][] = []
  while (true) if (wish === 'fill') kept.push(Array.from({ length: 10_000 }, (_, at) => `${at}`))
})
