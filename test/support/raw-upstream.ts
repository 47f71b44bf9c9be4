import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { addressOf } from './scripted-upstream.ts'

type RawCall = { body: Record<string, unknown>; headers: IncomingMessage['headers'] }
/** Answers one call byte by byte. `attempt` counts from 1. */
export type RawAnswer = (response: ServerResponse, call: RawCall, attempt: number) => void | Promise<void>
type RawUpstream = { url: string; calls: RawCall[]; close(): Promise<void> }

/** A server under `/v1` that sends exactly the bytes it is told, for what no well-behaved mock would send. */
const openRawUpstream = async (answer: RawAnswer): Promise<RawUpstream> => {
  const calls: RawCall[] = []
  const server = createServer(async (request, response) => {
    let text = ''
    for await (const piece of request.setEncoding('utf8')) text += piece
    const call: RawCall = { body: JSON.parse(text) as Record<string, unknown>, headers: request.headers }
    calls.push(call)
    response.on('error', () => undefined)
    await answer(response, call, calls.length)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${addressOf(server.address()).port}/v1`, calls, close }
}

/** The same for the length of one piece of work. */
export const withRawUpstream = async (answer: RawAnswer, work: (upstream: RawUpstream) => Promise<void>): Promise<void> => {
  const upstream = await openRawUpstream(answer)
  try {
    await work(upstream)
  } finally {
    await upstream.close()
  }
}

export const chunk = (delta: Record<string, unknown>, finish: string | null = null) =>
  `data: ${JSON.stringify({ id: 'raw', object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`
export const says = (content: string) => chunk({ content })
export const DONE = 'data: [DONE]\n\n'

export const openStream = (response: ServerResponse): ServerResponse => response.writeHead(200, { 'content-type': 'text/event-stream' })
/** Sends a whole, proper stream. */
export const sendAll = (response: ServerResponse, ...contents: string[]) =>
  void openStream(response).end(contents.map(says).join('') + chunk({}, 'stop') + DONE)
export const sendError = (
  response: ServerResponse,
  status: number,
  error: Record<string, unknown> = { message: 'no' },
  headers: Record<string, string> = {},
) => void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify({ error }))

const later = 5
const LONG = 'x'.repeat(20_000)

/** Faults before the first word. */
export const silentFaults: Record<string, RawAnswer> = {
  'a 401': (response) => sendError(response, 401),
  'a 404': (response) => sendError(response, 404, { message: 'The model `x` does not exist', code: 'model_not_found' }),
  'a 429 for a minute': (response) => sendError(response, 429, { message: 'slow down' }, { 'retry-after': '60' }),
  'a 429 without credit': (response) => sendError(response, 429, { message: 'pay', code: 'insufficient_quota' }),
  'a 500': (response) => sendError(response, 500),
  'a 503 with an HTML page': (response) => void response.writeHead(503, { 'content-type': 'text/html' }).end(`<html>${LONG}</html>`),
  'a 400 for too long a prompt': (response) =>
    sendError(response, 400, { message: 'maximum context length', code: 'context_length_exceeded' }),
  'a 400 by a content filter': (response) => sendError(response, 400, { message: 'no', code: 'content_filter' }),
  'a 200 with an HTML page': (response) =>
    void response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Sign in to the Wi-Fi</html>'),
  'a 200 with plain JSON': (response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end('{"choices":[{"message":{"content":"hi"}}]}'),
  'a 200 with an empty body': (response) => void openStream(response).end(),
  'only [DONE]': (response) => void openStream(response).end(DONE),
  'a chunk that is not JSON': (response) => void openStream(response).end('data: {"choices":[{"del\n\n'),
  'a chunk that is null': (response) => void openStream(response).end(`data: null\n\n${DONE}`),
  'a chunk with content of another type': (response) => void openStream(response).end(chunk({ content: { text: 'hi' } })),
  'an error event in the stream': (response) =>
    void openStream(response).end('data: {"error":{"message":"overloaded","type":"server_error"}}\n\n'),
  'a stop without a word': (response) => void openStream(response).end(chunk({ role: 'assistant' }) + chunk({}, 'stop') + DONE),
  'a refusal': (response) => void openStream(response).end(chunk({ refusal: 'I cannot.' }) + chunk({}, 'stop') + DONE),
  'a content filter at once': (response) => void openStream(response).end(chunk({}, 'content_filter') + DONE),
  'no headers': () => undefined,
  'headers and then nothing': (response) => openStream(response).flushHeaders(),
  'nothing but signs of life': async (response) => {
    openStream(response)
    while (!response.destroyed) {
      response.write(chunk({ content: '' }))
      await pause(later)
    }
  },
  'a reset before the headers': (response) => void response.destroy(),
  'a reset before the first word': (response) => void openStream(response).write(chunk({ role: 'assistant' }), () => response.destroy()),
}

/** Faults after the words "One two". */
export const spokenFaults: Record<string, RawAnswer> = {
  'a clean end without a finish': (response) => void openStream(response).end(says('One ') + says('two')),
  '[DONE] without a finish': (response) => void openStream(response).end(says('One ') + says('two') + DONE),
  'a reset': (response) => void openStream(response).write(says('One ') + says('two'), () => setTimeout(() => response.destroy(), later)),
  'a reset in the middle of a character': (response) => {
    const bytes = Buffer.from(says('One ') + says('two') + says('ü'))
    openStream(response).write(bytes.subarray(0, bytes.indexOf(0xc3) + 1), () => setTimeout(() => response.destroy(), later))
  },
  'a stall': (response) => void openStream(response).write(says('One ') + says('two')),
  'a chunk that is not JSON afterwards': (response) => void openStream(response).end(`${says('One ') + says('two')}data: {"choices\n\n`),
  'an HTML page afterwards': (response) => void openStream(response).end(`${says('One ') + says('two')}<html>502</html>`),
  'an error event afterwards': (response) =>
    void openStream(response).end(`${says('One ') + says('two')}data: {"error":{"message":"x","code":"rate_limit_exceeded"}}\n\n`),
  'a finish by length': (response) => void openStream(response).end(says('One ') + says('two') + chunk({}, 'length') + DONE),
  'a finish by content filter': (response) =>
    void openStream(response).end(says('One ') + says('two') + chunk({}, 'content_filter') + DONE),
  'drops of text without end': async (response) => {
    openStream(response).write(says('One ') + says('two'))
    while (!response.destroyed) {
      response.write(says(''))
      await pause(later)
    }
  },
}
