import type { InterviewId } from '#contract/ids.ts'
import type { InterviewEvent, TurnDelta } from '#contract/live.ts'

/** What a joined page is told: in order, and only what is already durable. */
export type Listener = {
  events(events: readonly InterviewEvent[]): void
  delta(delta: TurnDelta): void
  /** Something newer than `seq` may be in the log (another process wrote it). */
  wake(seq: number): void
}

/** Carries what was stored to whoever listens: in this process directly, to others as a wake-up. */
export type Hub = {
  events(interviewId: InterviewId, events: readonly InterviewEvent[]): void
  delta(delta: TurnDelta): void
  listen(interviewId: InterviewId, listener: Listener): () => void
  /** Interviews that somebody in this process listens to. */
  joined(): InterviewId[]
  /** Disconnects every socket of a login. */
  endLogin(loginId: string): void
  onEndLogin(callback: (loginId: string) => void): void
  close(): Promise<void>
}
