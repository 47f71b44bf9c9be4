import { io, type Socket } from 'socket.io-client'
import type { Problem } from '#contract/errors.ts'
import type { ClientEvents, PROTOCOL_VERSION, Reply, ServerEvents } from '#contract/live.ts'
import { type Call, Unacked, type Wire, type WireListener } from './wire.ts'

const PROTOCOL: typeof PROTOCOL_VERSION = 1
const ACK_WITHIN = 8_000
const TRY_AGAIN_AFTER = 1_500

export const connection = (): Socket<ServerEvents, ClientEvents> =>
  io({
    autoConnect: false,
    transports: ['websocket', 'polling'],
    tryAllTransports: true,
    auth: { protocol: PROTOCOL },
    reconnectionDelay: 250,
    reconnectionDelayMax: 3_000,
  })

/** The wire over Socket.IO: websocket first, long polling where a proxy allows nothing else. */
export const openSocket = (): Wire => {
  const socket = connection()
  let again: ReturnType<typeof setTimeout> | undefined
  const reconnect = () => {
    clearTimeout(again)
    again = setTimeout(() => socket.connect(), TRY_AGAIN_AFTER)
  }
  const hasNetwork = () => {
    if (!socket.connected) socket.disconnect().connect()
  }
  // Silence would tell it seconds later. A server on this machine is there again at once.
  const lostNetwork = () => void socket.disconnect().connect()

  return {
    open: (listener) => {
      listen(socket, listener, reconnect)
      addEventListener('online', hasNetwork)
      addEventListener('offline', lostNetwork)
      socket.connect()
    },
    send: (call) => (socket.connected ? emit(socket, call) : Promise.reject(new Unacked('not connected'))),
    draft: (draft) => {
      if (socket.connected) socket.volatile.emit('answer:draft', draft)
    },
    renew: () => void socket.disconnect().connect(),
    close: () => {
      clearTimeout(again)
      removeEventListener('online', hasNetwork)
      removeEventListener('offline', lostNetwork)
      socket.off()
      socket.disconnect()
    },
  }
}

const listen = (socket: Socket<ServerEvents, ClientEvents>, listener: WireListener, reconnect: () => void) => {
  socket.on('connect', listener.up)
  socket.on('disconnect', () => {
    listener.down()
    if (!socket.active) reconnect()
  })
  socket.on('connect_error', (error) => {
    const problem = refusalOf(error)
    if (problem !== null && !problem.retryable) return listener.refused(problem)
    listener.down()
    if (!socket.active) reconnect()
  })
  socket.on('interview:event', listener.event)
  socket.on('turn.delta', listener.delta)
  socket.on('interview:beat', listener.beat)
  socket.on('answer:draft', listener.draft)
}

/** Socket.IO types acks per event name and cannot follow a union of calls; `Call` pairs each name with its own payload. */
const emit = (socket: Socket<ServerEvents, ClientEvents>, { name, command }: Call): Promise<Reply> => {
  const untyped = socket.timeout(ACK_WITHIN) as unknown as { emitWithAck: (name: string, payload: unknown) => Promise<Reply> }
  return untyped.emitWithAck(name, command).catch((cause: unknown) => {
    throw new Unacked(name, { cause })
  })
}

/** Our server puts a whole problem on a refused handshake's `data`; anything else is a line that could not be opened. */
const refusalOf = (error: Error & { data?: unknown }): Problem | null => {
  const { data } = error
  const isProblem = typeof data === 'object' && data !== null && 'code' in data
  return isProblem ? (data as Problem) : null
}
