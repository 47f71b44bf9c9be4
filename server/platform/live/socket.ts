import type { Server, Socket } from 'socket.io'
import type { ClientEvents, CommandName, ServerEvents } from '#contract/live.ts'

export type LiveServer = Server<ClientEvents, ServerEvents>

/** A reader that has this many packets waiting does not keep up: it gets nothing more until they are gone. */
const WAITING_PACKETS_MAX = 256

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

export const wrapSocket = (socket: Socket<ClientEvents, ServerEvents>): LiveSocket => ({
  on: (name, handle) => {
    // Socket.IO types handlers by event; ours parse unknown payloads themselves.
    const listen = socket.on.bind(socket) as (name: string, handle: (payload: unknown, ack: unknown) => void) => void
    listen(name, handle)
  },
  sink: {
    event: (event) => void socket.emit('interview:event', event),
    delta: (delta) => void socket.emit('turn.delta', delta),
    isFull: () => waitingPackets(socket) > WAITING_PACKETS_MAX,
  },
  join: (room) => void socket.join(room),
  toOthers: (room, name, ...what) => void socket.to(room).volatile.emit(name, ...what),
  onDrain: (callback) => {
    socket.conn.on('drain', callback)
    return () => void socket.conn.off('drain', callback)
  },
  onGone: (callback) => void socket.on('disconnect', callback),
})

// engine.io keeps what the transport has not taken yet in this array; its types call it private.
const waitingPackets = (socket: Socket): number => (socket.conn as unknown as { writeBuffer: unknown[] }).writeBuffer.length
