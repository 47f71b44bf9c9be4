import type { Actor } from '#contract/actor.ts'
import type { Command, CommandName, InterviewEvent, Reply, TurnDelta } from '#contract/live.ts'
import { type Engine, mountInterviews } from '#server/interviews/index.ts'
import type { House } from '#server/platform/house.ts'
import type { LiveSocket } from '#server/platform/live/socket.ts'

export type Packet = { event: InterviewEvent } | { delta: TurnDelta } | { reply: Reply; to: (reply: Reply) => void }

/**
 * Both ends of one connection in one process. What the server sends waits on the line until the test flushes it, so a
 * test can lose, double or reorder packets, and can make the reader look slow.
 */
export type SocketPair = {
  readonly line: Packet[]
  /** Sends a command; resolves when its ack is flushed. */
  send<Name extends CommandName>(name: Name, command: Command<Name>): Promise<Reply>
  /** The same without waiting for the flush: resolves as soon as the server has answered. */
  ask<Name extends CommandName>(name: Name, command: Command<Name>): Promise<Reply>
  sendRaw(name: CommandName, payload: unknown): Promise<Reply>
  /** Delivers what waits (or the first `count` packets) to the reader. */
  flush(count?: number): void
  setFull(isFull: boolean): void
  disconnect(): void
}

type Reader = { event(event: InterviewEvent): void; delta(delta: TurnDelta): void }
type Handle = (payload: unknown, ack: unknown) => void

export const openPair = (house: House, engine: Engine, actor: Actor, reader: Reader): SocketPair => {
  const line: Packet[] = []
  const handles = new Map<CommandName, Handle>()
  const gone = new Set<() => void>()
  const drained = new Set<() => void>()
  let isFull = false
  let isGone = false

  const socket: LiveSocket = {
    on: (name, handle) => void handles.set(name, handle),
    sink: {
      event: (event) => void (isGone || line.push({ event })),
      delta: (delta) => void (isGone || line.push({ delta })),
      isFull: () => isFull,
    },
    join: () => undefined,
    toOthers: () => undefined,
    onDrain: (callback) => {
      drained.add(callback)
      return () => void drained.delete(callback)
    },
    onGone: (callback) => void gone.add(callback),
  }
  mountInterviews(house, engine, socket, async () => actor)

  const call = (name: CommandName, payload: unknown, answered: (reply: Reply) => void) => {
    if (!isGone) handles.get(name)?.(payload, answered)
  }
  const deliver = (packet: Packet) => {
    if ('event' in packet) reader.event(packet.event)
    else if ('delta' in packet) reader.delta(packet.delta)
    else packet.to(packet.reply)
  }

  return {
    line,
    send: (name, command) => new Promise((resolve) => call(name, command, (reply) => void line.push({ reply, to: resolve }))),
    ask: (name, command) => new Promise((resolve) => call(name, command, resolve)),
    sendRaw: (name, payload) => new Promise((resolve) => call(name, payload, resolve)),
    flush: (count = line.length) => line.splice(0, count).forEach(deliver),
    setFull: (next) => {
      isFull = next
      if (!isFull) drained.forEach((callback) => callback())
    },
    disconnect: () => {
      isGone = true
      line.length = 0
      gone.forEach((callback) => callback())
    },
  }
}
