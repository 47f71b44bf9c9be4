import { and, eq, isNull } from 'drizzle-orm'
import type { InterviewId } from '#contract/ids.ts'
import type { InterviewEvent } from '#contract/live.ts'
import type { Query, Statement } from '../platform/db/write.ts'
import { must } from '../platform/db/write.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { isDenial, step } from './model.ts'
import type { Decision, Input, Situation } from './state.ts'
import { findOpenTurn, type InterviewRow, listTurns, type TurnRow } from './store.ts'
import { interviewEvents, interviews, turns } from './tables.ts'

const MINUTE = 60_000
const ATTEMPTS_MAX = 20

export type Changed = { row: InterviewRow; decision: Decision; events: InterviewEvent[]; seq: number }

/** Loads what is known already first, and asks only when that turns out to be old. */
export const knowing = (row: InterviewRow, load: () => Promise<InterviewRow>): (() => Promise<InterviewRow>) => {
  let known: InterviewRow | null = row
  return async () => {
    const first = known
    known = null
    return first ?? load()
  }
}

/** More statements for the unit of a change; they see the seq that the interview will have. */
export type Alongside = (tx: Query, seq: number, decision: Decision) => Statement[]

/**
 * Runs one input through the reducer and stores what it decides in one unit, then publishes it. Somebody else may change
 * the interview meanwhile (another tab, another process, a score that lands): then nothing is written and the input is
 * decided again on what is there now. `load` finds the interview and may refuse; a `must` of `alongside` that breaks
 * ends the attempt with `null`.
 */
export const change = async (
  house: House,
  load: () => Promise<InterviewRow>,
  toInput: (row: InterviewRow) => Input,
  alongside: Alongside = () => [],
): Promise<Changed | null> => {
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
    const row = await load()
    const open = row.state.open ? await findOpenTurn(house.db, row.id) : null
    const decision = step(row.state, toInput(row), situationOf(row, await listTurns(house.db, row.id), open))
    if (isDenial(decision)) throw new Refusal(decision.refuse, decision.because)
    const events = number(house, row, decision)
    const seq = row.seq + events.length
    const written = await house.db.write((tx) => [
      ...alongside(tx, seq, decision),
      ...store(house, tx, row, decision, events),
      ...events.flatMap((event) => house.reactions.flatMap((react) => react(tx, row.id, event))),
    ])
    if (written.ok) return publish(house, { row, decision, events, seq })
    if (written.broke !== 'interview' && written.broke !== 'turn') return null
  }
  throw new Refusal('storage_busy', 'Too much is happening in this interview at once. Nothing was changed; try again.')
}

const situationOf = (row: InterviewRow, rows: TurnRow[], open: TurnRow | null): Situation => ({
  plan: row.plan,
  title: row.target.title,
  persona: row.persona,
  mode: row.mode,
  remainingMs: row.minutes * MINUTE - row.elapsedMs,
  turns: rows.filter((turn) => turn.cause !== null),
  openText: open?.text ?? '',
  openBy: open?.by ?? null,
})

const number = (house: House, row: InterviewRow, decision: Decision): InterviewEvent[] =>
  decision.events.map((body, index) => ({ interviewId: row.id, seq: row.seq + index + 1, at: house.clock.now(), ...body }))

const store = (house: House, tx: Query, row: InterviewRow, decision: Decision, events: InterviewEvent[]): Statement[] => {
  const { state } = decision
  const now = house.clock.now()
  const speaksAnew = decision.opened.some((turn) => turn.speaker === 'interviewer')
  return [
    must(
      'interview',
      tx
        .update(interviews)
        .set({
          state,
          status: state.status,
          endCause: state.status === 'ended' ? state.endCause : null,
          endedAt: state.status === 'ended' ? (row.endedAt ?? now) : null,
          answered: state.answered,
          seq: row.seq + events.length,
          version: row.version + 1,
          isSpeaking: state.open !== null,
          ...(speaksAnew || !state.open ? { owner: null, leaseUntil: 0 } : {}),
        })
        .where(and(eq(interviews.id, row.id), eq(interviews.version, row.version), eq(interviews.seq, row.seq)))
        .returning({ id: interviews.id }),
    ),
    ...openTurns(tx, row.id, decision, now),
    ...endTurns(tx, decision, now),
    ...events.map(({ interviewId, seq, at, ...body }) =>
      must('event', tx.insert(interviewEvents).values({ interviewId, seq, at, body }).returning({ seq: interviewEvents.seq })),
    ),
  ]
}

const openTurns = (tx: Query, interviewId: InterviewId, { opened }: Decision, now: number): Statement[] =>
  opened.map(({ turnId, ...turn }) =>
    must(
      'opened',
      tx
        .insert(turns)
        .values({ ...turn, id: turnId, interviewId, chars: turn.text.length, startedAt: now })
        .returning({ id: turns.id }),
    ),
  )

/** A turn ends once, and only with the words that its end will quote: more words in between break the unit. */
const endTurns = (tx: Query, { ended }: Decision, now: number): Statement[] =>
  ended.map(({ turnId, cause, chars, by }) =>
    must(
      'turn',
      tx
        .update(turns)
        .set({ cause, endedAt: now, by })
        .where(and(eq(turns.id, turnId), isNull(turns.cause), eq(turns.chars, chars)))
        .returning({ id: turns.id }),
    ),
  )

/** Tells the pages, and the queue that reactions may have handed work to. */
const publish = (house: House, changed: Changed): Changed => {
  house.hub.events(changed.row.id, changed.events)
  house.queue.nudge()
  return changed
}
