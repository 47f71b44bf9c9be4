import { and, eq, isNull, sql } from 'drizzle-orm'
import type { InterviewId, TurnId } from '#contract/ids.ts'
import type { InterviewEvent } from '#contract/live.ts'
import type { Query, Statement } from '../platform/db/write.ts'
import { must } from '../platform/db/write.ts'
import { Refusal } from '../platform/errors.ts'
import type { House } from '../platform/house.ts'
import { isDenial, readsTranscript, step } from './model.ts'
import type { Decision, Input, Situation } from './state.ts'
import { findOpenTurn, type InterviewRow, listTurns, type TurnRow } from './store.ts'
import { interviewEvents, interviews, turns } from './tables.ts'

/** How long a silent process keeps the interviewer's voice, in database time. */
export const LEASE_MS = 450
const MINUTE = 60_000
const ATTEMPTS_MAX = 20

/** `claim` is the interviewer's turn that the unit opened and gave to this process to speak. */
export type Changed = {
  row: InterviewRow
  decision: Decision
  events: InterviewEvent[]
  seq: number
  claim: { turnId: TurnId; epoch: number } | null
}

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
    const input = toInput(row)
    const open = row.state.open ? await findOpenTurn(house.db, row.id) : null
    const said = readsTranscript(input) ? await listTurns(house.db, row.id) : []
    const decision = step(row.state, input, situationOf(row, said, open))
    if (isDenial(decision)) throw new Refusal(decision.refuse, decision.because)
    const events = number(house, row, decision)
    const seq = row.seq + events.length
    const claim = claimFor(house, row, decision)
    const written = await house.db.write((tx) => [
      ...alongside(tx, seq, decision),
      ...store(house, tx, row, decision, events, claim),
      ...events.flatMap((event) => house.reactions.flatMap((react) => react(tx, row.id, event))),
    ])
    if (written.ok) return publish(house, { row, decision, events, seq, claim: claim && { turnId: claim.turnId, epoch: claim.epoch } })
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

type Claim = { turnId: TurnId; epoch: number; owner: string }

/** A turn is spoken where it was opened: its lease is part of the unit, and no other process has to be asked first. */
const claimFor = (house: House, row: InterviewRow, { opened }: Decision): Claim | null => {
  const turn = opened.find(({ speaker }) => speaker === 'interviewer')
  const speaker = house.hub.speaker()
  return turn && speaker ? { turnId: turn.turnId, epoch: row.epoch + 1, owner: speaker.name } : null
}

const lease = (house: House, { state, opened }: Decision, claim: Claim | null) => {
  if (claim) return { owner: claim.owner, epoch: claim.epoch, leaseUntil: sql`${house.db.now} + ${LEASE_MS}` }
  return opened.some(({ speaker }) => speaker === 'interviewer') || !state.open ? { owner: null, leaseUntil: 0 } : {}
}

const store = (
  house: House,
  tx: Query,
  row: InterviewRow,
  decision: Decision,
  events: InterviewEvent[],
  claim: Claim | null,
): Statement[] => {
  const { state } = decision
  const now = house.clock.now()
  return [
    must(
      'interview',
      tx
        .update(interviews)
        .set({
          state,
          ...(decision.plan ? { plan: decision.plan } : {}),
          status: state.status,
          endCause: state.status === 'ended' ? state.endCause : null,
          endedAt: state.status === 'ended' ? (row.endedAt ?? now) : null,
          answered: state.answered,
          seq: row.seq + events.length,
          version: row.version + 1,
          isSpeaking: state.open !== null,
          ...lease(house, decision, claim),
        })
        .where(and(eq(interviews.id, row.id), eq(interviews.version, row.version), eq(interviews.seq, row.seq), ...unclaimed(row, claim)))
        .returning({ id: interviews.id }),
    ),
    ...openTurns(tx, row.id, decision, now, claim?.epoch ?? 0),
    ...endTurns(tx, decision, now),
    ...events.map(({ interviewId, seq, at, ...body }) =>
      must('event', tx.insert(interviewEvents).values({ interviewId, seq, at, body }).returning({ seq: interviewEvents.seq })),
    ),
  ]
}

/** Epochs only grow: whoever claimed the voice since the row was read has to be seen first. */
const unclaimed = (row: InterviewRow, claim: Claim | null) => (claim ? [eq(interviews.epoch, row.epoch)] : [])

const openTurns = (tx: Query, interviewId: InterviewId, { opened }: Decision, now: number, epoch: number): Statement[] =>
  opened.map(({ turnId, ...turn }) =>
    must(
      'opened',
      tx
        .insert(turns)
        .values({
          ...turn,
          id: turnId,
          interviewId,
          chars: turn.text.length,
          epoch: turn.speaker === 'interviewer' ? epoch : 0,
          startedAt: now,
        })
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

/** Tells the pages, the voice, and the queue that reactions may have handed work to. */
const publish = (house: House, changed: Changed): Changed => {
  house.hub.events(changed.row.id, changed.events)
  if (changed.claim) house.hub.speaker()?.speak(changed.row.id, changed.claim)
  house.queue.nudge()
  return changed
}
