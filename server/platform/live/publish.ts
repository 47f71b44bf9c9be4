import type { CandidateId, InterviewId, TurnId } from '#contract/ids.ts'
import type { InterviewEvent, TurnDelta } from '#contract/live.ts'
import type { Wakes } from './wakes.ts'

/** What a joined page is told: in order, and only what is already durable. */
export type Listener = {
  events(events: readonly InterviewEvent[]): void
  delta(delta: TurnDelta): void
  /** Something newer may be in the log: another process wrote it. */
  wake(): void
  /** The newest `seq` there is, now and then: whoever has less reads the log. */
  beat(seq: number): void
}

/** `name` is what leases carry; `speak` is told of a turn that has just been opened and claimed for it. */
export type Speaker = { name: string; speak(interviewId: InterviewId, claim: { turnId: TurnId; epoch: number }): void }

/** Carries what was stored to whoever listens: in this process directly, to others as a wake-up. */
export type Hub = {
  events(interviewId: InterviewId, events: readonly InterviewEvent[]): void
  delta(delta: TurnDelta): void
  /** Tells listeners to read the log, when the writer does not know what it wrote (tasks that append). */
  wake(interviewId: InterviewId): void
  beat(interviewId: InterviewId, seq: number): void
  listen(interviewId: InterviewId, listener: Listener): () => void
  /** Whoever speaks for the interviewer in this process: new turns are claimed in its name by the unit that opens them. */
  speaker(): Speaker | null
  /** Appoints the speaker. Returns its own undoing. */
  appoint(speaker: Speaker): () => void
  /** Interviews that somebody in this process listens to. */
  joined(): InterviewId[]
  /** Tells every process to disconnect the sockets of a login. */
  endLogin(loginId: string): void
  onEndLogin(callback: (loginId: string) => void): () => void
  /** Tells every process that a candidate has a new note. */
  note(candidateId: CandidateId): void
  onNote(callback: (candidateId: CandidateId) => void): () => void
  close(): Promise<void>
}

/** `wakes` reaches other processes; without it this process is alone. */
export const openHub = (wakes: Wakes | null): Hub => {
  const listeners = new Map<InterviewId, Set<Listener>>()
  let appointed: Speaker | null = null
  const enders = new Set<(loginId: string) => void>()
  const noted = new Set<(candidateId: CandidateId) => void>()

  const each = (interviewId: InterviewId, tell: (listener: Listener) => void) => listeners.get(interviewId)?.forEach(tell)

  wakes?.receive({
    wake: (interviewId) => each(interviewId, (listener) => listener.wake()),
    delta: (delta) => each(delta.interviewId, (listener) => listener.delta(delta)),
    endLogin: (loginId) => enders.forEach((end) => end(loginId)),
    note: (candidateId) => noted.forEach((tell) => tell(candidateId)),
  })

  const listen = (interviewId: InterviewId, listener: Listener) => {
    const set = listeners.get(interviewId) ?? new Set()
    listeners.set(interviewId, set.add(listener))
    return () => {
      set.delete(listener)
      if (set.size === 0 && listeners.get(interviewId) === set) listeners.delete(interviewId)
    }
  }

  return {
    listen,
    events: (interviewId, events) => {
      if (events.length === 0) return
      each(interviewId, (listener) => listener.events(events))
      wakes?.send({ wake: interviewId })
    },
    delta: (delta) => {
      each(delta.interviewId, (listener) => listener.delta(delta))
      wakes?.send({ delta })
    },
    wake: (interviewId) => {
      each(interviewId, (listener) => listener.wake())
      wakes?.send({ wake: interviewId })
    },
    beat: (interviewId, seq) => each(interviewId, (listener) => listener.beat(seq)),
    speaker: () => appointed,
    appoint: (speaker) => {
      appointed = speaker
      return () => {
        if (appointed === speaker) appointed = null
      }
    },
    joined: () => [...listeners.keys()],
    endLogin: (loginId) => {
      enders.forEach((end) => end(loginId))
      wakes?.send({ endLogin: loginId })
    },
    onEndLogin: (callback) => {
      enders.add(callback)
      return () => void enders.delete(callback)
    },
    note: (candidateId) => {
      noted.forEach((tell) => tell(candidateId))
      wakes?.send({ note: candidateId })
    },
    onNote: (callback) => {
      noted.add(callback)
      return () => void noted.delete(callback)
    },
    close: async () => wakes?.close(),
  }
}
