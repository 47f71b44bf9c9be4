import { LLMock } from '@copilotkit/aimock'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { context, listen, openTestModel, prompt } from './conversation.ts'

/** Slow enough to be interrupted in the middle, whatever the machine does. */
const SLOW = { streamingProfile: { ttft: 1, tps: 20 }, chunkSize: 4 }
const ANSWER = 'What did you change, and how do you know that it worked?'

let server: LLMock
beforeEach(async () => {
  server = new LLMock({ port: 0 })
  await server.start()
})
afterEach(() => server.stop())
const open = () => openTestModel(`${server.url}/v1`)

describe('a model server that works', () => {
  it('is heard piece by piece, word for word, and counted', async () => {
    server.onMessage('hello', { content: ANSWER, usage: { prompt_tokens: 11, completion_tokens: 12, total_tokens: 23 } }, SLOW)
    const { model, ledger } = open()
    const pieces: string[] = []

    const heard = await listen(model, undefined, (piece) => pieces.push(piece))

    expect(heard).toEqual({ text: ANSWER, error: null, fault: null })
    expect(pieces.length).toBeGreaterThan(1)
    expect(pieces).not.toContain('')
    await expect
      .poll(() => ledger.entries)
      .toEqual([
        {
          purpose: 'test',
          subject: 'hash-of-a-person',
          prompt: 'interviewer/utterance.v1',
          promptHash: 'abc',
          model: 'test-model',
          host: '127.0.0.1',
          epoch: 3,
          usage: { inputTokens: 11, outputTokens: 12 },
          durationMs: expect.any(Number),
          firstTokenMs: expect.any(Number),
          outcome: 'finished',
        },
      ])
  })

  it('is not heard any more once the signal is aborted', async () => {
    server.onMessage('hello', { content: ANSWER }, SLOW)
    const { model, ledger } = open()
    const abort = new AbortController()
    const reason = new Error('the candidate pressed stop')

    const heard = await listen(model, abort.signal, () => abort.abort(reason))

    expect(heard.error).toBe(reason)
    expect(heard.text).not.toBe(ANSWER)
    expect(ledger.entries).toMatchObject([{ outcome: 'aborted' }])
  })

  it('is not asked when the signal is aborted before', async () => {
    const { model } = open()
    const reason = new Error('too late')
    expect(await listen(model, AbortSignal.abort(reason))).toEqual({ text: '', error: reason, fault: null })
    expect(server.getRequests()).toEqual([])
  })

  it('is let go when the listener walks away', async () => {
    server.onMessage('hello', { content: ANSWER }, SLOW)
    const { model, ledger } = open()
    for await (const _ of model.stream(prompt, context())) break
    expect(ledger.entries).toMatchObject([{ outcome: 'aborted' }])
    expect(model.status().healthy).toBe(true)
  })

  it('is asked again when it was busy for a moment', async () => {
    server.onMessage('hello', { content: ANSWER })
    server.nextRequestError(429, { message: 'slow down' })
    const { model, ledger } = open()
    expect(await listen(model)).toMatchObject({ text: ANSWER })
    expect(ledger.entries.map(({ outcome }) => outcome)).toEqual(['rate_limited', 'finished'])
  })

  it('is not blamed on its listener when the listener is slow', async () => {
    server.onMessage('hello', { content: ANSWER }, { chunkSize: 30 })
    const { model } = openTestModel(`${server.url}/v1`, { deadlines: { idle: 30 } })
    let text = ''
    for await (const piece of model.stream(prompt, context())) {
      text += piece
      await new Promise((resolve) => setTimeout(resolve, 90))
    }
    expect(text).toBe(ANSWER)
  })
})

describe('a model server that breaks', () => {
  it.each([
    ['overloaded', 'answers with errors', { dropRate: 1 }],
    ['malformed', 'sends malformed bodies', { malformedRate: 1 }],
    ['unreachable', 'disconnects', { disconnectRate: 1 }],
    ['rate_limited', 'limits the rate', { rateLimitRate: 1 }],
  ])('ends with %s when it %s', async (fault, _, chaos) => {
    server.onMessage('hello', { content: ANSWER })
    server.setChaos(chaos)
    expect(await listen(open().model)).toMatchObject({ text: '', fault })
  })

  it('ends with what was said when it breaks off', async () => {
    server.onMessage('hello', { content: ANSWER }, { chunkSize: 5, truncateAfterChunks: 4, streamingProfile: { tps: 100 } })
    const heard = await listen(open().model)
    expect(heard.fault).toBe('cut_off')
    expect(ANSWER.startsWith(heard.text)).toBe(true)
    expect(heard.text).not.toBe('')
  })
})
