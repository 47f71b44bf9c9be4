import { afterEach, describe, expect, it } from 'vitest'
import { noThreads, openThreads, type Threads, type Work } from '#server/platform/threads/standing.ts'
import { Answer, run } from './standing-work.ts'

type Asked = { add: number } | 'spin'
const work: Work<Asked, { sum: number; by: number }> = {
  entry: new URL('./standing.thread.ts', import.meta.url),
  run,
  answer: Answer,
  deadline: 3_000,
  memory: 64,
}

let threads: Threads
afterEach(() => threads.close())

describe.each([
  ['in a thread that stays', openThreads],
  ['without threads', noThreads],
])('questions %s', (_, open) => {
  it('are answered in the order in which they were asked, by the same memory', async () => {
    threads = open()
    const answers = await Promise.all([1, 2, 3].map((add) => threads.ask(work, { add })))
    const [first] = answers
    expect(answers.map(({ sum }) => sum - (first?.sum ?? 0))).toEqual([0, 2, 5])
    expect(new Set(answers.map(({ by }) => by)).size).toBe(1)
  })

  it('are not asked for somebody who has left', async () => {
    threads = open()
    await expect(threads.ask(work, { add: 1 }, AbortSignal.abort(new Error('left')))).rejects.toThrow('left')
    await expect(threads.ask(work, { add: 1 })).resolves.toMatchObject({ by: expect.any(Number) })
  })
})

it('a question that takes too long fails alone: the next one gets a new thread', async () => {
  threads = openThreads()
  const { by: first } = await threads.ask(work, { add: 1 })
  const [spun, after] = await Promise.allSettled([threads.ask({ ...work, deadline: 300 }, 'spin'), threads.ask(work, { add: 1 })])
  expect(spun).toMatchObject({ status: 'rejected', reason: { name: 'ThreadFailure', fault: 'deadline' } })
  expect(after).toMatchObject({ status: 'fulfilled', value: { sum: 1 } })
  expect(after.status === 'fulfilled' && after.value.by).not.toBe(first)
})
