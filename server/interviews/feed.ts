import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { InterviewEvent, TurnDelta } from '#contract/live.ts'
import type { Provenance } from '#contract/provenance.ts'
import type { Database } from '../platform/db/open.ts'
import type { Listener } from '../platform/live/publish.ts'
import { findOpenTurn, listEvents } from './store.ts'

/** Where the feed's words go. `isFull` says that the reader does not keep up: nothing is pushed until `resume`. */
export type Sink = { event(event: InterviewEvent): void; delta(delta: TurnDelta): void; isFull(): boolean }

export type Feed = Listener & {
  /** Reads what is missing from the log. Resolves when the reader has everything there was, or is full. */
  catchUp(): Promise<void>
  /** The reader takes more again. */
  resume(): void
  close(): void
}

/**
 * `joinedAt` is the newest event at the join: turns that start after it are told in words, whatever happens on the way.
 * `hasPeers`: other processes may write words of this interview, and tell us of them only as long as Redis is there.
 */
type FeedOptions = {
  interviewId: InterviewId
  afterSeq: number
  joinedAt: number
  hasPeers: boolean
  sink: Sink
  onError: (error: unknown) => void
}

/**
 * One reader's place in one interview: every event after `afterSeq` once and in order, and the words of the open turn
 * without a gap. What arrives out of order, or while the reader is full, is read from the store instead.
 */
export const openFeed = (db: Database, { interviewId, afterSeq, joinedAt, hasPeers, sink, onError }: FeedOptions): Feed => {
  let seq = afterSeq
  let open: { id: TurnId; offset: number; isLive: boolean } | null = null
  let isBehind = false
  let reading: Promise<void> | null = null
  let isClosed = false

  const send = (event: InterviewEvent) => {
    if (event.type === 'turn.started' && event.speaker === 'interviewer')
      open = { id: event.turnId, offset: 0, isLive: event.seq > joinedAt }
    if (event.type === 'turn.ended' && open?.id === event.turnId) {
      if (open.isLive || open.offset > 0) sendWords(event.turnId, event.text, event.by)
      open = null
    }
    seq = event.seq
    sink.event(event)
  }

  const sendWords = (turnId: TurnId, text: string, by: Provenance | null) => {
    if (!open || open.id !== turnId || text.length <= open.offset) return
    const { offset } = open
    open.offset = text.length
    sink.delta({ interviewId, turnId, offset, text: text.slice(offset), ...(offset === 0 && by ? { by } : {}) })
  }

  const readLog = async () => {
    for (;;) {
      const events = await listEvents(db, interviewId, seq)
      for (const event of events) if (event.seq === seq + 1) send(event)
      if (events.length === 0 || isClosed || sink.isFull()) return
    }
  }

  const readWords = async () => {
    const turn = await findOpenTurn(db, interviewId)
    if (turn && turn.speaker === 'interviewer') sendWords(turn.id, turn.text, turn.by)
  }

  const read = async () => {
    do {
      isBehind = false
      await readLog()
      if (!sink.isFull()) await readWords()
    } while (isBehind && !isClosed && !sink.isFull())
    // Whoever became full on the way has more to read when it drains.
    isBehind = sink.isFull()
  }

  const catchUp = (): Promise<void> => {
    isBehind = true
    if (isClosed || sink.isFull()) return Promise.resolve()
    reading ??= read().finally(() => {
      reading = null
    })
    return reading
  }

  const behind = () => void catchUp().catch(onError)

  return {
    catchUp,
    wake: behind,
    // Words of an open turn may have gone missing with a wake-up: they have no seq of their own.
    beat: (newest) => {
      if (newest > seq || (hasPeers && open)) behind()
    },
    resume: () => {
      if (isBehind && !reading && !sink.isFull()) behind()
    },
    close: () => {
      isClosed = true
    },
    events: (events) => {
      if (reading || isBehind || sink.isFull()) return behind()
      for (const event of events) {
        if (event.seq <= seq) continue
        if (event.seq > seq + 1) return behind()
        send(event)
      }
    },
    delta: ({ turnId, offset, text, by }) => {
      if (reading || isBehind || sink.isFull()) return behind()
      if (open?.id !== turnId || offset + text.length <= open.offset) return
      if (offset > open.offset) return behind()
      sink.delta({
        interviewId,
        turnId,
        offset: open.offset,
        text: text.slice(open.offset - offset),
        ...(open.offset === 0 && by ? { by } : {}),
      })
      open.offset = offset + text.length
    },
  }
}
