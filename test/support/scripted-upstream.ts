import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { honestExtractor, persuadableExtractor } from './extractors.ts'

export type ScriptedMessage = { role: string; content: string }
export type ScriptedCall = {
  messages: ScriptedMessage[]
  model: string
  stream: boolean
  schema: string | null
  body: Record<string, unknown>
}

/** How a scripted answer goes wrong; `after` counts the tokens that are sent before it does. */
export type ScriptedFault =
  | { fault: 'status'; status: number; headers?: Record<string, string>; error?: Record<string, unknown> }
  | { fault: 'hang' }
  | { fault: 'stall' | 'reset' | 'no_finish'; text: string; after: number }

export type Script = {
  /** Pace of every stream; without it a whole answer is sent at once. */
  tokensPerSecond?: number
  firstTokenMs?: number
  port?: number
  /** Rewrites a token of a paced stream in the moment it is sent. */
  asSent?: (token: string) => string
  /** What to say, or how to fail. */
  script?: (messages: ScriptedMessage[], call: ScriptedCall) => string | ScriptedFault
  /** What to answer when a schema is asked for. */
  answersJson?: (messages: ScriptedMessage[], schema: string, call: ScriptedCall) => unknown
}

export type ScriptedUpstream = { url: string; calls: ScriptedCall[]; close(): Promise<void> }

const CALLS_KEPT = 1_000
const SAYS = 'That helps me picture it. What did you do yourself, and what changed because of it?'
const HEAD = 'data: {"id":"scripted","object":"chat.completion.chunk","created":0,"model":"scripted","choices":[{"index":0,"delta":{'

/** An OpenAI-compatible server that says what it is told, at a steady pace. Light enough for 500 streams at 30 tokens a second. */
export const openScriptedUpstream = async (script: Script = {}): Promise<ScriptedUpstream> => {
  const calls: ScriptedCall[] = []
  const server = createServer((request, response) => {
    response.socket?.setNoDelay(true)
    if (!request.url?.endsWith('/chat/completions'))
      return sendJson(response, 200, { object: 'list', data: [{ id: 'scripted', object: 'model' }] })
    readCall(request).then(
      (call) => {
        calls.push(call)
        if (calls.length > CALLS_KEPT) calls.shift()
        answer(response, call, script)
      },
      () => sendJson(response, 400, { error: { message: 'not JSON' } }),
    )
  })
  await new Promise<void>((resolve) => server.listen(script.port ?? 0, '127.0.0.1', resolve))
  const { port } = addressOf(server.address())
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}/v1`, calls, close }
}

const answer = (response: ServerResponse, call: ScriptedCall, script: Script) => {
  const said = call.schema
    ? JSON.stringify(script.answersJson?.(call.messages, call.schema, call) ?? {})
    : (script.script?.(call.messages, call) ?? SAYS)
  if (typeof said === 'string')
    return call.stream ? stream(response, { text: said, after: Number.POSITIVE_INFINITY, end: 'stop' }, script) : sendWhole(response, said)
  if (said.fault === 'hang') return
  if (said.fault === 'status') return sendJson(response, said.status, { error: said.error ?? { message: 'scripted' } }, said.headers)
  stream(response, { text: said.text, after: said.after, end: said.fault }, script)
}

const same = (token: string) => token

type Speech = { text: string; after: number; end: 'stop' | 'stall' | 'reset' | 'no_finish' }

const stream = (response: ServerResponse, { text, after, end }: Speech, { tokensPerSecond, firstTokenMs = 0, asSent = same }: Script) => {
  const tokens = (text.match(/\s*\S+\s*$|\s*\S+/g) ?? []).slice(0, after)
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  response.write(`${HEAD}"role":"assistant","content":""},"finish_reason":null}]}\n\n`)
  if (!tokensPerSecond && firstTokenMs === 0) return finish(response, tokens.map(chunkOf).join(''), end, tokens.length)
  const every = 1_000 / (tokensPerSecond ?? Number.POSITIVE_INFINITY)
  const startedAt = performance.now() + firstTokenMs
  let next = 0
  const tick = () => {
    if (response.destroyed) return
    const last = next === tokens.length
    if (last) return finish(response, '', end, tokens.length)
    response.write(chunkOf(asSent(tokens[next] ?? '')))
    next += 1
    // Against the start, not the last tick, so that a late timer does not slow the pace.
    setTimeout(tick, startedAt + next * every - performance.now())
  }
  setTimeout(tick, firstTokenMs)
}

const finish = (response: ServerResponse, rest: string, end: Speech['end'], tokens: number) => {
  if (rest !== '') response.write(rest)
  if (end === 'stall') return
  if (end === 'reset') return void setImmediate(() => response.destroy())
  if (end === 'no_finish') return void response.end()
  const usage = `{"prompt_tokens":1,"completion_tokens":${tokens},"total_tokens":${tokens + 1}}`
  response.end(`${HEAD}},"finish_reason":"stop"}]}\n\ndata: {"id":"scripted","choices":[],"usage":${usage}}\n\ndata: [DONE]\n\n`)
}

const chunkOf = (token: string) => `${HEAD}"content":${JSON.stringify(token)}},"finish_reason":null}]}\n\n`

const sendWhole = (response: ServerResponse, content: string) =>
  sendJson(response, 200, {
    id: 'scripted',
    object: 'chat.completion',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  })

const sendJson = (response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}) => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify(body))
}

const readCall = async (request: IncomingMessage): Promise<ScriptedCall> => {
  let text = ''
  request.setEncoding('utf8')
  for await (const piece of request) text += piece
  // A test's own client sent it: the shape is the one of the Chat Completions API.
  const body = JSON.parse(text) as Record<string, unknown> & { messages: ScriptedMessage[]; model: string }
  return { messages: body.messages, model: body.model, stream: body.stream === true, schema: schemaOf(body.response_format), body }
}

const schemaOf = (format: unknown): string | null => {
  const { json_schema: schema } = (format ?? {}) as { json_schema?: { name?: string } }
  return schema?.name ?? null
}

/** A server that listens on TCP has an address of this form. */
export const addressOf = (address: AddressInfo | string | null): AddressInfo => {
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a port')
  return address
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const option = (name: string, fallback: number) => Number(argv[argv.indexOf(name) + 1 || argv.length] ?? fallback)
  const extract = argv.includes('--persuadable') ? persuadableExtractor() : honestExtractor()
  const upstream = await openScriptedUpstream({
    port: option('--port', 0),
    tokensPerSecond: option('--tokens-per-second', 30),
    firstTokenMs: option('--first-token-ms', 0),
    answersJson: extract,
  })
  process.stdout.write(`${upstream.url}\n`)
}
