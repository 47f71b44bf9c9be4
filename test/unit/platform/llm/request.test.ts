import { describe, expect, it } from 'vitest'
import type { CallContext, Prompt } from '#server/platform/llm/port.ts'
import { adapt, firstQuirks, requestBody } from '#server/platform/llm/request.ts'
import { deriveSecrets } from '#server/platform/secrets.ts'

const CANDIDATE = '0190a6e2-0000-7000-8000-000000000000'
const prompt: Prompt = { id: 'p', hash: 'h', messages: [{ role: 'user', content: 'Hello' }], temperature: 0.5, maxTokens: 100 }
const subject = deriveSecrets('a master key that only tests know, long enough').mac('model-subject', CANDIDATE)
const context: CallContext = { purpose: 'p', subject, signal: new AbortController().signal }
const configOf = (baseUrl: string | undefined, model = 'gpt-5-mini') => ({ baseUrl, apiKey: 'k', model })

const known = [undefined, 'https://api.openai.com/v1', 'https://eu.api.openai.com/v1', 'https://mine.openai.azure.com/openai/v1']

describe('a call to a server that takes them', () => {
  it.each(known)('asks it to keep nothing, and names the candidate by a keyed hash (%s)', (baseUrl) => {
    const config = configOf(baseUrl)
    const body = requestBody(firstQuirks(config), config, prompt, context, null)
    expect(body).toMatchObject({ store: false, safety_identifier: subject })
    expect(subject).toMatch(/^[0-9a-f]{64}$/)
    expect(JSON.stringify(body)).not.toContain(CANDIDATE)
  })

  it.each(known)('goes on asking it to keep nothing after it refused another field (%s)', (baseUrl) => {
    const config = configOf(baseUrl)
    const quirks = firstQuirks(config)
    const body = requestBody(quirks, config, prompt, context, null)
    const refused = Object.assign(new Error("Unknown parameter: 'safety_identifier'."), {
      status: 400,
      headers: new Headers(),
      param: 'safety_identifier',
    })
    const next = adapt(quirks, body, refused)
    expect(next && requestBody(next, config, prompt, context, null)).toMatchObject({ store: false })
    expect(next && requestBody(next, config, prompt, context, null)).not.toHaveProperty('safety_identifier')
  })
})

it.each(['https://openai.com.example/v1', 'https://notopenai.com/v1', 'http://localhost:11434/v1', 'https://openai.azure.com.example/v1'])(
  'a server that only looks like one of them is sent no hash of a candidate (%s)',
  (baseUrl) => {
    const config = configOf(baseUrl)
    expect(requestBody(firstQuirks(config), config, prompt, context, null)).not.toHaveProperty('safety_identifier')
  },
)
