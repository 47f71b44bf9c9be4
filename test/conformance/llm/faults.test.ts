import { describe, expect, it } from 'vitest'
import type { Deadlines } from '#server/platform/llm/deadlines.ts'
import type { ProviderFault } from '#server/platform/llm/port.ts'
import { type RawAnswer, sendError, silentFaults, spokenFaults, withRawUpstream } from '#test/support/raw-upstream.ts'
import { listen, openTestModel } from './conversation.ts'

const ends: Record<string, ProviderFault> = {
  'a 401': 'refused',
  'a 404': 'refused',
  'a 429 for a minute': 'rate_limited',
  'a 429 without credit': 'refused',
  'a 500': 'overloaded',
  'a 503 with an HTML page': 'overloaded',
  'a 400 for too long a prompt': 'too_long',
  'a 400 by a content filter': 'filtered',
  'a 200 with an HTML page': 'malformed',
  'a 200 with plain JSON': 'malformed',
  'a 200 with an empty body': 'malformed',
  'only [DONE]': 'malformed',
  'a chunk that is not JSON': 'malformed',
  'a chunk that is null': 'malformed',
  'a chunk with content of another type': 'malformed',
  'an error event in the stream': 'overloaded',
  'a stop without a word': 'malformed',
  'a refusal': 'refused',
  'a content filter at once': 'filtered',
  'no headers': 'no_first_token',
  'headers and then nothing': 'no_first_token',
  'nothing but signs of life': 'no_first_token',
  'a reset before the headers': 'unreachable',
  'a reset before the first word': 'cut_off',
  'a clean end without a finish': 'cut_off',
  '[DONE] without a finish': 'cut_off',
  'a reset': 'cut_off',
  'a reset in the middle of a character': 'cut_off',
  'a stall': 'stalled',
  'a chunk that is not JSON afterwards': 'malformed',
  'an HTML page afterwards': 'cut_off',
  'an error event afterwards': 'rate_limited',
  'a finish by length': 'cut_off',
  'a finish by content filter': 'filtered',
  'drops of text without end': 'stalled',
}

/** The faults that only a deadline ends. */
const deadlines: Record<string, Partial<Deadlines>> = {
  'no headers': { firstToken: 200 },
  'headers and then nothing': { firstToken: 200 },
  'nothing but signs of life': { firstToken: 200 },
  'a stall': { idle: 150 },
  'drops of text without end': { total: 1_500 },
}

const cases = (faults: Record<string, RawAnswer>) =>
  Object.entries(faults).map(([name, answer]) => ({ name, answer, fault: ends[name], choices: { deadlines: deadlines[name] ?? {} } }))

describe.concurrent('a model server that fails before its first word', () => {
  it.each(cases(silentFaults))('ends with $fault on $name', ({ answer, fault, choices }) =>
    withRawUpstream(answer, async (upstream) => {
      const { model, ledger } = openTestModel(upstream.url, choices)

      const heard = await listen(model)

      expect(heard).toMatchObject({ text: '', fault })
      expect(ledger.entries).toHaveLength(upstream.calls.length)
      expect(ledger.entries.at(-1)).toMatchObject({ outcome: fault, firstTokenMs: null })
    }),
  )
})

describe.concurrent('a model server that fails after its first word', () => {
  it.each(cases(spokenFaults))('ends with $fault on $name, and is not asked again', ({ answer, fault, choices }) =>
    withRawUpstream(answer, async (upstream) => {
      const { model, ledger } = openTestModel(upstream.url, choices)

      const heard = await listen(model)

      expect(heard).toMatchObject({ text: 'One two', fault })
      expect(upstream.calls).toHaveLength(1)
      expect(ledger.entries).toMatchObject([{ outcome: fault, firstTokenMs: expect.any(Number), epoch: 3, subject: 'hash-of-a-person' }])
    }),
  )
})

it('says nothing of what the server said about the prompt', () =>
  withRawUpstream(
    (response) => sendError(response, 401, { message: 'bad prompt: hello' }),
    async (upstream) => {
      const { error } = await listen(openTestModel(upstream.url).model)
      expect(String(error)).toBe('ProviderError: The model server refused the call with status 401.')
    },
  ))
