import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { io } from 'socket.io-client'
import { WebSocket } from 'ws'
import { z } from 'zod'
import { command, enter, inParallel, joinInterview, modelAt, nextEvent, openPage, prepare, startGreenroom } from './greenroom.ts'
import { type Measured, startProcess } from './process.ts'

/** One simultaneous interview, as its client sees it. `ask` resolves when the turn that it asked for has ended. */
export type Talker = { ask(onDelta: (text: string) => void): Promise<void>; close(): void }

export type Contender = {
  name: string
  /** Starts the server; null where the client reads the upstream itself. */
  start(upstream: string): Promise<{ measured: Measured | null; connect(): Promise<Talker>; close(): Promise<void> }>
}

const Told = z.object({ text: z.string().optional(), end: z.boolean().optional() })

const overWs = (url: string) => async (): Promise<Talker> => {
  const socket = new WebSocket(url.replace('http', 'ws'), { perMessageDeflate: false })
  await once(socket, 'open')
  const ask = (onDelta: (text: string) => void) =>
    new Promise<void>((resolve) => {
      const listen = (data: Buffer) => {
        const { text, end } = Told.parse(JSON.parse(data.toString()))
        if (text) onDelta(text)
        if (!end) return
        socket.off('message', listen)
        resolve()
      }
      socket.on('message', listen)
      socket.send('ask')
    })
  return { ask, close: () => socket.terminate() }
}

const overSocketIo = (url: string) => async (): Promise<Talker> => {
  const socket = io(url, { transports: ['websocket'], forceNew: true, reconnection: false })
  await new Promise<void>((resolve) => socket.once('connect', resolve))
  const ask = (onDelta: (text: string) => void) =>
    new Promise<void>((resolve) => {
      const listen = ({ text }: { text: string }) => onDelta(text)
      socket.on('delta', listen)
      socket.once('end', () => {
        socket.off('delta', listen)
        resolve()
      })
      socket.emit('ask')
    })
  return { ask, close: () => socket.disconnect() }
}

const QUESTION = JSON.stringify({ model: 'scripted', stream: true, messages: [{ role: 'user', content: 'Ask me something.' }] })

/** Reads with Node's own client, which costs less than `fetch` does: what is measured is the server. */
const overHttp = (url: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })
  const ask = (onDelta: (text: string) => void) =>
    new Promise<void>((resolve, reject) => {
      const asked = request(url, { agent, method: 'POST', headers: { 'content-type': 'application/json' } }, (answer) => {
        answer.setEncoding('utf8')
        answer.on('data', onDelta).on('end', resolve).on('error', reject)
      })
      asked.on('error', reject).end(QUESTION)
    })
  return async (): Promise<Talker> => ({ ask, close: () => agent.destroy() })
}

/** Turn after turn comes from `turn:skip`: a durable command as any other, but none of its turns gives the scorer work. */
export const overGreenroom = (url: string) => async (): Promise<Talker> => {
  const cookie = await enter(url)
  const { id: interviewId } = await prepare(url, cookie)
  const page = await openPage(url, cookie)
  await joinInterview(page, interviewId)
  let turnId: string | null = null
  page.on('interview:event', (event) => {
    if (event.type === 'turn.started' && event.speaker === 'interviewer') turnId = event.turnId
  })
  const ask = async (onDelta: (text: string) => void) => {
    const listen = ({ text }: { text: string }) => onDelta(text)
    page.on('turn.delta', listen)
    const asked = turnId
    const ended = nextEvent(page, (event) => event.type === 'turn.ended' && event.turnId !== asked)
    await (asked ? command(page, 'turn:skip', { interviewId, turnId: asked }) : command(page, 'interview:start', { interviewId }))
    await ended
    page.off('turn.delta', listen)
  }
  return { ask, close: () => void page.disconnect() }
}

const served = (name: string, script: string, over: (url: string) => () => Promise<Talker>): Contender => ({
  name,
  start: async (upstream) => {
    const measured = await startProcess(script, { env: { UPSTREAM: upstream } })
    return { measured, connect: over(measured.url), close: measured.kill }
  },
})

export const GREENROOM = 'Greenroom: login, SQLite, replay'
export const EMIT = 'Socket.IO emit, no upstream'
export const RELAY = 'openai → Socket.IO emit'
export const AI = 'ai → UI stream, Hono'
export const PASS = 'Hono pass-through'

export const contenders: readonly Contender[] = [
  {
    name: 'the upstream, read directly',
    start: async (upstream) => ({ measured: null, connect: overHttp(`${upstream}/chat/completions`), close: async () => undefined }),
  },
  {
    name: GREENROOM,
    start: async (upstream) => {
      const greenroom = await startGreenroom({ env: modelAt(upstream) })
      return { measured: greenroom, connect: overGreenroom(greenroom.url), close: greenroom.close }
    },
  },
  served('openai → ws', 'test/bench/servers/ws-relay.ts', overWs),
  served(AI, 'test/bench/servers/ai-hono.ts', overHttp),
  served(RELAY, 'test/bench/servers/socket-io-relay.ts', overSocketIo),
  served(EMIT, 'test/bench/servers/socket-io-emit.ts', overSocketIo),
  served(PASS, 'test/bench/servers/pass-through.ts', overHttp),
]

export const connectMany = (connect: () => Promise<Talker>, count: number): Promise<Talker[]> =>
  inParallel(Array.from({ length: count }), 8, connect)
