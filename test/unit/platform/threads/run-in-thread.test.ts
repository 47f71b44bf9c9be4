import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openThread, runInThread } from '#server/platform/threads/run.ts'

const task = (signal = new AbortController().signal, deadline = 15_000) => ({
  entry: new URL('./endless.thread.ts', import.meta.url),
  answer: z.object({ said: z.string() }),
  deadline,
  memory: 64,
  signal,
})

describe('work in a thread', () => {
  it('gives its answer', async () => {
    await expect(runInThread(task(), 'answer')).resolves.toEqual({ said: 'answer' })
  })

  it.each([
    ['spins', 'spin', 'deadline', 500],
    ['waits for ever', 'hang', 'deadline', 500],
    ['throws', 'throw', 'crashed', 15_000],
    ['leaves', 'exit', 'crashed', 15_000],
    ['fills its memory', 'fill', 'memory', 15_000],
    ['is asked what it does not understand', 'sing', 'crashed', 15_000],
  ] as const)('that %s is ended', async (_name, wish, fault, deadline) => {
    await expect(runInThread(task(undefined, deadline), wish)).rejects.toMatchObject({ name: 'ThreadFailure', fault })
  })

  it('is ended when nobody waits any more, with their reason', async () => {
    const caller = new AbortController()
    const working = runInThread(task(caller.signal), 'spin')
    caller.abort(new Error('left'))
    await expect(working).rejects.toThrow('left')
  })

  it('is never begun for somebody who has left', () => {
    expect(() => openThread(task(AbortSignal.abort(new Error('left'))))).toThrow('left')
  })
})
