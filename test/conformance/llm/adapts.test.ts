import { describe, expect, it } from 'vitest'
import { chunk, DONE, openStream, type RawAnswer, says, sendAll, sendError, withRawUpstream } from '#test/support/raw-upstream.ts'
import { context, listen, openTestModel, prompt } from './conversation.ts'

const schema = { name: 'plan', schema: { type: 'object', properties: { ok: { type: 'boolean' } } } }
const JSON_ANSWER = '{"ok":true}'

/** A server that takes everything but the named fields. */
const refusing =
  (...names: string[]): RawAnswer =>
  (response, { body }) => {
    const named = names.find((name) => name in body)
    if (named) return sendError(response, 400, { message: `Unsupported parameter: '${named}' is not supported.`, param: named })
    sendAll(response, JSON_ANSWER)
  }

describe('a server that refuses a field', () => {
  it.each(['stream_options', 'temperature', 'max_tokens', 'response_format'])('gets the call without %s, from then on at once', (name) =>
    withRawUpstream(refusing(name), async ({ url, calls }) => {
      const { model } = openTestModel(url)
      expect(await model.extract(prompt, schema, context())).toEqual({ ok: true })
      const asked = calls.length
      expect(await model.extract(prompt, schema, context())).toEqual({ ok: true })
      expect(calls).toHaveLength(asked + 1)
      expect(calls.at(-1)?.body).not.toHaveProperty(name)
    }),
  )

  it('gets the limit of tokens under its other name', () =>
    withRawUpstream(refusing('max_tokens'), async ({ url, calls }) => {
      await listen(openTestModel(url).model)
      expect(calls.at(-1)?.body).toMatchObject({ max_completion_tokens: 100 })
    }))

  it('gets the schema in words', () =>
    withRawUpstream(refusing('response_format'), async ({ url, calls }) => {
      await openTestModel(url).model.extract(prompt, schema, context())
      expect(calls.map(({ body }) => body.response_format)).toMatchObject([{ type: 'json_schema' }, { type: 'json_object' }, undefined])
      expect(JSON.stringify(calls.at(-1)?.body.messages)).toContain('JSON Schema')
    }))

  it('gets the bare call when it does not say which field', () => {
    const refuseAll: RawAnswer = (response, { body }) =>
      'temperature' in body ? sendError(response, 422, { message: 'Extra inputs are not permitted' }) : sendAll(response, 'Yes?')
    return withRawUpstream(refuseAll, async ({ url, calls }) => {
      expect(await listen(openTestModel(url).model)).toMatchObject({ text: 'Yes?' })
      expect(Object.keys(calls.at(-1)?.body ?? {})).toEqual(['model', 'messages', 'stream', 'max_tokens'])
    })
  })

  it('is given up when nothing helps', () =>
    withRawUpstream(
      (response) => sendError(response, 400, { message: 'no' }),
      async ({ url, calls }) => {
        expect(await listen(openTestModel(url).model)).toMatchObject({ fault: 'refused' })
        expect(calls).toHaveLength(2)
      },
    ))
})

describe('a server other than OpenAI', () => {
  it('is sent nothing that only OpenAI knows, and no key when there is none', () =>
    withRawUpstream(
      (response) => sendAll(response, 'Yes?'),
      async ({ url, calls }) => {
        await listen(openTestModel(url).model)
        expect(Object.keys(calls[0]?.body ?? {}).sort()).toEqual([
          'max_tokens',
          'messages',
          'model',
          'stream',
          'stream_options',
          'temperature',
        ])
        expect(calls[0]?.headers.authorization).toBeUndefined()
      },
    ))

  it('is sent the key that belongs to it', () =>
    withRawUpstream(
      (response) => sendAll(response, 'Yes?'),
      async ({ url, calls }) => {
        await listen(openTestModel(url, { apiKey: 'k' }).model)
        expect(calls[0]?.headers.authorization).toBe('Bearer k')
      },
    ))
})

describe('what a model says', () => {
  it('is whole when its bytes come one by one', () => {
    const drip: RawAnswer = async (response) => {
      openStream(response)
      for (const byte of Buffer.from(`${says('Wie überraschend 🙂')}${chunk({}, 'stop')}${DONE}`)) {
        await new Promise((resolve) => response.write(Buffer.of(byte), resolve))
      }
      response.end()
    }
    return withRawUpstream(drip, async ({ url }) => {
      expect(await listen(openTestModel(url).model)).toMatchObject({ text: 'Wie überraschend 🙂', error: null })
    })
  })

  it('is heard without its thoughts', () =>
    withRawUpstream(
      (response) => sendAll(response, '<th', 'ink>The candidate is va', 'gue.</thi', 'nk>\n\n', 'What did', ' you do?'),
      async ({ url }) => expect(await listen(openTestModel(url).model)).toMatchObject({ text: 'What did you do?' }),
    ))

  it('keeps an angle bracket that begins no thought', () =>
    withRawUpstream(
      (response) => sendAll(response, '<', '3 or', ' <think> tags?'),
      async ({ url }) => expect(await listen(openTestModel(url).model)).toMatchObject({ text: '<3 or <think> tags?' }),
    ))

  it('gets more room when thinking took all of it', () => {
    const thinker: RawAnswer = (response, { body }) =>
      Number(body.max_tokens) > 1_000
        ? sendAll(response, 'Yes?')
        : void openStream(response).end(chunk({ reasoning_content: 'hm' }) + chunk({}, 'length') + DONE)
    return withRawUpstream(thinker, async ({ url, calls }) => {
      expect(await listen(openTestModel(url).model)).toMatchObject({ text: 'Yes?' })
      expect(calls).toHaveLength(2)
    })
  })

  it.each([
    ['in a code fence', ['```json\n', JSON_ANSWER, '\n```']],
    ['in a sentence', ['Here it is: ', JSON_ANSWER, ' – done.']],
  ])('is read as JSON %s', (_, contents) =>
    withRawUpstream(
      (response) => sendAll(response, ...contents),
      async ({ url }) => expect(await openTestModel(url).model.extract(prompt, schema, context())).toEqual({ ok: true }),
    ),
  )

  it('is refused when it should be JSON and is not', () =>
    withRawUpstream(
      (response) => sendAll(response, 'I would rather talk.'),
      async ({ url }) => {
        await expect(openTestModel(url).model.extract(prompt, schema, context())).rejects.toMatchObject({ fault: 'malformed' })
      },
    ))
})
