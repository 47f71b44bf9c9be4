import type { Server, Socket } from 'socket.io'
import type { ClientEvents, CommandName, ServerEvents } from '#contract/live.ts'

export type LiveServer = Server<ClientEvents, ServerEvents>

/** A reader that has more than this waiting does not keep up: it gets nothing more until it is gone. */
const WAITING_PACKETS_MAX = 256
const WAITING_CHARS_MAX = 256 * 1024
/** So few packets are never worth counting: the largest answer has 20,000 characters. */
const FEW_PACKETS = 8

/** One connected page, as rooms see it. */
export type LiveSocket = {
  on(name: CommandName, handle: (payload: unknown, ack: unknown) => void): void
  readonly sink: {
    event: ServerEventSender<'interview:event'>
    delta: ServerEventSender<'turn.delta'>
    isFull(): boolean
  }
  join(room: string): void
  toOthers<Name extends keyof ServerEvents>(room: string, name: Name, ...what: Parameters<ServerEvents[Name]>): void
  /** Called when waiting packets are gone. Returns its own undoing. */
  onDrain(callback: () => void): () => void
  onGone(callback: () => void): void
}
type ServerEventSender<Name extends keyof ServerEvents> = ServerEvents[Name]

export const wrapSocket = (socket: Socket<ClientEvents, ServerEvents>): LiveSocket => {
  const drained = new Set<() => void>()
  socket.conn.on('drain', () => drained.forEach((callback) => callback()))
  return {
    on: (name, handle) => {
      // Socket.IO types handlers by event; ours parse unknown payloads themselves.
      const listen = socket.on.bind(socket) as (name: string, handle: (payload: unknown, ack: unknown) => void) => void
      listen(name, handle)
    },
    sink: {
      event: (event) => void socket.emit('interview:event', event),
      delta: (delta) => void socket.emit('turn.delta', delta),
      isFull: () => isFull(waitingPackets(socket)),
    },
    join: (room) => void socket.join(room),
    toOthers: (room, name, ...what) => void socket.to(room).volatile.emit(name, ...what),
    onDrain: (callback) => {
      drained.add(callback)
      return () => void drained.delete(callback)
    },
    onGone: (callback) => void socket.on('disconnect', callback),
  }
}

type WaitingPacket = { data?: unknown }

// engine.io keeps what the transport has not taken yet in this array; its types call it private.
const waitingPackets = (socket: Socket): readonly WaitingPacket[] =>
  (socket.conn as unknown as { writeBuffer: WaitingPacket[] }).writeBuffer

const isFull = (waiting: readonly WaitingPacket[]): boolean => {
  if (waiting.length <= FEW_PACKETS) return false
  if (waiting.length > WAITING_PACKETS_MAX) return true
  const chars = waiting.reduce((sum, { data }) => sum + (typeof data === 'string' ? data.length : 0), 0)
  return chars > WAITING_CHARS_MAX
}
