import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions'
import type { ModelConfig } from '../../config.ts'
import { complaintOf } from './faults.ts'
import type { CallContext, Message, Prompt } from './port.ts'

/** Thoughts count against the limit of tokens: without room for them a short answer is never reached. */
const THINKING_ROOM = 2_048

const optional = ['stream_options', 'temperature', 'store', 'safety_identifier', 'reasoning_effort'] as const
type Optional = (typeof optional)[number]
type Body = ChatCompletionCreateParamsStreaming
export type JsonRequest = { name: string; schema: Record<string, unknown> }

/** What one server has been found to take. Compatible servers refuse unknown fields, each different ones. */
export type Quirks = {
  omit: readonly Optional[]
  limit: 'max_tokens' | 'max_completion_tokens' | null
  json: 'schema' | 'object' | 'prompt'
  room: number
}

/** Where to start: OpenAI itself is known, and what Azure takes of it; of any other server only the common denominator is. */
export const firstQuirks = (config: ModelConfig): Quirks => {
  if (isAt(config, AZURE)) return { omit: ['reasoning_effort'], limit: 'max_tokens', json: 'schema', room: 0 }
  if (!isOpenAi(config)) return { omit: ['store', 'safety_identifier', 'reasoning_effort'], limit: 'max_tokens', json: 'schema', room: 0 }
  const thinks = /^(gpt-5|o\d)/.test(config.model)
  return {
    omit: thinks ? ['temperature'] : ['reasoning_effort'],
    limit: 'max_completion_tokens',
    json: 'schema',
    room: thinks ? THINKING_ROOM : 0,
  }
}

export const withThinkingRoom = (quirks: Quirks): Quirks | null => (quirks.room > 0 ? null : { ...quirks, room: THINKING_ROOM })

const OPENAI = /(^|\.)openai\.com$/
const AZURE = /\.(openai|cognitiveservices|services\.ai)\.azure\.com$/

const isAt = ({ baseUrl }: ModelConfig, host: RegExp): boolean => baseUrl !== undefined && host.test(new URL(baseUrl).hostname)
const isOpenAi = (config: ModelConfig): boolean => !config.baseUrl || isAt(config, OPENAI)

/** The body of one streaming Chat Completions call. */
export const requestBody = (quirks: Quirks, config: ModelConfig, prompt: Prompt, context: CallContext, json: JsonRequest | null): Body => ({
  model: config.model,
  messages: json && quirks.json !== 'schema' ? withSchema(prompt.messages, json) : prompt.messages,
  stream: true,
  ...keep(quirks, {
    stream_options: { include_usage: true },
    temperature: prompt.temperature,
    store: false,
    safety_identifier: context.subject,
    reasoning_effort: json ? 'low' : 'minimal',
  }),
  ...(quirks.limit && { [quirks.limit]: prompt.maxTokens + quirks.room }),
  ...(json && responseFormat(quirks, json)),
})

const keep = (quirks: Quirks, fields: Pick<Body, Optional>): Partial<Body> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !quirks.omit.some((omitted) => omitted === name)))

const responseFormat = ({ json: how }: Quirks, { name, schema }: JsonRequest): Partial<Body> => {
  if (how === 'schema') return { response_format: { type: 'json_schema', json_schema: { name, schema, strict: true } } }
  return how === 'object' ? { response_format: { type: 'json_object' } } : {}
}

const withSchema = (messages: readonly Message[], { schema }: JsonRequest): Message[] => {
  const rule = `Answer with one JSON value that fits this JSON Schema, and with nothing else:\n${JSON.stringify(schema)}`
  const at = messages.findIndex(({ role }) => role === 'system')
  if (at < 0) return [{ role: 'system', content: rule }, ...messages]
  return messages.map((message, index) => (index === at ? { ...message, content: `${message.content}\n\n${rule}` } : message))
}

/**
 * What to try instead after a server refused a body, or null when the body was not the trouble. The field that the
 * complaint mentions first is replaced or dropped; a complaint that names none costs all optional fields at once.
 */
export const adapt = (quirks: Quirks, sent: Body, thrown: unknown): Quirks | null => {
  const complaint = complaintOf(thrown)
  if (!complaint || (complaint.status !== 400 && complaint.status !== 422)) return null
  if (/context_length|content_filter|content_policy/.test(complaint.code)) return null
  const named = firstNamed(`${complaint.param} ${complaint.said}`, Object.keys(sent))
  return named ? without(quirks, named) : bare(quirks)
}

const refusable = [...optional, 'max_completion_tokens', 'max_tokens', 'response_format'] as const
type Refusable = (typeof refusable)[number]

const firstNamed = (said: string, sent: readonly string[]): Refusable | undefined =>
  refusable
    .filter((name) => sent.includes(name) && said.includes(name))
    .sort((a, b) => said.indexOf(a) - said.indexOf(b))
    .at(0)

const without = (quirks: Quirks, name: Refusable): Quirks => {
  switch (name) {
    case 'max_completion_tokens':
      return { ...quirks, limit: null }
    case 'max_tokens':
      return { ...quirks, limit: 'max_completion_tokens' }
    case 'response_format':
      return { ...quirks, json: quirks.json === 'schema' ? 'object' : 'prompt' }
    default:
      return { ...quirks, omit: [...quirks.omit, name] }
  }
}

const bare = (quirks: Quirks): Quirks | null => {
  const isBare = quirks.json === 'prompt' && optional.every((name) => quirks.omit.includes(name))
  return isBare ? null : { ...quirks, omit: optional, json: 'prompt' }
}
