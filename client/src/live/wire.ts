import type { Problem } from '#contract/errors.ts'
import type { Beat, Command, DurableCommandName, InterviewEvent, Reply, TurnDelta } from '#contract/live.ts'

/** A command that changes the interview, as it is kept until the server has acknowledged it. */
export type Order = { [Name in DurableCommandName]: { name: Name; command: Command<Name> } }[DurableCommandName]
export type Call = Order | { name: 'interview:join'; command: Command<'interview:join'> }

export type WireListener = {
  up: () => void
  down: () => void
  refused: (problem: Problem) => void
  event: (event: InterviewEvent) => void
  delta: (delta: TurnDelta) => void
  beat: (beat: Beat) => void
  draft: (draft: Command<'answer:draft'>) => void
}

/**
 * One live connection. It reconnects by itself and tells of it by `up` and `down`; `send` rejects with `Unacked` when
 * the answer did not come, and buffers nothing: what must arrive is the outbox's to keep.
 */
export type Wire = {
  open: (listener: WireListener) => void
  send: (call: Call) => Promise<Reply>
  /** Tells the candidate's other pages, and the clock, that somebody is writing; lost when the line is down. */
  draft: (draft: Command<'answer:draft'>) => void
  /** Drops the connection and makes a new one: for a line that has gone silent. */
  renew: () => void
  close: () => void
}

export class Unacked extends Error {
  override name = 'Unacked'
}
