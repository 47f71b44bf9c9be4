import { rmSync } from 'node:fs'
import { io, type ManagerOptions, type Socket, type SocketOptions } from 'socket.io-client'
import type { Problem } from '#contract/errors.ts'
import type { CommandId, InterviewId, TurnId } from '#contract/ids.ts'
import type { CreateInterview, Interview } from '#contract/interviews.ts'
import type { ClientEvents, ServerEvents } from '#contract/live.ts'
import { readConfig } from '#server/config.ts'
import { type Instance, openInstance } from '#server/instance.ts'
import { randomIds } from '#server/platform/ids.ts'
import { openLog } from '#server/platform/log.ts'
import { openTestDatabase } from './database.ts'
import { temporaryFolder } from './folders.ts'
import { openPage, type Page } from './page.ts'

export type Client = Socket<ServerEvents, ClientEvents>
type Options = Partial<ManagerOptions & SocketOptions>

/** The whole server in this process, listening, with its queue and workers, on a test database. */
export const openTestInstance = async (environment: Record<string, string> = {}) => {
  const dir = temporaryFolder()
  const db = await openTestDatabase()
  const config = readConfig({ LIMITS: 'off', SAMPLE_DATA: 'off', SEARCH_MEANING: 'off', PORT: '0', DATA_DIR: dir, ...environment })
  const instance: Instance = await openInstance(config, openLog('silent'), { wordMs: 0, db })
  const clients = new Set<Client>()
  const { url } = instance

  const send = async (method: string, path: string, cookie = '', body?: unknown) => {
    const headers = { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) }
    return fetch(`${url}${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
  }
  const connect = (cookie: string, options: Options = {}): Client => {
    const { extraHeaders, ...rest } = options
    const socket: Client = io(url, {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      extraHeaders: { ...(cookie && { cookie }), ...extraHeaders },
      ...rest,
    })
    clients.add(socket)
    return socket
  }
  return {
    instance,
    url,
    send,
    connect,
    becomeGuest: async () => {
      const reply = await send('POST', '/api/guest', '', {})
      return reply.headers
        .getSetCookie()
        .map((line) => line.split(';')[0])
        .join('; ')
    },
    prepare: async (cookie: string, wanted: Partial<CreateInterview> = {}): Promise<InterviewId> => {
      const reply = await send('POST', '/api/interviews', cookie, { target: { title: 'Ward nurse' }, questions: 2, ...wanted })
      const interview: Interview = await reply.json()
      return interview.id
    },
    close: async () => {
      for (const socket of clients) socket.disconnect()
      await instance.close()
      await db.close()
      rmSync(dir, { recursive: true, force: true })
    },
  }
}
export type TestInstance = Awaited<ReturnType<typeof openTestInstance>>

/** Resolves when it is connected; rejects with the refusal's problem. */
export const connected = (socket: Client): Promise<void> =>
  new Promise((resolve, reject) => {
    if (socket.connected) return resolve()
    socket.once('connect', resolve)
    socket.once('connect_error', (error: Error & { data?: Problem }) => reject(Object.assign(error, { code: error.data?.code })))
  })

/** A joined page behind a real socket. */
export const joinedPage = async (socket: Client, interviewId: InterviewId): Promise<Page> => {
  const page = openPage(interviewId)
  socket.on('interview:event', (event) => page.event(event))
  socket.on('turn.delta', (delta) => page.delta(delta))
  const reply = await socket.emitWithAck('interview:join', { interviewId, afterSeq: 0 })
  if (!reply.ok) throw new Error(reply.error.title)
  return page
}

export const newCommand = (interviewId: InterviewId) => ({ interviewId, commandId: randomIds.make<CommandId>() })
export const newTurnId = () => randomIds.make<TurnId>()
